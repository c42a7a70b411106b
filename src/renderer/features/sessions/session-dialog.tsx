/** A new session, or what is known of one that is there. */
import { type ReactNode, useState } from 'react';
import { emptySession, type SessionFields } from '#core/input/sessions';
import { quoteConsents } from '#core/records/contribution';
import { type Session, sessionKinds } from '#core/records/session';
import { useToday } from '../../app/clock';
import { FormDialog } from '../../app/form-dialog';
import { go } from '../../app/navigation';
import { useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { DateField } from '../../ui/date-field';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { DossiersField } from './dossiers-field';
import styles from './session-dialog.module.css';

const LONGEST_LINE = 500;

/** Each name once: they are chosen by it. */
function lines(text: string): string[] {
  const names = text.split('\n').map((each) => each.trim().slice(0, LONGEST_LINE));
  return [...new Set(names.filter((each) => each !== ''))];
}

export function SessionDialog(props: {
  /** The one to change; without it a new one is made, and opened. */
  readonly session?: Session;
  /** The dossier a new one is for, where it is begun there. */
  readonly dossierId?: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const today = useToday();
  const { session, dossierId, onClose } = props;
  const [fields, setFields] = useState<SessionFields>(
    session ?? { ...emptySession, on: today, dossierIds: dossierId === undefined ? [] : [dossierId] },
  );
  const [programme, setProgramme] = useState(fields.programme.join('\n'));
  const [tables, setTables] = useState(fields.tables.join('\n'));
  const set = (some: Partial<SessionFields>): void => setFields((before) => ({ ...before, ...some }));

  const save = async (): Promise<void> => {
    const { title, kind, on, until, place, summary, dossierIds, usualConsent } = fields;
    const wanted: SessionFields = {
      title: title.trim(),
      kind,
      on,
      until,
      place: place.trim(),
      summary: summary.trim(),
      dossierIds,
      usualConsent,
      programme: lines(programme),
      tables: lines(tables),
    };
    if (session) {
      const done = await act.run(() => store.changeSession(session.id, wanted), t('sessions.changed'));
      if (done) onClose();
      return;
    }
    const done = await act.run(() => store.addSession(wanted));
    if (!done) return;
    onClose();
    go({ screen: 'session', id: done.result, tab: 'log' });
  };

  return (
    <FormDialog
      size="wide"
      title={t(session ? 'sessions.edit' : 'sessions.new')}
      doIt={t(session ? 'app.keep' : 'sessions.make')}
      act={act}
      onClose={onClose}
      onDo={() => void save()}
    >
      <TextField
        label={t('sessions.field.title')}
        description={t('sessions.field.title.explain')}
        value={fields.title}
        onChange={(title) => set({ title })}
        maxLength={LONGEST_LINE}
        autoFocus
        error={act.problemOf('title')}
      />
      <div className={styles.pair}>
        <Select
          label={t('sessions.field.kind')}
          options={sessionKinds.map((id) => ({ id, label: t(`sessions.kind.${id}`) }))}
          value={fields.kind}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          label={t('sessions.field.place')}
          isOptional
          value={fields.place}
          onChange={(place) => set({ place })}
          maxLength={LONGEST_LINE}
        />
        <DateField
          label={t('sessions.field.on')}
          isOptional
          value={fields.on}
          today={today}
          onChange={(on) => set({ on })}
        />
        <DateField
          label={t('sessions.field.until')}
          description={t('sessions.field.until.explain')}
          isOptional
          value={fields.until}
          onChange={(until) => set({ until })}
          error={act.problemOf('until')}
        />
      </div>
      <DossiersField value={fields.dossierIds} onChange={(dossierIds) => set({ dossierIds })} />
      <div className={styles.pair}>
        <TextArea
          label={t('sessions.field.programme')}
          description={t('sessions.field.programme.explain')}
          isOptional
          value={programme}
          onChange={setProgramme}
        />
        <TextArea
          label={t('sessions.field.tables')}
          description={t('sessions.field.tables.explain')}
          isOptional
          value={tables}
          onChange={setTables}
        />
      </div>
      <Select
        label={t('sessions.field.usualConsent')}
        description={t('sessions.field.usualConsent.explain')}
        options={quoteConsents.map((id) => ({ id, label: t(`sessions.consent.${id}`) }))}
        value={fields.usualConsent}
        onChange={(usualConsent) => set({ usualConsent })}
      />
      <TextArea
        label={t('sessions.field.summary')}
        isOptional
        value={fields.summary}
        onChange={(summary) => set({ summary })}
        maxLength={20_000}
      />
    </FormDialog>
  );
}
