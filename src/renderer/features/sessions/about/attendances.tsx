/** Who attended, by organisation and number. A row is added from the line above the list; names only where needed. */
import { type ReactNode, useRef, useState } from 'react';
import type { Attendance } from '#core/records/attendance';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { type Act, useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { ActionMenu } from '../../../ui/action-menu';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { NumberField } from '../../../ui/number-field';
import { TextField } from '../../../ui/text-field';
import styles from './about.module.css';

interface Fields {
  readonly organisation: string;
  readonly number: number | null;
  readonly persons: string;
}

const EMPTY: Fields = { organisation: '', number: null, persons: '' };

function AttendanceFields(props: {
  readonly fields: Fields;
  readonly act: Act;
  readonly onChange: (fields: Fields) => void;
}): ReactNode {
  const t = useWords();
  const { fields, act, onChange } = props;
  return (
    <>
      <TextField
        label={t('sessions.attendance.organisation')}
        value={fields.organisation}
        maxLength={500}
        onChange={(organisation) => onChange({ ...fields, organisation })}
        error={act.problemOf('organisation')}
      />
      <NumberField
        label={t('sessions.attendance.number')}
        isOptional
        minValue={0}
        maxValue={100_000}
        value={fields.number ?? Number.NaN}
        onChange={(number) => onChange({ ...fields, number: Number.isNaN(number) ? null : number })}
      />
      <TextField
        label={t('sessions.attendance.persons')}
        isOptional
        value={fields.persons}
        maxLength={20_000}
        onChange={(persons) => onChange({ ...fields, persons })}
        error={act.problemOf('persons')}
      />
    </>
  );
}

function EditAttendance(props: { readonly attendance: Attendance; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { attendance, onClose } = props;
  const [fields, setFields] = useState<Fields>(attendance);
  const save = async (): Promise<void> => {
    const { organisation, number, persons } = fields;
    const done = await act.run(
      () => store.changeAttendance(attendance.sessionId, attendance.id, { organisation, number, persons }),
      t('sessions.attendance.changed'),
    );
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t('sessions.attendance.edit')}
      doIt={t('app.keep')}
      act={act}
      canDo={fields.organisation.trim() !== ''}
      onClose={onClose}
      onDo={() => void save()}
    >
      <AttendanceFields fields={fields} act={act} onChange={setFields} />
    </FormDialog>
  );
}

export function Attendances(props: {
  readonly sessionId: string;
  readonly attendances: readonly Attendance[];
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState<Fields>(EMPTY);
  const [edited, setEdited] = useState<Attendance | null>(null);
  const { sessionId, attendances } = props;
  const people = attendances.reduce((sum, { number }) => sum + (number ?? 0), 0);
  const add = async (): Promise<void> => {
    if (!(await act.run(() => store.addAttendance(sessionId, fields)))) return;
    setFields(EMPTY);
    form.current?.querySelector('input')?.focus();
  };
  return (
    <section className={styles.section} aria-labelledby="session-attendance">
      <div className={styles.head}>
        <h2 id="session-attendance">{t('sessions.attendance')}</h2>
        {attendances.length > 0 ? (
          <span className={styles.quiet}>
            {t('sessions.attendance.sum', { organisations: attendances.length, people })}
          </span>
        ) : null}
      </div>
      <form
        ref={form}
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <AttendanceFields fields={fields} act={act} onChange={setFields} />
        <Button type="submit" icon="add">
          {t('sessions.attendance.add')}
        </Button>
      </form>
      {act.problem !== null && act.problem.field === null ? (
        <Notice kind="error">{act.problem.words}</Notice>
      ) : null}
      {attendances.length > 0 ? (
        <ul className={styles.rows}>
          {attendances.map((attendance) => (
            <li key={attendance.id} className={styles.row}>
              <span className={styles.rowWords}>
                <strong>{attendance.organisation}</strong>
                {attendance.persons === '' ? null : (
                  <span className={styles.quiet}>{attendance.persons}</span>
                )}
              </span>
              <span className={styles.number}>
                {attendance.number === null
                  ? t('sessions.attendance.notCounted')
                  : t('sessions.attendance.people', { people: attendance.number })}
              </span>
              <ActionMenu
                about={attendance.organisation}
                actions={[
                  {
                    id: 'edit',
                    icon: 'edit',
                    label: t('sessions.attendance.edit'),
                    onAction: () => setEdited(attendance),
                  },
                  {
                    id: 'remove',
                    icon: 'remove',
                    isDanger: true,
                    label: t('sessions.attendance.remove'),
                    onAction: () =>
                      void act.run(
                        () => store.removeAttendance(sessionId, attendance.id),
                        t('sessions.attendance.removed', { name: attendance.organisation }),
                      ),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {edited ? <EditAttendance attendance={edited} onClose={() => setEdited(null)} /> : null}
    </section>
  );
}
