/** Bringing in what was not typed here: a pasted list, a form, a survey. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { GivenList } from '#core/input/given-list';
import type { ContributionSource } from '#core/records/contribution';
import type { SessionView } from '#store';
import styles from './capture.module.css';
import { ConfirmList } from './confirm-list';
import { GiveList } from './give-list';
import { ImportReports } from './import-reports';

export interface TakenList {
  readonly list: GivenList;
  readonly source: ContributionSource;
  readonly fileName: string;
}

export function Capture(props: { readonly view: SessionView }): ReactNode {
  const [taken, setTaken] = useState<TakenList | null>(null);
  const { session, imports } = props.view;
  const page = useRef<HTMLDivElement>(null);
  const before = useRef(taken);
  useEffect(() => {
    if (before.current === taken) return;
    before.current = taken;
    // What comes in its place is read from its beginning.
    page.current?.scrollIntoView({ block: 'start' });
  }, [taken]);
  return (
    <div ref={page} className={styles.page}>
      {taken ? (
        <ConfirmList session={session} taken={taken} onClose={() => setTaken(null)} />
      ) : (
        <GiveList session={session} onTaken={setTaken} />
      )}
      <ImportReports imports={imports} />
    </div>
  );
}
