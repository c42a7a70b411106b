/** Names that are kept no longer than needed, and what is kept of one person. */
import { type ReactNode, useState } from 'react';
import { namesDueOn, USUAL_MONTHS_KEPT } from '#core/input/names-due';
import type { Session } from '#core/records/session';
import { useToday } from '../../../app/clock';
import { useProfile, useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import { useUndoBar } from '../../../ui/undo-bar';
import styles from './about.module.css';
import { PersonDialog } from './person-dialog';

const PERIODS = ['1', '3', '6', '12', '24', '60'] as const;

/** Erasing is the one act that cannot be taken back: it is asked, and it says so. */
function StripDialog(props: { readonly session: Session; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const bar = useUndoBar();
  const { session, onClose } = props;
  const strip = async (): Promise<void> => {
    if (!(await act.run(() => store.stripNames(session.id)))) return;
    bar.show({ message: t('privacy.stripped') });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('privacy.strip')}
      actions={
        <>
          <Button kind="danger" isDisabled={act.isBusy} onPress={() => void strip()}>
            {t('privacy.strip.do')}
          </Button>
          <Button kind="plain" onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('privacy.strip.explain')}</p>
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
    </Dialog>
  );
}

export function Privacy(props: { readonly session: Session }): ReactNode {
  const t = useWords();
  const days = useDays();
  const store = useStore();
  const act = useAct();
  const today = useToday();
  const { council } = useProfile();
  const [asked, setAsked] = useState<'strip' | 'person' | null>(null);
  const { session } = props;
  const months = council.namesKeptMonths ?? USUAL_MONTHS_KEPT;
  const due = namesDueOn(session, months);
  return (
    <section className={styles.section} aria-labelledby="session-privacy">
      <h2 id="session-privacy">{t('privacy.title')}</h2>
      {session.namesStripped ? (
        <p>{t('privacy.strippedOn', { moment: days.moment(session.namesStripped.at) })}</p>
      ) : due !== null && due <= today ? (
        <Notice kind="warning">{t('privacy.due', { day: days.day(due) })}</Notice>
      ) : (
        <p className={styles.quiet}>{due === null ? '' : t('privacy.dueOn', { day: days.day(due) })}</p>
      )}
      <Select
        label={t('privacy.months')}
        description={t('privacy.months.explain')}
        options={PERIODS.map((id) => ({ id, label: t('privacy.months.count', { count: Number(id) }) }))}
        value={PERIODS.find((period) => Number(period) === months) ?? null}
        onChange={(period) =>
          void act.run(
            () => store.changeCouncil(council.id, { namesKeptMonths: Number(period) }),
            t('privacy.months.changed'),
          )
        }
      />
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      <div className={styles.acts}>
        {session.namesStripped ? null : (
          <Button icon="person" onPress={() => setAsked('strip')}>
            {t('privacy.strip')}
          </Button>
        )}
        <Button icon="search" onPress={() => setAsked('person')}>
          {t('privacy.person')}
        </Button>
      </div>
      {asked === 'strip' ? <StripDialog session={session} onClose={() => setAsked(null)} /> : null}
      {asked === 'person' ? <PersonDialog onClose={() => setAsked(null)} /> : null}
    </section>
  );
}
