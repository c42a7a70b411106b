/** The list as it stands on the screen, to a spreadsheet or to one's own calendar; or printed. */
import { type ReactNode, useState } from 'react';
import { tableOf } from '#core/tables/table';
import { termCalendarEntries } from '#core/terms/term-calendar';
import { calendarWriter, csvWriter, fileNameOf, type TableWriter, workbookWriter } from '#documents';
import type { SaveOutcome } from '#platform';
import { systemClock, useToday } from '../../app/clock';
import { useHost } from '../../app/host-context';
import { useReckoning } from '../../app/reckoning';
import { useProfile } from '../../app/store-context';
import { useLanguage, useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { MenuButton } from '../../ui/menu';
import { useUndoBar } from '../../ui/undo-bar';
import type { TermRow } from './use-term-rows';

/** Days before the due day on which a calendar warns. */
const ALARMS = [7, 1];

export function ExportTerms(props: { readonly rows: readonly TermRow[] }): ReactNode {
  const t = useWords();
  const language = useLanguage();
  const host = useHost();
  const bar = useUndoBar();
  const today = useToday();
  const { equatedDays } = useReckoning();
  const { council } = useProfile();
  const [isBusy, setBusy] = useState(false);
  const { rows } = props;

  const say = (outcome: SaveOutcome): void => {
    if (outcome.kind === 'saved')
      bar.show({ message: t('termList.export.saved', { name: outcome.file.name }) });
    if (outcome.kind === 'failed') bar.show({ message: t('termList.export.failed') });
  };
  const save = async (
    writer: { readonly extension: string; readonly mediaType: string },
    label: string,
    content: () => Promise<Uint8Array>,
  ): Promise<void> => {
    setBusy(true);
    try {
      say(
        await host.saveFile({
          suggestedName: fileNameOf([t('app.place.terms'), today], t('app.place.terms'), writer.extension),
          kind: { label, extensions: [writer.extension], mimeType: writer.mediaType },
          content,
        }),
      );
    } catch (error) {
      reportError(error);
      bar.show({ message: t('termList.export.failed') });
    } finally {
      setBusy(false);
    }
  };
  const saveTable = (writer: TableWriter, label: string): Promise<void> =>
    save(writer, label, () => writer.write(tableOfTerms()));
  const tableOfTerms = () =>
    tableOf({
      title: t('app.place.terms'),
      language,
      columns: [
        { id: 'subject', label: t('letters.field.subject'), kind: 'text' },
        { id: 'reference', label: t('letters.field.ourReference'), kind: 'text' },
        { id: 'dossier', label: t('letters.field.dossier'), kind: 'text' },
        { id: 'holder', label: t('dossiers.field.holder'), kind: 'text' },
        { id: 'sent', label: t('termPage.entry.dispatched'), kind: 'day' },
        { id: 'due', label: t('termList.head.due'), kind: 'day' },
        { id: 'state', label: t('termList.state'), kind: 'text' },
      ],
      rows: rows.map(({ row, term, state, holder }) => ({
        subject: row.subject,
        reference: row.state.reference,
        dossier: row.dossierTitle,
        holder,
        sent: row.state.dispatch?.on ?? null,
        due: term.kind === 'started' ? term.due : null,
        state: t(`terms.state.${state.kind}`, 'waitsFor' in state ? { waitsFor: state.waitsFor } : {}),
      })),
    });
  const saveCalendar = (): Promise<void> =>
    save(calendarWriter, t('termList.export.calendar'), async () => {
      const entries = termCalendarEntries(
        rows.map(({ row, holder }) => ({
          letterId: row.id,
          rule: row.state.rule,
          events: row.events,
          equatedDays,
          today,
          title: t('termList.export.entry', { subject: row.subject || t('app.letter.untitled') }),
          description: [row.state.reference ?? '', row.dossierTitle, holder]
            .filter((part) => part !== '')
            .join('\n'),
          alarmDaysBefore: ALARMS,
          url: null,
        })),
      );
      const [first, ...others] = entries;
      if (!first) throw new Error('no entries');
      return calendarWriter.write({
        name: t('termList.export.calendarName', { council: council.name }),
        writtenAt: systemClock.now(),
        organizer: council.email === '' ? null : { name: council.name, email: council.email },
        entries: [first, ...others],
      });
    });

  const isEmpty = rows.length === 0;
  return (
    <MenuButton
      label={t('termList.export')}
      trigger={
        <Button icon="exportFile" isDisabled={isBusy || isEmpty}>
          {t('termList.export')}
        </Button>
      }
      actions={[
        {
          id: 'xlsx',
          label: t('termList.export.workbook'),
          onAction: () => void saveTable(workbookWriter, t('termList.export.workbook')),
        },
        {
          id: 'csv',
          label: t('termList.export.csv'),
          onAction: () => void saveTable(csvWriter, t('termList.export.csv')),
        },
        {
          id: 'ics',
          icon: 'calendar',
          label: t('termList.export.calendar'),
          isDisabled: !rows.some(({ term }) => term.kind === 'started'),
          onAction: () => void saveCalendar(),
        },
        {
          id: 'print',
          icon: 'print',
          startsGroup: true,
          label: t('app.command.print'),
          onAction: () => void host.print(),
        },
      ]}
    />
  );
}
