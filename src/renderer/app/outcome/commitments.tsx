/** What was promised: the exact words, by whom, by when, and how it stands. */
import { type ReactNode, useState } from 'react';
import { type CommitmentStanding, isOwed } from '#core/outcome/commitment-state';
import type { DossierDocument } from '#core/records/dossier-document';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { CommitmentDialog } from './commitment-dialog';
import { CommitmentItem } from './commitment-item';
import { HarvestDialog } from './harvest-dialog';
import styles from './outcome.module.css';
import { SettleDialog, type Settling } from './settle-dialog';

/** Owed ones first, by the day they are due; then what is over, the latest first. */
function inOrder(standings: readonly CommitmentStanding[]): CommitmentStanding[] {
  const keyOf = (each: CommitmentStanding): string =>
    isOwed(each) ? `0${each.commitment.due ?? '9999'}` : `1${each.last?.on ?? ''}`;
  return [...standings].sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === other) return a.commitment.id < b.commitment.id ? -1 : 1;
    if (one[0] !== other[0]) return one < other ? -1 : 1;
    return one[0] === '0' ? (one < other ? -1 : 1) : one < other ? 1 : -1;
  });
}

type Asked =
  | { readonly kind: 'edit'; readonly standing: CommitmentStanding | null }
  | { readonly kind: 'settle'; readonly settling: Settling }
  | { readonly kind: 'harvest' };

export function Commitments(props: {
  readonly dossierId: string;
  readonly standings: readonly CommitmentStanding[];
  readonly documents: readonly DossierDocument[];
}): ReactNode {
  const t = useWords();
  const { dossierId, standings, documents } = props;
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => setAsked(null);
  return (
    <>
      <div className={styles.head}>
        <h2>{t('commitment.title')}</h2>
        <span className={styles.facts}>
          {documents.length === 0 ? null : (
            <Button icon="search" onPress={() => setAsked({ kind: 'harvest' })}>
              {t('commitment.harvest')}
            </Button>
          )}
          <Button icon="add" onPress={() => setAsked({ kind: 'edit', standing: null })}>
            {t('commitment.add')}
          </Button>
        </span>
      </div>
      {standings.length === 0 ? (
        <p className={styles.quiet}>{t('commitment.none')}</p>
      ) : (
        <ul className={styles.list}>
          {inOrder(standings).map((standing) => (
            <CommitmentItem
              key={standing.commitment.id}
              standing={standing}
              document={documents.find(({ id }) => id === standing.commitment.documentId) ?? null}
              onEdit={() => setAsked({ kind: 'edit', standing })}
              onSettle={(kind) => setAsked({ kind: 'settle', settling: { standing, kind } })}
            />
          ))}
        </ul>
      )}
      {asked?.kind === 'edit' ? (
        <CommitmentDialog
          dossierId={dossierId}
          known={asked.standing?.commitment ?? null}
          documents={documents}
          onClose={close}
        />
      ) : null}
      {asked?.kind === 'settle' ? (
        <SettleDialog settling={asked.settling} documents={documents} onClose={close} />
      ) : null}
      {asked?.kind === 'harvest' ? (
        <HarvestDialog dossierId={dossierId} documents={documents} standings={standings} onClose={close} />
      ) : null}
    </>
  );
}
