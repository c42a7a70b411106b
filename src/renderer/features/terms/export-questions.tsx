import type { ReactNode } from 'react';
import { tableOf } from '#core/tables/table';
import { useToday } from '../../app/clock';
import { useLanguage, useWords } from '../../i18n/words';
import { ExportList } from './export-list';
import type { QuestionRow } from './use-question-rows';

export function ExportQuestions(props: { readonly rows: readonly QuestionRow[] }): ReactNode {
  const t = useWords();
  const language = useLanguage();
  const today = useToday();
  const { rows } = props;
  const title = t('termList.list.questions');
  const table = () =>
    tableOf({
      title,
      language,
      columns: [
        { id: 'text', label: t('termList.question'), kind: 'text' },
        { id: 'number', label: t('termList.question.numberHead'), kind: 'text' },
        { id: 'letter', label: t('termList.head.letter'), kind: 'text' },
        { id: 'reference', label: t('letters.field.ourReference'), kind: 'text' },
        { id: 'dossier', label: t('letters.field.dossier'), kind: 'text' },
        { id: 'holder', label: t('dossiers.field.holder'), kind: 'text' },
        { id: 'asked', label: t('termList.question.asked'), kind: 'day' },
        { id: 'state', label: t('termList.state'), kind: 'text' },
        { id: 'answered', label: t('termList.question.answeredOn'), kind: 'day' },
        { id: 'answer', label: t('termList.question.answer'), kind: 'text' },
      ],
      rows: rows.map((row) => ({
        text: row.text,
        number: row.number,
        letter: row.subject,
        reference: row.reference,
        dossier: row.dossierTitle,
        holder: row.portfolioHolder,
        asked: row.askedOn,
        state: t(`termList.question.state.${row.answer === null ? 'open' : 'answered'}`),
        answered: row.answer?.on ?? null,
        answer: row.answer?.words ?? null,
      })),
    });
  return <ExportList name={[title, today]} isEmpty={rows.length === 0} table={table} />;
}
