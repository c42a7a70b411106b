/** Every question that was asked and is open: until it is answered it returns in the next letter. */
import { memo, type ReactNode, useMemo, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { unansweredSpan } from '#core/outcome/open-questions';
import { letterKinds } from '#core/records/letter';
import { useToday } from '../../app/clock';
import { go } from '../../app/navigation';
import { useWords } from '../../i18n/words';
import { DayText } from '../../ui/day-text';
import type { Sorting } from '../../ui/row-heads';
import { RowWords } from '../../ui/row-words';
import { StateBadge } from '../../ui/state-badge';
import { ExportQuestions } from './export-questions';
import { OwedList } from './owed-list';
import { type QuestionColumn, sortedQuestions } from './sorted-terms';
import styles from './terms.module.css';
import {
  noQuestionFilter,
  type QuestionRow,
  questionStateFilters,
  useQuestionRows,
} from './use-question-rows';

const COLUMNS = 'minmax(0, 1.4fr) minmax(8rem, 1fr) 6.5rem 9.5rem';

const QuestionCells = memo(function QuestionCells(props: {
  readonly row: QuestionRow;
  readonly today: CalendarDay;
}): ReactNode {
  const t = useWords();
  const { row, today } = props;
  const { text, number, subject, reference, dossierTitle, askedOn, answer } = row;
  return (
    <>
      <RowWords title={text} about={[t('termList.question.number', { number }), dossierTitle]} />
      <span className={styles.words}>
        <span>{subject || t('app.letter.untitled')}</span>
        <span className={styles.quiet}>{reference}</span>
      </span>
      <DayText day={askedOn} form="short" />
      <span className={styles.state}>
        {answer === null ? (
          <>
            <StateBadge tone="accent" icon="clock">
              {t('termList.question.state.open')}
            </StateBadge>
            <span className={styles.quiet}>
              {t('termList.question.since', { ...unansweredSpan(askedOn, today) })}
            </span>
          </>
        ) : (
          <>
            <StateBadge tone="onTime" icon="answered">
              {t('termList.question.state.answered')}
            </StateBadge>
            <DayText day={answer.on} form="short" />
          </>
        )}
      </span>
    </>
  );
});

export function QuestionList(): ReactNode {
  const t = useWords();
  const today = useToday();
  const [filter, setFilter] = useState(noQuestionFilter);
  const [sorting, setSorting] = useState<Sorting<QuestionColumn>>({ by: 'state', isDescending: false });
  const found = useQuestionRows(filter);
  const rows = useMemo(() => sortedQuestions(found?.rows ?? [], sorting), [found?.rows, sorting]);
  if (!found) return null;
  return (
    <OwedList
      filter={filter}
      noFilter={noQuestionFilter}
      onFilter={setFilter}
      find={t('termList.question.find')}
      states={questionStateFilters.map((id) => ({ id, label: t(`termList.question.state.${id}`) }))}
      kindLabel={t('letters.field.kind')}
      kinds={letterKinds.map((id) => ({ id, label: t(`letters.kind.${id}`) }))}
      choices={found.choices}
      exporting={<ExportQuestions rows={rows} />}
      heads={[
        { id: 'text', label: t('termList.question') },
        { id: 'letter', label: t('termList.head.letter') },
        { id: 'asked', label: t('termList.question.asked') },
        { id: 'state', label: t('termList.head.urgency') },
      ]}
      sorting={sorting}
      onSort={setSorting}
      label={t('termList.list.questions')}
      rows={rows}
      idOf={({ letterId, pointId }) => `${letterId}/${pointId}`}
      textOf={({ text }) => text}
      onOpen={({ dossierId, pointId }) => go({ screen: 'effect', id: dossierId, rowId: pointId })}
      columns={COLUMNS}
      actionsFor={(row) => [
        {
          id: 'effect',
          icon: 'dossier',
          label: t('termList.toEffect'),
          onAction: () => go({ screen: 'effect', id: row.dossierId, rowId: row.pointId }),
        },
        {
          id: 'letter',
          icon: 'letter',
          label: t('termList.toLetter'),
          onAction: () => go({ screen: 'letter', id: row.letterId }),
        },
      ]}
      words={{
        none: t('termList.question.none'),
        noneFound: t('termList.question.noneFound'),
        clear: t('termList.question.clear'),
      }}
      start={{ icon: 'letter', label: t('app.command.letters'), onPress: () => go({ screen: 'letters' }) }}
    >
      {(row) => <QuestionCells row={row} today={today} />}
    </OwedList>
  );
}
