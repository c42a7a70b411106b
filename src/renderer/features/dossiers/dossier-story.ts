/** What happened in a dossier, as lines on its time line: letters, what became of them, and papers that came in. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { standingEvents } from '#core/letter/letter-state';
import type { CommitmentState } from '#core/outcome/commitment-state';
import type { MotionState } from '#core/outcome/motion-state';
import type { LadderStep, LetterEvent, LetterEventOf } from '#core/records/letter-event';
import { stepTaken } from '#core/terms/ladder';
import type { DossierOutcomes, DossierView } from '#store';
import { dayOfMomentHere } from '../../app/clock';
import { isExtensionAgreed } from '../../app/extension-agreed';
import { letterTerm } from '../../app/letter-terms';
import type { Reckoning } from '../../app/reckoning';
import { type OutcomeStoryKind, outcomeStory } from './outcome-story';

/** Of the way to a signature the dossier tells when it lay there, what was asked, and the approval. */
const UNTOLD = ['referenceGiven', 'withdrawn', 'reviewAsked', 'reopened'] as const;
type Untold = (typeof UNTOLD)[number];
type Told = Exclude<LetterEvent, { kind: Untold }>;
const isTold = (event: LetterEvent): event is Told => !UNTOLD.some((kind) => kind === event.kind);

/** `announced`: an extension that the rule does not allow. */
export type StoryKind = Told['kind'] | 'announced' | 'drafted' | 'document' | OutcomeStoryKind;

export interface StoryLine {
  readonly id: string;
  readonly day: CalendarDay;
  readonly kind: StoryKind;
  readonly letterId: string | null;
  readonly title: string;
  readonly detail: string;
  /** Until when the reply may come, as this line has it: put off, announced, or promised. */
  readonly until: CalendarDay | null;
  /** The motion it is about, and how that ended. */
  readonly motionId?: string;
  readonly motionState?: MotionState;
  readonly commitmentState?: CommitmentState;
  /** Which step after a late term it was. */
  readonly step?: LadderStep;
}

function detailOf(event: LetterEvent): string {
  switch (event.kind) {
    case 'dispatched':
      return event.recipients.join(', ');
    case 'replied':
      return [event.reference, event.remark].filter((part) => part !== '').join(' · ');
    case 'promised':
      return event.words;
    case 'signedOff':
      return [event.signer.name, event.signer.function].filter((part) => part !== '').join(', ');
    case 'changesRequested':
    case 'closed':
    case 'extended':
    case 'suspended':
    case 'resumed':
    case 'resent':
    case 'departed':
    case 'ruleChanged':
      return event.reason;
    default:
      return '';
  }
}

type LetterWithEvents = Parameters<typeof letterTerm>[0];

/** Newest first. */
export function dossierStory(
  view: DossierView,
  outcomes: DossierOutcomes | undefined,
  reckoning: Reckoning,
): StoryLine[] {
  const letters = new Map(view.letters.map((letter) => [letter.id, letter]));
  const lines: StoryLine[] = [];
  const extensionKind = (event: LetterEventOf<'extended'>, letter: LetterWithEvents): StoryKind =>
    isExtensionAgreed(event, letterTerm(letter, reckoning).term) ? 'extended' : 'announced';
  for (const letter of view.letters) {
    const events = standingEvents(view.events.filter((event) => event.letterId === letter.id));
    if (!events.some((event) => event.kind === 'dispatched')) {
      lines.push({
        id: `draft/${letter.id}`,
        day: dayOfMomentHere(letter.changedAt),
        kind: 'drafted',
        letterId: letter.id,
        title: letter.subject,
        detail: '',
        until: null,
      });
    }
    for (const event of events) {
      if (!isTold(event)) continue;
      const step = event.kind === 'ladderStep' ? stepTaken(event, view.followUps.get(letter.id) ?? []) : null;
      // A draft has a line of its own, and one that was thrown away did not happen.
      if (step && step.kind !== 'taken') continue;
      lines.push({
        id: event.id,
        day: step?.on ?? ('on' in event ? event.on : dayOfMomentHere(event.at)),
        kind: event.kind === 'extended' ? extensionKind(event, { ...letter, events }) : event.kind,
        letterId: letter.id,
        title: letters.get(letter.id)?.subject ?? '',
        detail: detailOf(event),
        ...(event.kind === 'ladderStep' ? { step: event.step } : {}),
        until: event.kind === 'extended' ? event.until : event.kind === 'promised' ? event.day : null,
      });
    }
  }
  for (const document of view.documents) {
    if (document.letterId !== null) continue;
    lines.push({
      id: document.id,
      day: document.date ?? dayOfMomentHere(document.addedAt),
      kind: 'document',
      letterId: null,
      title: document.fileName,
      detail: document.remark,
      until: null,
    });
  }
  if (outcomes) lines.push(...outcomeStory(outcomes));
  return lines.sort((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1));
}
