import type { ReactNode } from 'react';
import { goInstead } from '../../app/navigation';
import { useProfile, useStore, useWatch } from '../../app/store-context';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import styles from './council.module.css';
import { MergeArchive } from './restore-archive';
import { SaveArchiveButton } from './save-archive-button';
import { useLongAct } from './use-long-act';

function LeaveSample(): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useLongAct();
  return (
    <section className={styles.part} aria-labelledby="archive-sample">
      <h2 id="archive-sample">{t('council.sample.leave')}</h2>
      <p className={styles.quiet}>{t('council.sample.leave.explain')}</p>
      <div>
        <Button
          kind="danger"
          onPress={() =>
            void act.run(() => store.leaveSample()).then(() => goInstead({ screen: 'overview' }))
          }
        >
          {t('council.sample.leave')}
        </Button>
      </div>
      {act.problem ? <Notice kind="error">{act.problem}</Notice> : null}
    </section>
  );
}

export function ArchiveSettings(): ReactNode {
  const t = useWords();
  const days = useDays();
  const { council } = useProfile();
  const lastAt = useWatch('local', 'lastArchiveAt');
  const copy = useWatch('readingCopy');
  if (copy) {
    return (
      <>
        <PageHeader title={t('council.settings.archive')} />
        <Notice kind="info">{t('refusal.readingCopy.noArchive')}</Notice>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('council.settings.archive')} />
      <div className={styles.part}>
        <p className={styles.quiet}>{t('council.archive.explain')}</p>
        <p>
          {typeof lastAt === 'string'
            ? t('council.archive.last', { moment: days.moment(lastAt) })
            : t('council.archive.never')}
        </p>
        <SaveArchiveButton kind="primary" />
      </div>
      <section className={styles.part} aria-labelledby="archive-restore">
        <h2 id="archive-restore">{t('council.archive.restore')}</h2>
        <p className={styles.quiet}>{t('council.archive.restore.explain')}</p>
        <MergeArchive />
      </section>
      {council.sample ? <LeaveSample /> : null}
    </>
  );
}
