/** What this device tells about terms, whether it may, and whether it stays to tell. */
import { type ReactNode, useState } from 'react';
import { signalKinds } from '#core/signals/signals';
import { isNearlyDueDays, NEARLY_DUE_DAYS } from '#core/terms/nearly-due-days';
import { useHost } from '../../app/host-context';
import { useLocal } from '../../app/use-local';
import { useWords } from '../../i18n/words';
import { NumberField } from '../../ui/number-field';
import { PageHeader } from '../../ui/page-header';
import { Switch } from '../../ui/switch';
import styles from './council.module.css';
import { NoticePermissionPart } from './notice-permission';

function WantedSignals(): ReactNode {
  const t = useWords();
  const [quiet, change] = useLocal('quietSignals');
  if (quiet === undefined) return null;
  return (
    <section className={styles.part} aria-labelledby="notices-about">
      <h2 id="notices-about">{t('notify.settings.about')}</h2>
      <p className={styles.quiet}>{t('notify.settings.about.explain')}</p>
      <div>
        {signalKinds.map((kind) => (
          <Switch
            key={kind}
            isSelected={!quiet?.includes(kind)}
            onChange={(isWanted) => {
              const others = (quiet ?? []).filter((other) => other !== kind);
              change(isWanted ? others : [...others, kind]);
            }}
          >
            {t(`notify.settings.kind.${kind}`)}
          </Switch>
        ))}
      </div>
    </section>
  );
}

/** What cannot be is left standing as it was typed, with the reason beside it, and is not kept. */
function NearlyDueDays(props: {
  readonly first: number;
  readonly onChange: (days: number) => void;
}): ReactNode {
  const t = useWords();
  const [days, setDays] = useState(props.first);
  const { least, most } = NEARLY_DUE_DAYS;
  return (
    <NumberField
      label={t('notify.settings.nearlyDue')}
      description={t('notify.settings.nearlyDue.explain')}
      value={days}
      onChange={(typed) => {
        setDays(typed);
        if (isNearlyDueDays(typed)) props.onChange(typed);
      }}
      error={isNearlyDueDays(days) ? null : t('notify.settings.nearlyDue.problem', { least, most })}
    />
  );
}

function NearlyDue(): ReactNode {
  const [days, change] = useLocal('nearlyDueDays');
  if (days === undefined) return null;
  return (
    <div className={styles.part}>
      <NearlyDueDays first={days ?? NEARLY_DUE_DAYS.usual} onChange={change} />
    </div>
  );
}

function StayActive(): ReactNode {
  const t = useWords();
  const host = useHost();
  const [stays, change] = useLocal('stayActive');
  if (host.setBackground === null || stays === undefined) return null;
  return (
    <div className={styles.part}>
      <Switch
        isSelected={stays === true}
        onChange={change}
        description={t('notify.settings.stayActive.explain')}
      >
        {t('notify.settings.stayActive')}
      </Switch>
    </div>
  );
}

export function NotificationSettings(): ReactNode {
  const t = useWords();
  return (
    <>
      <PageHeader title={t('council.settings.notifications')} />
      <p className={styles.quiet}>{t('notify.settings.explain')}</p>
      <NoticePermissionPart />
      <WantedSignals />
      <NearlyDue />
      <StayActive />
    </>
  );
}
