/** What the settings say of a rule: what is out of the ordinary, and which one a letter of today falls under. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { addDays } from '#core/calendar/calendar-day';
import { TermRuleSettings } from '../../../../src/renderer/features/council/term-rule-settings.tsx';
import { sixWeeks } from '../../store/council.ts';
import { once } from '../../store/place.ts';
import { renderOn } from '../app/on-store.tsx';
import { sentCouncil, today } from '../app/sent-letters.ts';

it('tells what is out of the ordinary, and nothing of what is not', async () => {
  const { store } = await sentCouncil({
    termRules: [
      { ...sixWeeks, citation: 'artikel 7', validTo: addDays(today, -1) },
      {
        ...sixWeeks,
        citation: 'artikel 8',
        validFrom: today,
        duty: 'whenDeparting',
        generalTermsAct: 'doubtful',
        extension: { amount: 4, unit: 'weeks', times: 2 },
      },
    ],
  });
  await renderOn(store, <TermRuleSettings />);
  const line = (citation: string) => page.getByRole('listitem').filter({ hasText: citation });
  await expect
    .element(line('artikel 8'))
    .toHaveTextContent(
      'alleen als het college afwijkt · twijfel over de Algemene termijnenwet · verdaging hoogstens 2 keer 4 weken',
    );
  await expect.element(line('artikel 7')).not.toHaveTextContent(/afwijkt|termijnenwet|verdaging/);
  await expect.element(page.getByText(/^Vandaag gelden/)).not.toBeInTheDocument();
});

it('says under which rule a letter of today falls where two are in force', async () => {
  const { store } = await sentCouncil({
    termRules: [
      { ...sixWeeks, citation: 'artikel 7' },
      { ...sixWeeks, citation: 'artikel 8', amount: 12, validFrom: addDays(today, -10) },
    ],
  });
  await renderOn(store, <TermRuleSettings />);
  await expect
    .element(
      page.getByText(
        'Vandaag gelden 2 regels. Een brief van vandaag valt onder 12 weken, volgens artikel 8.',
      ),
    )
    .toBeVisible();
});

it('keeps what was chosen about the Act when the rule turns out to stand elsewhere', async () => {
  const { store } = await sentCouncil({
    termRules: [
      { ...sixWeeks, citation: 'artikel 7' },
      { ...sixWeeks, citation: 'artikel 8', generalTermsAct: 'doubtful' },
    ],
  });
  await renderOn(store, <TermRuleSettings />);
  const moveTo = async (citation: string, source: RegExp): Promise<string | undefined> => {
    await page.getByRole('listitem').filter({ hasText: citation }).getByRole('button').last().click();
    await page.getByRole('menuitem').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(source).first().click();
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    const rules = (await once(store.watch.profile()))?.termRules ?? [];
    return rules.find((rule) => rule.citation === citation)?.generalTermsAct;
  };
  expect(await moveTo('artikel 8', /^Reglement/)).toBe('doubtful');
  expect(await moveTo('artikel 7', /^Reglement/)).toBe('doesNotApply');
});
