import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import { DateField, type DateFieldProps } from '../../../../src/renderer/ui/date-field';
import { Held, renderInWords } from '../in-words';

function Field(props: Partial<DateFieldProps> & { readonly first?: CalendarDay }): ReactNode {
  const { first, onChange, ...rest } = props;
  return (
    <Held<CalendarDay | null> first={first ?? null}>
      {(day, setDay) => (
        <DateField
          label="Verzonden op"
          value={day}
          onChange={(next, typed) => {
            setDay(next);
            onChange?.(next, typed);
          }}
          {...rest}
        />
      )}
    </Held>
  );
}

describe('typing a day', () => {
  it('gives it as soon as it is whole, and names its weekday', async () => {
    const onChange = vi.fn();
    const screen = await renderInWords(<Field onChange={onChange} />);
    await userEvent.type(screen.getByRole('textbox'), '9-12-2016');
    expect(onChange.mock.calls).toEqual([['2016-12-09', '9-12-2016']]);
    await expect.element(screen.getByText('vrijdag')).toBeVisible();
  });

  it('takes it in words and shows it in figures on leaving', async () => {
    const screen = await renderInWords(<Field />);
    await userEvent.type(screen.getByRole('textbox'), '9 dec 16');
    await userEvent.tab();
    await expect.element(screen.getByRole('textbox')).toHaveValue('9-12-2016');
  });

  it('keeps what is no day as it was typed, says so, and gives nothing', async () => {
    const onChange = vi.fn();
    const screen = await renderInWords(<Field first={calendarDayOf('2016-12-09')} onChange={onChange} />);
    const box = screen.getByRole('textbox');
    await userEvent.fill(box, 'morgen');
    await expect.element(screen.getByText(/geen datum/)).not.toBeInTheDocument();
    await userEvent.tab();
    await expect.element(screen.getByText(/geen datum/)).toBeVisible();
    await expect.element(box).toHaveValue('morgen');
    await expect.element(box).toHaveAttribute('aria-invalid', 'true');
    expect(onChange.mock.lastCall).toEqual([null, 'morgen']);

    await userEvent.fill(box, '28-2-2016');
    await expect.element(screen.getByText(/geen datum/)).not.toBeInTheDocument();
    expect(onChange.mock.lastCall).toEqual(['2016-02-28', '28-2-2016']);
  });

  it('says of a day that does not exist that it does not', async () => {
    const screen = await renderInWords(<Field />);
    await userEvent.fill(screen.getByRole('textbox'), '31-2-2027');
    await userEvent.tab();
    await expect.element(screen.getByText(/^31-2-2027 bestaat niet/)).toBeVisible();
  });

  it('goes on saying what is wrong while a mistake is mended, until a day stands there', async () => {
    const screen = await renderInWords(<Field until={calendarDayOf('2016-12-09')} />);
    const box = screen.getByRole('textbox');
    await userEvent.fill(box, '10-12-2016');
    await userEvent.tab();
    await expect.element(screen.getByText(/te laat/)).toBeVisible();
    await userEvent.fill(box, '31-2-2016');
    await expect.element(screen.getByText(/bestaat niet/)).toBeVisible();
    await userEvent.fill(box, '1-1-2017');
    await expect.element(screen.getByText(/te laat/)).toBeVisible();
    await userEvent.fill(box, '9-12-2016');
    await expect.element(box).not.toHaveAttribute('aria-invalid');
  });

  it('is empty when emptied, without a complaint', async () => {
    const onChange = vi.fn();
    const screen = await renderInWords(<Field first={calendarDayOf('2016-12-09')} onChange={onChange} />);
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([[null, '']]);
    await expect.element(screen.getByText(/geen datum/)).not.toBeInTheDocument();
  });

  it('refuses a day before the first that is allowed, naming it', async () => {
    const onChange = vi.fn();
    const screen = await renderInWords(<Field from={calendarDayOf('2016-10-28')} onChange={onChange} />);
    await userEvent.type(screen.getByRole('textbox'), '27-10-2016');
    await userEvent.tab();
    await expect.element(screen.getByText(/te vroeg: vr 28 oktober 2016/)).toBeVisible();
    expect(onChange.mock.calls).toEqual([[null, '27-10-2016']]);
  });

  it('speaks English, and still reads days before months', async () => {
    const onChange = vi.fn();
    const screen = await renderInWords(<Field onChange={onChange} />, 'en');
    await userEvent.type(screen.getByRole('textbox'), '3-4-2017');
    expect(onChange.mock.calls).toEqual([['2017-04-03', '3-4-2017']]);
    await expect.element(screen.getByText('Monday')).toBeVisible();
  });
});

describe('picking a day', () => {
  it('shows weeks from Monday and puts the picked day in the box', async () => {
    const screen = await renderInWords(<Field first={calendarDayOf('2016-12-09')} />);
    await screen.getByRole('button', { name: /Kies uit kalender/ }).click();
    const heads = document.querySelectorAll('[role=dialog] th');
    expect(heads[0]?.textContent).toBe('ma');
    expect(heads[6]?.textContent).toBe('zo');

    await screen.getByRole('button', { name: /vrijdag 16 december 2016/ }).click();
    await expect.element(screen.getByRole('textbox')).toHaveValue('16-12-2016');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('opens by key, at the month of the value', async () => {
    const screen = await renderInWords(<Field first={calendarDayOf('2015-06-04')} />);
    await screen.getByRole('textbox').click();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.element(screen.getByRole('button', { name: /donderdag 4 juni 2015/ })).toBeVisible();
  });

  it('offers today where it is told which day that is', async () => {
    const screen = await renderInWords(<Field today={calendarDayOf('2017-01-02')} />);
    await screen.getByRole('button', { name: /Kies uit kalender/ }).click();
    await screen.getByRole('button', { name: 'Vandaag' }).click();
    await expect.element(screen.getByRole('textbox')).toHaveValue('2-1-2017');
  });
});
