/** Invented values for every field, to show how a text block reads; what the council has itself is its own. */
import { addDays } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { blockFacts, type LetterInItsPlace } from '#core/letter/block-facts';
import type { BodyNode } from '#core/letter/body';
import type { BlockFacts } from '#core/letter/fill-block';
import { dueDayFrom } from '#core/terms/term';

type Known = Pick<LetterInItsPlace, 'council' | 'chairName' | 'rule' | 'today' | 'equatedDays'>;

function text(words: string): readonly BodyNode[] {
  return [{ type: 'text', text: words }];
}

export function exampleFacts(known: Known): BlockFacts {
  const { rule, today, equatedDays } = known;
  const earlierOn = addDays(today, -120);
  const date = formatDutchDate(earlierOn);
  const facts = blockFacts({
    ...known,
    letter: {
      kind: 'unsolicitedAdvice',
      subject: 'vervoer naar de dagbesteding',
      date: today,
      addressee: [],
      yourReference: 'Z/26/104',
      yourLetterOf: addDays(today, -20),
      contactPerson: 'Sanne Vermeulen',
      directLine: '0123 45 67 89',
      contactEmail: 'raad@voorbeeld.example',
    },
    reference: `${today.slice(0, 4)}/12`,
    dossier: {
      title: 'Vervoer naar de dagbesteding',
      portfolioHolder: 'wethouder De Boer',
      workingGroup: 'Onderweg',
      themeYear: Number(today.slice(0, 4)),
    },
    earlier: null,
  });
  const example: BlockFacts = {
    voorzitter: text('Ria Jansen'),
    termijn: text('zes weken'),
    'termijn.begin': text('na verzending van deze brief'),
    'termijn.bron': text('artikel 7 van de verordening'),
    'eerdere.brief': text(`ons ongevraagd advies van ${date}`),
    'eerdere.brief.datum': text(date),
    'eerdere.brief.kenmerk': text(`${earlierOn.slice(0, 4)}/4`),
    'eerdere.brief.onderwerp': text('vervoer naar de dagbesteding'),
    'eerdere.reactie': text(`uw tussenbericht van ${formatDutchDate(addDays(earlierOn, 30))}`),
    'eerdere.termijn.datum': text(formatDutchDate(addDays(earlierOn, 42))),
    'dagen.te.laat': text('78 dagen'),
    'toegezegde.datum': text(formatDutchDate(addDays(earlierOn, 60))),
    ...facts,
  };
  const due = rule ? dueDayFrom(rule, today, equatedDays) : addDays(today, 42);
  return { ...example, 'termijn.datum': text(formatDutchDate(due)) };
}
