import { useMemo } from 'react';
import type { LetterKind } from '#core/records/letter';
import type { AnsweredAskedQuestion, AskedQuestion } from '#store';
import { useWatchWhen } from '../../app/store-context';
import { choicesOf, type Filed, type FilterChoices, filterFor, type ListFilter, passes } from './list-filter';

export const questionStateFilters = ['open', 'answered'] as const;
export type QuestionStateFilter = (typeof questionStateFilters)[number];
export type QuestionFilter = ListFilter<QuestionStateFilter, LetterKind>;
export const noQuestionFilter: QuestionFilter = filterFor('open');

/** A question, and its answer where it got one. */
export type QuestionRow = AskedQuestion & { readonly answer: AnsweredAskedQuestion['answer'] | null };

function filed(row: QuestionRow): Filed {
  const { text, subject, reference, letterKind, portfolioHolder, dossierId, dossierTitle } = row;
  const words = `${text} ${subject} ${reference ?? ''}`;
  return { words, kind: letterKind, holder: portfolioHolder, dossierId, dossierTitle };
}

/** The questions that pass the filter, the oldest first; undefined until the store has answered. */
export function useQuestionRows(
  filter: QuestionFilter,
): { readonly rows: readonly QuestionRow[]; readonly choices: FilterChoices } | undefined {
  const isAnswered = filter.state === 'answered';
  const open = useWatchWhen(!isAnswered, 'openQuestions');
  const answered = useWatchWhen(isAnswered, 'answeredQuestions');
  const all = useMemo(
    () =>
      isAnswered
        ? answered?.map((question): QuestionRow => question)
        : open?.map((question): QuestionRow => ({ ...question, answer: null })),
    [isAnswered, open, answered],
  );
  return useMemo(
    () =>
      all && {
        rows: all.filter((row) => passes(filed(row), filter)),
        choices: choicesOf(all.map(filed)),
      },
    [all, filter],
  );
}
