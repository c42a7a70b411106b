/** Going back to a line that was logged, correcting it, and going on where one was. */
import { useState } from 'react';
import { currentOf } from '#core/input/currents';
import { contributionOf, type LogLine, lineOf } from '#core/input/log-line';
import type { Contribution } from '#core/records/contribution';
import type { LogDraft, SessionView } from '#store';
import { useStore } from '../../../app/store-context';
import { type Act, useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';

export type Correcting = NonNullable<LogDraft['correcting']>;

export interface CorrectingLine {
  readonly correcting: Correcting | null;
  readonly isUntouched: boolean;
  readonly act: Act;
  readonly begin: (id: string) => void;
  /** By this many lines; false where there is none. */
  readonly go: (by: 1 | -1) => boolean;
  readonly touch: () => void;
  readonly leave: () => void;
  readonly save: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export function useCorrecting(props: {
  readonly view: SessionView;
  readonly rows: readonly Contribution[];
  readonly line: LogLine;
  readonly setLine: (line: LogLine) => void;
  readonly begun: Correcting | null;
  readonly currentIdOf: (name: string) => string | null;
}): CorrectingLine {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { view, rows, line, setLine, begun, currentIdOf } = props;
  const sessionId = view.session.id;
  const [correcting, setCorrecting] = useState(begun);
  const [isUntouched, setUntouched] = useState(false);

  const leave = (): void => {
    if (!correcting) return;
    setLine(correcting.after);
    setCorrecting(null);
    setUntouched(false);
    act.clear();
  };
  const show = (row: Contribution | undefined): boolean => {
    if (!row || row.erased) return false;
    setCorrecting({ id: row.id, after: correcting?.after ?? line });
    setLine(lineOf(row, currentOf(row, view.currents)?.name ?? ''));
    setUntouched(true);
    return true;
  };
  const go = (by: 1 | -1): boolean => {
    if (!correcting) return by === -1 && show(rows.at(-1));
    const at = rows.findIndex(({ id }) => id === correcting.id);
    if (by === 1 && at === rows.length - 1) {
      leave();
      return true;
    }
    return at + by >= 0 && show(rows[at + by]);
  };
  const save = async (): Promise<void> => {
    if (!correcting) return;
    const { currentName, consent, ...set } = contributionOf(line, currentIdOf(line.current));
    const done = await act.run(async () => {
      const made =
        currentName === undefined ? null : await store.addCurrent(sessionId, { name: currentName });
      return store.changeContribution(sessionId, correcting.id, {
        ...set,
        ...(consent === undefined ? {} : { consent }),
        ...(made ? { currentId: made.result } : {}),
      });
    });
    if (done) leave();
  };
  const remove = async (): Promise<void> => {
    if (!correcting) return;
    const done = await act.run(
      () => store.removeContribution(sessionId, correcting.id),
      t('sessions.log.removed'),
    );
    if (done) leave();
  };
  return {
    correcting,
    isUntouched,
    act,
    begin: (id) => void show(rows.find((row) => row.id === id)),
    go,
    touch: () => setUntouched(false),
    leave,
    save,
    remove,
  };
}
