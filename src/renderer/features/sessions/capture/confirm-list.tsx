/** What a list will bring in, before it does: what its columns are, how it reads then, and what stays out. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { proposeColumns } from '#core/input/list-columns';
import { planImport } from '#core/input/plan-import';
import { takesNames } from '#core/input/refuse-names';
import type { Session } from '#core/records/session';
import type { LinesThere } from '#store';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { ProgressBar } from '../../../ui/progress-bar';
import type { TakenList } from './capture';
import styles from './capture.module.css';
import { ColumnsForm } from './columns-form';
import { ImportPreview } from './import-preview';
import { RefusedRows } from './import-reports';

function wasAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

export function ConfirmList(props: {
  readonly session: Session;
  readonly taken: TakenList;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { session, taken, onClose } = props;
  const { list, source, fileName } = taken;
  const [columns, setColumns] = useState(() => proposeColumns(list, takesNames(session)));
  const plan = useMemo(() => planImport(list, columns), [list, columns]);
  const [there, setThere] = useState<LinesThere | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const abort = useRef<AbortController | null>(null);

  useEffect(() => {
    let isGone = false;
    setThere(null);
    void store.linesThere(session.id, plan.lines).then((found) => {
      if (!isGone) setThere(found);
    }, reportError);
    return () => {
      isGone = true;
    };
  }, [store, session.id, plan]);
  useEffect(() => () => abort.current?.abort(), []);

  const { doubles, erased } = there ?? { doubles: 0, erased: [] };
  const refused = [...plan.refused, ...erased].toSorted((one, other) => one.row - other.row);
  const fresh = plan.lines.length - doubles - erased.length;
  const bringIn = async (): Promise<void> => {
    const controller = new AbortController();
    abort.current = controller;
    setDone(0);
    const finished = await act.run(
      () =>
        store
          .importContributions(session.id, { ...plan, source, fileName }, setDone, controller.signal)
          .catch((error: unknown) => {
            // Cancelled: nothing was written, and there is nothing to say.
            if (wasAborted(error)) return { result: null, entryId: null };
            throw error;
          }),
      t('capture.done', { count: fresh }),
    );
    setDone(null);
    if (finished?.result) onClose();
  };

  return (
    <section className={styles.section} aria-labelledby="capture-confirm">
      <h2 id="capture-confirm">{fileName === '' ? t('capture.confirm.pasted') : fileName}</h2>
      <ColumnsForm list={list} columns={columns} takesNames={takesNames(session)} onChange={setColumns} />
      <ImportPreview lines={plan.lines} />
      <ul className={styles.counts}>
        <li>{t('capture.count.fresh', { count: fresh })}</li>
        {doubles > 0 ? <li>{t('capture.count.doubles', { count: doubles })}</li> : null}
        {refused.length > 0 ? <li>{t('capture.count.refused', { count: refused.length })}</li> : null}
      </ul>
      <RefusedRows refused={refused} />
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      {done === null ? (
        <div className={styles.acts}>
          <Button
            kind="primary"
            isDisabled={there === null || fresh === 0 || act.isBusy}
            onPress={() => void bringIn()}
          >
            {t('capture.bringIn', { count: fresh })}
          </Button>
          <Button kind="plain" onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </div>
      ) : (
        <ProgressBar label={t('capture.busy')} done={done} onCancel={() => abort.current?.abort()} />
      )}
    </section>
  );
}
