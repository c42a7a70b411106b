/** What became of a letter of the sample council, recorded through the commands everybody uses. */
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import { letterState } from '#core/letter/letter-state';
import { assertNever } from '#core/refusals/assert-never';
import type { SampleOutcomeAct } from '#core/sample/sample-outcome';
import { addCommitments, settleCommitment } from '../commands/commitment-commands';
import { addMotion, confirmMatches } from '../commands/motion-commands';
import { assessReply, giveVerdict, recordDelivery } from '../commands/outcome-commands';
import type { StoreContext } from '../context';
import { letterOutcomes, type SentLetterOutcomes } from '../queries/outcome-query';
import { placeInReply } from './load-reply';

function pointIdOf({ points }: SentLetterOutcomes, number: string): string {
  const found = points.find((point) => point.number === number);
  if (!found) throw new RangeError(`the sample has no point ${number}`);
  return found.id;
}

type Act<K extends SampleOutcomeAct['kind']> = Extract<SampleOutcomeAct, { kind: K }>;

async function judge(context: StoreContext, letter: SentLetterOutcomes, act: Act<'judged'>): Promise<void> {
  const { id } = letter.letter;
  const { reply } = letterState(letter.events);
  if (!reply) throw new RangeError('the sample judges a reply that did not come');
  const replyId = reply.id;
  for (const { point, verdict, words, reason, answers } of act.given) {
    const place = await placeInReply(context, reply, words);
    const details = { replyId, verdict, words, reason, place, answersQuestion: answers };
    await giveVerdict(context, id, pointIdOf(letter, point), details);
  }
  await assessReply(context, id, replyId, { assessment: act.assessment, remark: act.remark });
}

async function move(
  context: StoreContext,
  letter: SentLetterOutcomes,
  act: Act<'motion'>,
  on: CalendarDay,
): Promise<void> {
  const { id: letterId, dossierId } = letter.letter;
  const { title, offAgenda, movers, instruction, votesFor, votesAgainst, drops } = act;
  const clauses = act.clauses.map(({ kind, words, takes }) => ({
    clause: { id: context.making.newId(), kind, words },
    takes,
  }));
  const fields = {
    title,
    date: on,
    reference: '',
    offAgenda,
    movers,
    instruction,
    letterId,
    documentId: null,
  };
  const { result: motionId } = await addMotion(
    context,
    dossierId,
    { ...fields, clauses: clauses.map(({ clause }) => clause) },
    { on, decision: 'carried', votesFor, votesAgainst, remark: '' },
  );
  const taken = clauses.flatMap(({ clause, takes }) =>
    takes
      ? [
          {
            letterId,
            pointId: pointIdOf(letter, takes.point),
            treatment: takes.treatment,
            clauseIds: [clause.id],
          },
        ]
      : [],
  );
  const dropped = drops.map((number) => ({
    letterId,
    pointId: pointIdOf(letter, number),
    treatment: 'dropped' as const,
    clauseIds: [],
  }));
  await confirmMatches(context, motionId, [...taken, ...dropped], []);
}

async function commit(
  context: StoreContext,
  letter: SentLetterOutcomes,
  act: Act<'committed'>,
  on: CalendarDay,
): Promise<void> {
  const { id: letterId, dossierId } = letter.letter;
  const due = act.due === null ? null : calendarDayOf(act.due);
  const reply = act.source === 'reply' ? letterState(letter.events).reply : null;
  const place = reply ? await placeInReply(context, reply, act.words) : null;
  const { result } = await addCommitments(context, dossierId, [
    {
      words: act.words,
      by: act.by,
      on,
      source: act.source,
      documentId: place?.documentId ?? null,
      place,
      where: act.where,
      due,
      dueCertainty: due === null ? null : 'stated',
      period: '',
      points: act.points.map((number) => ({ letterId, pointId: pointIdOf(letter, number) })),
    },
  ]);
  const [id] = result;
  if (!act.settled || id === undefined) return;
  const { state: kind, words } = act.settled;
  await settleCommitment(context, id, { kind, on: calendarDayOf(act.settled.on), words, documentId: null });
}

/** `act`: with its days and tokens worked out; `on` is the day it is recorded. */
export async function takeOutcomeAct(
  context: StoreContext,
  letterId: string,
  act: SampleOutcomeAct,
  on: CalendarDay,
): Promise<void> {
  const letter = await letterOutcomes(context.db, letterId);
  if (!letter) throw new RangeError('the sample tells of a letter that is not there');
  switch (act.kind) {
    case 'judged':
      return judge(context, letter, act);
    case 'motion':
      return move(context, letter, act, on);
    case 'committed':
      return commit(context, letter, act, calendarDayOf(act.on));
    case 'delivered':
      await recordDelivery(context, letterId, pointIdOf(letter, act.point), {
        on,
        words: act.words,
        documentId: null,
        place: null,
        differs: act.differs !== '',
        reason: act.differs,
      });
      return;
    default:
      assertNever(act);
  }
}
