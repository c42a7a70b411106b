/** The catalogues have words for everything the rules can say, and both languages are sound ICU. */

import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { articles } from '#core/terms/articles';
import type { DueDateStep, DueDateWarning } from '#core/terms/due-date-step';
import type { FreeReason } from '#core/terms/free-day';
import { holidayCodes } from '#core/terms/holidays';
import type { LatestLetterStep } from '#core/terms/latest-letter';
import type { LedgerStep } from '#core/terms/ledger-step';
import type { RegimeReason } from '#core/terms/term';
import type { TermState } from '#core/terms/term-state';
import en from '../../../../src/renderer/i18n/terms.en.json';
import nl from '../../../../src/renderer/i18n/terms.nl.json';

/** Records, so that a kind added to a union does not compile until it stands here. */
const steps: Record<DueDateStep['kind'] | LatestLetterStep['kind'], true> = {
  start: true,
  count: true,
  endsOn: true,
  outsideAct: true,
  outsideScope: true,
  rollover: true,
  minimumTwoWorkingDays: true,
  result: true,
  answerBy: true,
  countBack: true,
  noRollover: true,
  runsPast: true,
  ruleUntil: true,
  latestStart: true,
};
const warnings: Record<DueDateWarning['kind'], true> = {
  restsOnUnconfirmedDay: true,
  bridgeDayUnconfirmed: true,
  bridgeDayOutsideCoverage: true,
};
/** These have a sentence; what every state is called stands with its badge, whose record lacks none. */
const states: readonly TermState['kind'][] = ['notStarted', 'noReplyOwed'];
const free: Record<FreeReason['kind'], true> = { saturday: true, sunday: true, holiday: true, equated: true };
const regimes: Record<RegimeReason['kind'], true> = {
  byLaw: true,
  declared: true,
  excludedByByLaw: true,
  notByLaw: true,
  doubtful: true,
};

const ledger: Record<LedgerStep['kind'], true> = {
  extension: true,
  suspension: true,
  promise: true,
  resent: true,
  departure: true,
  ruleChanged: true,
};

const needed = [
  ...Object.keys(steps).map((kind) => `terms.step.${kind}`),
  ...Object.keys(warnings).map((kind) => `terms.warning.${kind}`),
  ...states.map((kind) => `terms.state.${kind}`),
  ...Object.keys(free).map((kind) => `terms.free.${kind}`),
  ...Object.keys(regimes).map((kind) => `terms.regime.${kind}`),
  ...holidayCodes.map((code) => `terms.holiday.${code}`),
  ...new Set(Object.values(articles).map((article) => `terms.article.${article.kind}`)),
  ...Object.keys(ledger).map((kind) => `terms.ledger.${kind}`),
  'terms.length',
  'terms.reading',
];

/** The words of these are the rules' alone; the others are of the screens that show them. */
const OF_THE_RULES = /^terms\.(?:step|warning|state|free|regime|holiday|article)\./;

const catalogues: readonly (readonly [string, Readonly<Record<string, { readonly message: string }>>])[] = [
  ['nl', nl],
  ['en', en],
];

/** The values a message needs. Their names begin small, which no one-word branch of ours does. */
function askedIn(message: string): readonly string[] {
  return [...new Set([...message.matchAll(/\{([a-z]\w*)(?=[},])/g)].map((match) => match[1] ?? ''))].sort();
}

describe.each(catalogues)('the words in %s', (locale, catalogue) => {
  it('are there for everything the rules can say, and for nothing else', () => {
    const keys = Object.keys(catalogue);
    expect(needed.filter((key) => !keys.includes(key))).toEqual([]);
    expect(keys.filter((key) => OF_THE_RULES.test(key) && !needed.includes(key))).toEqual([]);
  });

  it('can all be filled in', () => {
    const messages = Object.fromEntries(
      Object.entries(catalogue).map(([key, { message }]) => [key, message]),
    );
    const faults: string[] = [];
    const intl = createIntl({ locale, messages, onError: (error) => faults.push(error.message) });
    for (const [key, message] of Object.entries(messages)) {
      const names = askedIn(message);
      const said = intl.formatMessage({ id: key }, Object.fromEntries(names.map((name) => [name, 6])));
      if (said.includes('{') || said.includes('terms.')) faults.push(`${key}: ${said}`);
    }
    expect(faults).toEqual([]);
  });
});

it('both languages ask for the same values', () => {
  const english: Readonly<Record<string, { readonly message: string }>> = en;
  for (const [key, { message }] of Object.entries(nl)) {
    expect([key, askedIn(english[key]?.message ?? '')]).toEqual([key, askedIn(message)]);
  }
});
