/** The first run: set up a council in four short steps, look around in the sample, or bring back an archive. */
import { type ReactNode, useState } from 'react';
import { go, PlaceLink } from '../../app/navigation';
import { useWords } from '../../i18n/words';
import { Icon } from '../../ui/icon';
import { Logo } from '../../ui/logo';
import { Notice } from '../../ui/notice';
import { ProgressBar } from '../../ui/progress-bar';
import { AppearanceSwitch } from './appearance-switch';
import styles from './council.module.css';
import { RestoreArchive } from './restore-archive';
import page from './set-up.module.css';
import { SetUpForm } from './set-up-form';
import { useOpenSample } from './use-open-sample';

type Way = 'choose' | 'own' | 'archive';

export function SetUp(): ReactNode {
  const t = useWords();
  const [way, setWay] = useState<Way>('choose');
  const sample = useOpenSample();
  return (
    <div className={page.room}>
      <header className={page.top}>
        <Logo />
        <AppearanceSwitch />
      </header>
      <main className={page.page}>
        {way === 'own' ? <SetUpForm onBack={() => setWay('choose')} /> : null}
        {way === 'archive' ? <RestoreArchive onBack={() => setWay('choose')} /> : null}
        {way === 'choose' ? (
          <>
            <h1>{t('council.setup.title')}</h1>
            <p className={page.lead}>{t('council.setup.explain')}</p>
            {sample.progress === null ? (
              <div className={styles.choices}>
                <button type="button" className={styles.choice} onClick={() => setWay('own')}>
                  <Icon name="council" />
                  <span>
                    <strong>{t('council.setup.own')}</strong>
                    {t('council.setup.own.explain')}
                  </span>
                  <Icon name="right" />
                </button>
                <button type="button" className={styles.choice} onClick={() => void sample.open()}>
                  <Icon name="look" />
                  <span>
                    <strong>{t('council.setup.sample')}</strong>
                    {t('council.setup.sample.explain')}
                  </span>
                  <Icon name="right" />
                </button>
                <button type="button" className={styles.choice} onClick={() => setWay('archive')}>
                  <Icon name="upload" />
                  <span>
                    <strong>{t('council.setup.archive')}</strong>
                    {t('council.setup.archive.explain')}
                  </span>
                  <Icon name="right" />
                </button>
                <button type="button" className={styles.choice} onClick={() => go({ screen: 'exchange' })}>
                  <Icon name="mailOpen" />
                  <span>
                    <strong>{t('council.setup.exchange')}</strong>
                    {t('council.setup.exchange.explain')}
                  </span>
                  <Icon name="right" />
                </button>
              </div>
            ) : (
              <ProgressBar
                label={t('council.setup.sample.opening')}
                done={sample.progress}
                onCancel={sample.cancel}
              />
            )}
            {sample.problem ? <Notice kind="error">{sample.problem}</Notice> : null}
            <p className={page.note}>{t('council.setup.local')}</p>
            <p className={page.note}>
              <PlaceLink to={{ screen: 'verify' }}>{t('council.setup.verify')}</PlaceLink>
            </p>
          </>
        ) : null}
      </main>
    </div>
  );
}
