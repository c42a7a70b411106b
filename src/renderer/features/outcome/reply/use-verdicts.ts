/** Giving verdicts: what was there stays, what is changed is added as a new event with an undo. */

import { useRef } from 'react';
import { pageAt } from '#core/document-text/joined-text';
import { proposedReason, proposedVerdict } from '#core/outcome/proposed-verdict';
import type { DocumentText } from '#core/records/document-text';
import type { OutcomeEventOf } from '#core/records/outcome-event';
import { useStore } from '../../../app/store-context';
import { type Act, useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import type { Found, ReplyPoint } from './reply-points';

export type VerdictChange = Partial<
  Pick<OutcomeEventOf<'verdict'>, 'verdict' | 'words' | 'place' | 'reason' | 'answersQuestion'>
>;

export interface Verdicts {
  readonly act: Act;
  readonly change: (point: ReplyPoint, change: VerdictChange) => Promise<void>;
  /** These words of the reply are about the point; the verdict they seem to mean is there at once. */
  readonly quote: (point: ReplyPoint, found: Found) => Promise<void>;
}

export function useVerdicts(text: DocumentText | null): Verdicts {
  const t = useWords();
  const store = useStore();
  const act = useAct();

  /** What was given and is not on the screen yet: a letter follows on a number before the list has answered. */
  const underway = useRef(
    new Map<string, { readonly onto: string | null; readonly details: VerdictChange }>(),
  );

  const change: Verdicts['change'] = async (point, wanted) => {
    const { verdict, replyId, letterId, outcome } = point;
    const onto = verdict?.id ?? null;
    const sent = underway.current.get(outcome.pointId);
    const before = sent?.onto === onto ? { ...verdict, ...sent.details } : verdict;
    const details = {
      replyId,
      verdict: before?.verdict ?? 'noted',
      words: before?.words ?? '',
      place: before?.place ?? null,
      reason: before?.reason ?? '',
      answersQuestion: before?.answersQuestion ?? false,
      ...wanted,
    };
    underway.current.set(outcome.pointId, { onto, details });
    await act.run(
      () => store.giveVerdict(letterId, outcome.pointId, details),
      t('reply.done', { number: outcome.point.number, verdict: t(`outcome.verdict.${details.verdict}`) }),
    );
  };

  const quote: Verdicts['quote'] = async (point, { from, to, words }) => {
    if (text === null) return;
    const page = pageAt(text.passages, from);
    const place = { documentId: text.documentId, textId: text.id, page, from, to };
    const already = point.verdict && point.verdict.verdict !== 'notAnswered' ? point.verdict : null;
    await change(point, {
      words,
      place,
      ...(already
        ? {}
        : {
            verdict: proposedVerdict(words),
            reason: proposedReason(words),
            answersQuestion: point.outcome.point.kind === 'question',
          }),
    });
  };

  return { act, change, quote };
}
