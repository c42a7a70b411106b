/** What became of a letter and of its points, in sentences for those who gave their input. Dutch, as all letters are. */

import type { CalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { OUR_LETTER } from '#core/letter/our-letter-words';
import type {
  PointStory,
  ReportedLetter,
  ToldMotionState,
  ToldVerdict,
} from '#core/report-back/report-facts';

const VERDICT: Readonly<Record<ToldVerdict, string>> = {
  adopted: 'Het college neemt dit over',
  partly: 'Het college neemt dit voor een deel over',
  rejected: 'Het college neemt dit niet over',
  noted: 'Het college heeft dit gelezen, en zegt niet of het dit overneemt',
  notAnswered: 'Het college gaat hier in zijn reactie niet op in',
};

const MOTION: Readonly<Record<ToldMotionState, string>> = {
  tabled: 'is ingediend',
  carried: 'is aangenomen',
  rejected: 'is verworpen',
  withdrawn: 'is ingetrokken',
  heldOver: 'is aangehouden',
};

function sentence(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line === '' || /[.!?…]$/.test(line) ? line : `${line}.`;
}

function on(day: CalendarDay): string {
  return formatDutchDate(day);
}

function motions({ council }: PointStory): string[] {
  return council.map(({ title, date, state, treatment }) => {
    const about = `De motie ‘${title.trim()}’ in de gemeenteraad ${MOTION[state]} (${on(date)})`;
    const does = {
      taken: 'Dit punt staat daarin.',
      changed: 'Dit punt staat daarin, anders dan wij het schreven.',
      dropped: 'Dit punt staat daar niet in.',
    }[treatment];
    return `${about}. ${does}`;
  });
}

/** Sentences on one point, in the order of the three layers; empty where nothing became of it yet. */
export function pointSentences(story: PointStory | undefined): string[] {
  if (!story) return [];
  const { withdrawn, executive, delivered, answer } = story;
  return [
    ...(executive
      ? [
          sentence(`${VERDICT[executive.verdict]} (reactie van ${on(executive.reply.on)})`),
          ...(executive.reason.trim() === '' ? [] : [sentence(`De reden: ${executive.reason}`)]),
        ]
      : []),
    ...(answer ? [sentence(`Het antwoord (${on(answer.on)}): ${answer.words}`)] : []),
    ...motions(story),
    ...(delivered
      ? [
          sentence(`Gedaan is (${on(delivered.on)}): ${delivered.words}`),
          ...(delivered.differs
            ? [
                sentence(
                  delivered.reason.trim() === ''
                    ? 'Dat is anders dan was afgesproken'
                    : `Dat is anders dan was afgesproken: ${delivered.reason}`,
                ),
              ]
            : []),
        ]
      : []),
    ...(withdrawn
      ? [sentence(`Wij hebben dit punt laten vallen (${on(withdrawn.on)}): ${withdrawn.reason}`)]
      : []),
  ];
}

/** "ons ongevraagde advies ‘Vervoer naar dagbesteding’". */
export function letterInText({ kind, subject }: Pick<ReportedLetter, 'kind' | 'subject'>): string {
  const title = subject.trim();
  return title === '' ? OUR_LETTER[kind] : `${OUR_LETTER[kind]} ‘${title}’`;
}

/** Where the letter as a whole stands. */
export function letterSentences(letter: ReportedLetter): string[] {
  const { state, dueDay } = letter;
  const { dispatch, reply, closure, reference } = state;
  if (!dispatch) return [`Wij schrijven nog aan ${letterInText(letter)}.`];
  const known = reference === null ? '' : ` (kenmerk ${reference})`;
  const sent = `Wij stuurden ${letterInText(letter)}${known} op ${on(dispatch.on)}.`;
  if (closure)
    return [
      sent,
      ...(reply ? [`Het college reageerde op ${on(reply.on)}.`] : []),
      sentence(`Wij sloten dit af op ${on(closure.on)}: ${closure.reason}`),
    ];
  if (reply?.form === 'final') return [sent, `Het college reageerde op ${on(reply.on)}.`];
  const interim = reply ? [`Het college stuurde een tussenbericht op ${on(reply.on)}.`] : [];
  return [
    sent,
    ...interim,
    dueDay === null
      ? 'Het college heeft nog niet inhoudelijk gereageerd.'
      : `Het college heeft nog niet inhoudelijk gereageerd; dat moet uiterlijk op ${on(dueDay)}.`,
  ];
}
