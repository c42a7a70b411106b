/** What one letter rests on: the matrix, what came loose, and what no point takes up. */
import { type ReactNode, useMemo, useState } from 'react';
import { type Foundation, foundationOf, type PointFoundation } from '#core/foundation/foundation';
import type { FoundationView as Found } from '#store';
import { useWords } from '../../i18n/words';
import { EmptyState } from '../../ui/empty-state';
import { Notice } from '../../ui/notice';
import { RowList } from '../../ui/row-list';
import { SearchField } from '../../ui/search-field';
import { go } from '../navigation';
import { useStore } from '../store-context';
import { useAct } from '../use-act';
import styles from './foundation.module.css';
import { FoundationMatrix } from './foundation-matrix';
import { LinkToPointDialog } from './link-to-point-dialog';
import { SupportList } from './support-list';

type Untaken = Foundation['untaken'][number];

function UntakenList(props: {
  readonly untaken: readonly Untaken[];
  readonly points: readonly PointFoundation[];
  readonly onLink: (about: readonly Untaken[], pointId: string) => void;
}): ReactNode {
  const t = useWords();
  const { untaken, points, onLink } = props;
  const [wanted, setWanted] = useState('');
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => {
    const words = wanted.trim().toLowerCase();
    return untaken.filter(({ contribution }) =>
      `${contribution.text} ${contribution.organisation}`.toLowerCase().includes(words),
    );
  }, [untaken, wanted]);
  return (
    <section className={styles.part} aria-labelledby="foundation-untaken">
      <div className={styles.partHead}>
        <h2 id="foundation-untaken">{t('foundation.untaken', { count: untaken.length })}</h2>
        {untaken.length > 5 ? (
          <SearchField label={t('board.search')} value={wanted} onChange={setWanted} />
        ) : null}
      </div>
      <RowList
        label={t('foundation.untaken', { count: untaken.length })}
        rows={rows}
        idOf={({ contribution }) => contribution.id}
        textOf={({ contribution }) => contribution.text.slice(0, 100)}
        onOpen={({ session }) => go({ screen: 'session', id: session.id, tab: 'order' })}
        selection={{ selected, onSelect: select }}
        actionsFor={(about) =>
          points.map(({ point }) => ({
            id: point.id,
            label: t('foundation.linkTo', { number: point.number }),
            onAction: () => onLink(about, point.id),
          }))
        }
        columns="minmax(0, 1fr) 14rem"
        whenEmpty={<EmptyState icon="done">{t('foundation.noneUntaken')}</EmptyState>}
      >
        {({ contribution, session }) => (
          <>
            <span lang="nl" className={styles.clamped}>
              {contribution.text.slice(0, 400)}
            </span>
            <span className={styles.quiet}>
              {[contribution.organisation, session.title].filter((part) => part !== '').join(' · ')}
            </span>
          </>
        )}
      </RowList>
    </section>
  );
}

export function FoundationView(props: { readonly found: Found }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { letter, records } = props.found;
  const [linking, setLinking] = useState<string | null>(null);
  const foundation = useMemo(() => foundationOf(letter.points, records), [letter.points, records]);
  const { points, adrift, untaken } = foundation;
  const asked = points.find(({ point }) => point.id === linking);
  const link = async (about: readonly Untaken[], pointId: string): Promise<void> => {
    const sessions = [...new Set(about.map(({ session }) => session.id))];
    for (const id of sessions) {
      const ids = about.filter(({ session }) => session.id === id).map(({ contribution }) => contribution.id);
      await act.run(
        () => store.linkContributions(id, ids, { letterId: letter.id, pointId }, 'for'),
        t('board.done.linked', { count: ids.length }),
      );
    }
  };
  if (!foundation.hasInput) return <EmptyState icon="contribution">{t('foundation.noInput')}</EmptyState>;
  return (
    <div className={styles.view}>
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      {points.length === 0 ? (
        <EmptyState icon="numbers">{t('foundation.noPoints')}</EmptyState>
      ) : (
        <FoundationMatrix
          foundation={foundation}
          letterId={letter.id}
          act={act}
          onLink={({ point }) => setLinking(point.id)}
        />
      )}
      {adrift.length > 0 ? (
        <section className={styles.part} aria-labelledby="foundation-adrift">
          <h2 id="foundation-adrift">{t('foundation.adrift')}</h2>
          <p className={styles.quiet}>{t('foundation.adrift.explain')}</p>
          <SupportList support={adrift} letterId={letter.id} act={act} />
        </section>
      ) : null}
      {points.length === 0 ? null : (
        <UntakenList untaken={untaken} points={points} onLink={(about, id) => void link(about, id)} />
      )}
      {asked ? (
        <LinkToPointDialog
          letterId={letter.id}
          founded={asked}
          records={records}
          onClose={() => setLinking(null)}
        />
      ) : null}
    </div>
  );
}
