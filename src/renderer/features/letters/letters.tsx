import { lazy, type ReactNode, useMemo, useState } from 'react';
import type { LetterRow } from '#store';
import { useCommand } from '../../app/host-context';
import { LetterStateBadge } from '../../app/letter-state-badge';
import { go } from '../../app/navigation';
import { NewLetterDialog } from '../../app/new-letter-dialog';
import { useWatch } from '../../app/store-context';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ListTools } from '../../ui/list-tools';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RowList } from '../../ui/row-list';
import { RowWords } from '../../ui/row-words';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import { WhenAsked } from '../../ui/when-asked';
import styles from './letters.module.css';

const ManyLettersDialog = lazy(async () => ({
  default: (await import('../../app/many-letters/many-letters-dialog')).ManyLettersDialog,
}));

const FILTERS = ['all', 'draft', 'awaiting', 'answered', 'closed'] as const;
type Filter = (typeof FILTERS)[number];

function passes(row: LetterRow, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'awaiting':
      return row.awaiting === 1;
    default:
      return row.state.status === filter;
  }
}

export function Letters(): ReactNode {
  const t = useWords();
  const days = useDays();
  const all = useWatch('allLetters');
  const dossiers = useWatch('dossiers');
  const [wanted, setWanted] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [isWriting, setWriting] = useState(false);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [exported, setExported] = useState<readonly LetterRow[] | null>(null);
  useCommand('letter.new', () => setWriting(true));
  const rows = useMemo(() => {
    const needle = wanted.trim().toLowerCase();
    return (all ?? []).filter(
      (row) =>
        passes(row, filter) &&
        `${row.subject} ${row.state.reference ?? ''} ${row.dossierTitle}`.toLowerCase().includes(needle),
    );
  }, [all, wanted, filter]);
  if (all === undefined || dossiers === undefined) return null;

  const chosen = rows.filter((row) => selected.has(row.id));
  const hasDossiers = dossiers.length > 0;
  const begin = hasDossiers ? (
    <Button kind="primary" icon="write" onPress={() => setWriting(true)}>
      {t('letters.new')}
    </Button>
  ) : (
    <Button kind="primary" icon="dossier" onPress={() => go({ screen: 'dossiers' })}>
      {t('letters.dossierFirst')}
    </Button>
  );
  return (
    <Page width="list">
      <PageHeader
        title={t('app.place.letters')}
        actions={
          all.length > 0 ? (
            <>
              {begin}
              {chosen.length > 0 ? (
                <Button icon="exportFile" onPress={() => setExported(chosen)}>
                  {t('manyLetters.chosen', { count: chosen.length })}
                </Button>
              ) : null}
              <Button
                kind="quiet"
                icon="importFile"
                onPress={() => go({ screen: 'readLetter', dossierId: null })}
              >
                {t('letters.read')}
              </Button>
            </>
          ) : null
        }
      />
      {all.length > 0 ? (
        <ListTools>
          <SearchField label={t('letters.find')} value={wanted} onChange={setWanted} />
          <Select<Filter>
            label={t('letters.filter')}
            options={FILTERS.map((id) => ({ id, label: t(`letters.filter.${id}`) }))}
            value={filter}
            onChange={setFilter}
          />
        </ListTools>
      ) : null}
      <RowList
        label={t('app.place.letters')}
        rows={rows}
        idOf={(row) => row.id}
        textOf={(row) => row.subject || t('app.letter.untitled')}
        onOpen={(row) => go({ screen: 'letter', id: row.id })}
        selection={{ selected, onSelect: select }}
        actionsFor={(about) => [
          {
            id: 'export',
            icon: 'exportFile',
            label: t('manyLetters.chosen', { count: about.length }),
            onAction: () => setExported(about),
          },
        ]}
        columns="minmax(0, 1fr) 7rem 9rem 10rem"
        whenEmpty={
          <EmptyState icon="letter" action={all.length === 0 ? begin : null}>
            {t(all.length > 0 ? 'letters.noneFound' : hasDossiers ? 'letters.none' : 'letters.noneNoDossier')}
          </EmptyState>
        }
      >
        {(row) => (
          <>
            <RowWords
              title={row.subject || t('app.letter.untitled')}
              about={[row.dossierTitle, t(`letters.kind.${row.kind}`)]}
            />
            <span className={styles.quiet}>{row.state.reference ?? ''}</span>
            <span className={styles.quiet}>{row.date === null ? '' : days.dayShort(row.date)}</span>
            <span className={styles.state}>
              <LetterStateBadge letter={row} />
            </span>
          </>
        )}
      </RowList>
      {exported ? (
        <WhenAsked isAsked>
          <ManyLettersDialog
            rows={exported}
            about={t('app.place.letters')}
            onClose={() => {
              setExported(null);
              select(new Set());
            }}
          />
        </WhenAsked>
      ) : null}
      <NewLetterDialog isOpen={isWriting} onClose={() => setWriting(false)} dossierId={null} />
    </Page>
  );
}
