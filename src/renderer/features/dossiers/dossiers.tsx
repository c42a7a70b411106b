import { type ReactNode, useMemo, useState } from 'react';
import type { DossierRow } from '#store';
import { useCommand } from '../../app/host-context';
import { go } from '../../app/navigation';
import { NewDossierDialog } from '../../app/new-dossier-dialog';
import { useStore, useWatch } from '../../app/store-context';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { ListTools } from '../../ui/list-tools';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RowList } from '../../ui/row-list';
import { RowWords } from '../../ui/row-words';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import styles from './dossiers.module.css';

type Order = 'title' | 'changed';

function sorted(rows: readonly DossierRow[], order: Order): DossierRow[] {
  if (order === 'title') return [...rows];
  return [...rows].sort((a, b) => ((a.changedAt ?? '') < (b.changedAt ?? '') ? 1 : -1));
}

export function Dossiers(): ReactNode {
  const t = useWords();
  const days = useDays();
  const store = useStore();
  const all = useWatch('dossiers');
  const sorting = useWatch('local', 'sorting') as Readonly<Record<string, string>> | null | undefined;
  const [wanted, setWanted] = useState('');
  const [isMaking, setMaking] = useState(false);
  useCommand('dossier.new', () => setMaking(true));
  const order: Order = sorting?.dossiers === 'title' ? 'title' : 'changed';
  const rows = useMemo(() => {
    const needle = wanted.trim().toLowerCase();
    const found = (all ?? []).filter(({ dossier }) =>
      `${dossier.title} ${dossier.summary} ${dossier.portfolioHolder}`.toLowerCase().includes(needle),
    );
    return sorted(found, order);
  }, [all, wanted, order]);
  if (all === undefined) return null;

  const make = (
    <Button kind="primary" icon="add" onPress={() => setMaking(true)}>
      {t('dossiers.new')}
    </Button>
  );
  return (
    <Page width="list">
      <PageHeader title={t('app.place.dossiers')} actions={all.length > 0 ? make : null} />
      {all.length > 0 ? (
        <ListTools>
          <SearchField label={t('dossiers.find')} value={wanted} onChange={setWanted} />
          <Select<Order>
            label={t('dossiers.order')}
            options={[
              { id: 'changed', label: t('dossiers.order.changed') },
              { id: 'title', label: t('dossiers.order.title') },
            ]}
            value={order}
            onChange={(next) => void store.local.write('sorting', { ...sorting, dossiers: next })}
          />
        </ListTools>
      ) : null}
      <RowList
        label={t('app.place.dossiers')}
        rows={rows}
        idOf={({ dossier }) => dossier.id}
        textOf={({ dossier }) => dossier.title}
        onOpen={({ dossier }) => go({ screen: 'dossier', id: dossier.id })}
        columns="minmax(0, 1fr) 11rem 12rem"
        whenEmpty={
          <EmptyState icon="dossier" action={wanted === '' ? make : null}>
            {t(wanted === '' ? 'dossiers.none' : 'dossiers.noneFound')}
          </EmptyState>
        }
      >
        {({ dossier, letters, awaiting, changedAt }) => (
          <>
            <RowWords title={dossier.title} about={[dossier.portfolioHolder, ...dossier.laws]} />
            <span className={styles.quiet}>
              {t('dossiers.letters', { letters })}
              {awaiting > 0 ? (
                <span className={styles.awaiting}>
                  <Icon name="clock" size="small" />
                  {t('dossiers.awaiting', { awaiting })}
                </span>
              ) : null}
            </span>
            <span className={styles.quiet}>
              {changedAt === null ? '' : days.moment(changedAt).split(',')[0]}
            </span>
          </>
        )}
      </RowList>
      <NewDossierDialog isOpen={isMaking} onClose={() => setMaking(false)} />
    </Page>
  );
}
