/** A form hears of every change in it, also of what is picked rather than typed. */
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import { Checkbox } from '../../../../src/renderer/ui/checkbox';
import { ComboBox, SuggestField } from '../../../../src/renderer/ui/combo-box';
import { DateField } from '../../../../src/renderer/ui/date-field';
import { FieldForm } from '../../../../src/renderer/ui/field-form';
import { NumberField } from '../../../../src/renderer/ui/number-field';
import { RadioGroup } from '../../../../src/renderer/ui/radio-group';
import { Select } from '../../../../src/renderer/ui/select';
import { TextField } from '../../../../src/renderer/ui/text-field';
import { Held, renderInWords } from '../in-words';

type Letter = 'a' | 'b';
const options = [
  { id: 'a', label: 'Appel' },
  { id: 'b', label: 'Banaan' },
] as const;

interface Case {
  readonly field: ReactNode;
  readonly change: () => Promise<void>;
}

const cases: Readonly<Record<string, Case>> = {
  'a text that is typed': {
    field: <Held first="">{(value, set) => <TextField label="Naam" value={value} onChange={set} />}</Held>,
    change: () => page.getByRole('textbox').fill('x'),
  },
  'a day that is picked': {
    field: (
      <Held<CalendarDay | null> first={calendarDayOf('2026-11-02')}>
        {(value, set) => <DateField label="Dag" value={value} onChange={set} />}
      </Held>
    ),
    change: async () => {
      await page.getByRole('button', { name: /Dag/ }).click();
      await page.getByRole('button', { name: /10 november 2026/ }).click();
    },
  },
  'an option of a list': {
    field: (
      <Held<Letter | null> first={null}>
        {(value, set) => <Select<Letter> label="Fruit" options={options} value={value} onChange={set} />}
      </Held>
    ),
    change: async () => {
      await page.getByRole('button', { name: /Fruit/ }).click();
      await page.getByRole('option', { name: 'Banaan' }).click();
    },
  },
  'an option that is found by typing': {
    field: (
      <Held<Letter | null> first={null}>
        {(value, set) => <ComboBox<Letter> label="Fruit" options={options} value={value} onChange={set} />}
      </Held>
    ),
    change: async () => {
      await page.getByRole('combobox').click();
      await page.getByRole('option', { name: 'Banaan' }).click();
    },
  },
  'a suggestion that is taken': {
    field: (
      <Held first="">
        {(value, set) => <SuggestField label="Fruit" options={options} value={value} onChange={set} />}
      </Held>
    ),
    change: async () => {
      await page.getByRole('button').click();
      await page.getByRole('option', { name: 'Banaan' }).click();
    },
  },
  'a number that is stepped': {
    field: (
      <Held first={1}>{(value, set) => <NumberField label="Aantal" value={value} onChange={set} />}</Held>
    ),
    change: () => page.getByRole('button').last().click(),
  },
  'a choice': {
    field: (
      <Held<Letter> first="a">
        {(value, set) => <RadioGroup<Letter> label="Fruit" options={options} value={value} onChange={set} />}
      </Held>
    ),
    change: () => page.getByText('Banaan').click(),
  },
  'a tick': {
    field: (
      <Held first={false}>
        {(value, set) => (
          <Checkbox isSelected={value} onChange={set}>
            Ja
          </Checkbox>
        )}
      </Held>
    ),
    change: () => page.getByText('Ja').click(),
  },
};

it.each(Object.entries(cases))('hears of %s', async (_, { field, change }) => {
  const onChange = vi.fn();
  await renderInWords(
    <FieldForm onSubmit={() => {}} onChange={onChange}>
      {field}
    </FieldForm>,
  );
  expect(onChange).not.toHaveBeenCalled();
  await change();
  await expect.poll(() => onChange.mock.calls.length).toBeGreaterThan(0);
});
