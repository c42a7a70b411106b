import { type ReactNode, useState } from 'react';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { Language } from '../../../../src/renderer/i18n/language';
import { useWords, Words } from '../../../../src/renderer/i18n/words';
import { Button } from '../../../../src/renderer/ui/button';
import { DateField } from '../../../../src/renderer/ui/date-field';
import { TermBadge } from '../../../../src/renderer/ui/state-badge';

function Switching(): ReactNode {
  const [language, setLanguage] = useState<Language>('nl');
  const [typed, setTyped] = useState('');
  return (
    <Words language={language}>
      <Button onPress={() => setLanguage(language === 'nl' ? 'en' : 'nl')}>Switch</Button>
      <input aria-label="Kept" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <TermBadge state="late" />
      <DateField label="Day" value={calendarDayOf('2016-12-09')} onChange={() => undefined} />
    </Words>
  );
}

it('changes language at once, keeping what stands on the screen', async () => {
  const screen = await render(<Switching />);
  await screen.getByLabelText('Kept').fill('half a sentence');
  await expect.element(screen.getByText('Te laat')).toBeVisible();
  await expect.element(screen.getByText('vrijdag')).toBeVisible();
  expect(document.documentElement.lang).toBe('nl');

  await screen.getByRole('button', { name: 'Switch' }).click();
  await expect.element(screen.getByText('Late')).toBeVisible();
  await expect.element(screen.getByText('Friday')).toBeVisible();
  await expect.element(screen.getByLabelText('Kept')).toHaveValue('half a sentence');
  expect(document.documentElement.lang).toBe('en');
});

function Maybe(props: { readonly name: string }): ReactNode {
  const t = useWords();
  return <p>{t.maybe(props.name) ?? 'no words for it'}</p>;
}

it('says so where there are no words for a code', async () => {
  const screen = await render(
    <Words language="nl">
      <Maybe name="ui.term.late" />
      <Maybe name="ui.term.somethingNew" />
    </Words>,
  );
  await expect.element(screen.getByText('Te laat')).toBeVisible();
  await expect.element(screen.getByText('no words for it')).toBeVisible();
});
