/** An invented council with a dossier and letters, put in through the store's own commands. */
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { LetterBody } from '#core/letter/body';
import type { CouncilSetUp, Store, TermRuleFields } from '#store';

export const day = calendarDayOf;

export const sixWeeks: TermRuleFields = {
  source: 'byLaw',
  citation: 'artikel 7, tweede lid, van de Verordening adviesraad Voorbeeldstad',
  amount: 6,
  unit: 'weeks',
  startsAt: 'dispatch',
  duty: 'always',
  generalTermsAct: 'applies',
  validFrom: null,
  validTo: null,
};

export const setUp: CouncilSetUp = {
  council: {
    name: 'Adviesraad Voorbeeldstad',
    municipality: 'Voorbeeldstad',
    postalAddress: ['Postbus 12', '1234 AB  VOORBEELDSTAD'],
    phone: '',
    email: 'raad@voorbeeldstad.example',
    website: '',
    contactPerson: 'Lot de Wit',
    directLine: '012 345 67 89',
    contactEmail: 'lot@voorbeeldstad.example',
    logo: null,
    referencePattern: '{jaar}/{nr:2}',
    addressee: ['College van burgemeester en wethouders', 'Postbus 1', '1234 AA  VOORBEELDSTAD'],
    subjectLabel: 'onderwerp',
    copiesPlacement: 'end',
    window: 'left',
    sample: false,
  },
  people: [
    { name: 'Lot de Wit', function: 'Ambtelijk secretaris', role: 'secretary', email: '' },
    { name: 'Bas Groen', function: 'Voorzitter', role: 'chair', email: '' },
  ],
  termRules: [sixWeeks],
};

export function dossier(title: string): Parameters<Store['createDossier']>[0] {
  return {
    title,
    summary: '',
    themeYear: null,
    workingGroup: '',
    portfolioHolder: 'wethouder Vermeer',
    lifeDomains: ['wonen'],
    laws: ['Wmo'],
  };
}

export function body(...lines: string[]): LetterBody {
  return {
    type: 'doc',
    content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

export interface Desk {
  readonly dossierId: string;
  readonly letterId: string;
}

/** A council with one dossier and in it one draft with `text`, dated the first of November. */
export async function draftIn(
  store: Store,
  text: LetterBody = body('Het vervoer kan beter.'),
): Promise<Desk> {
  await store.setUpCouncil(setUp);
  const { result: dossierId } = await store.createDossier(dossier('Vervoer'));
  const { result: letterId } = await store.createLetter(
    dossierId,
    'unsolicitedAdvice',
    { subject: 'Vervoer naar de dagbesteding', date: day('2026-11-01') },
    text,
  );
  return { dossierId, letterId };
}

export const sentToday = { on: day('2026-11-02'), channel: 'email', recipients: ['College'] } as const;

/** The same, with a reference and sent. */
export async function sentIn(store: Store, text?: LetterBody): Promise<Desk> {
  const desk = await draftIn(store, text);
  await store.giveReference(desk.letterId, null);
  await store.registerDispatch(desk.letterId, sentToday);
  return desk;
}
