/** What a list will bring in, before it does: what its columns are, how it reads then, and what stays out. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { proposeColumns } from '#core/input/list-columns';
import { planImport } from '#core/input/plan-import';
import type { Session } from '#core/records/session';
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
  const [columns, setColumns] = useState(() => proposeColumns(list));
  const plan = useMemo(() => planImport(list, columns), [list, columns]);
  const [doubles, setDoubles] = useState<number | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const abort = useRef<AbortController | null>(null);

  useEffect(() => {
    let isGone = false;
    setDoubles(null);
    void store.countDoubles(session.id, plan.lines).then((count) => {
      if (!isGone) setDoubles(count);
    }, reportError);
    return () => {
      isGone = true;
    };
  }, [store, session.id, plan]);
  useEffect(() => () => abort.current?.abort(), []);

  const fresh = plan.lines.length - (doubles ?? 0);
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
      <ColumnsForm list={list} columns={columns} onChange={setColumns} />
      <ImportPreview lines={plan.lines} />
      <ul className={styles.counts}>
        <li>{t('capture.count.fresh', { count: fresh })}</li>
        {doubles !== null && doubles > 0 ? <li>{t('capture.count.doubles', { count: doubles })}</li> : null}
        {plan.refused.length > 0 ? (
          <li>{t('capture.count.refused', { count: plan.refused.length })}</li>
        ) : null}
      </ul>
      <RefusedRows refused={plan.refused} />
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      {done === null ? (
        <div className={styles.acts}>
          <Button
            kind="primary"
            isDisabled={doubles === null || fresh === 0 || act.isBusy}
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
