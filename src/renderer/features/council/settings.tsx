import type { ReactNode } from 'react';
import { PlaceLink } from '../../app/navigation';
import { type SettingsSection, settingsSections } from '../../app/routes';
import { useWords } from '../../i18n/words';
import { cx } from '../../ui/class-names';
import { AboutSettings } from './about-settings';
import { AppearanceSettings } from './appearance-settings';
import { ArchiveSettings } from './archive-settings';
import styles from './council.module.css';
import { CouncilSettings } from './council-settings';
import { NotificationSettings } from './notification-settings';
import { OrderingSettings } from './ordering-settings';
import { PeopleSettings } from './people-settings';
import { ReferenceSettings } from './reference-settings';
import { StationerySettings } from './stationery-settings';
import { TermRuleSettings } from './term-rule-settings';

interface SettingsProps {
  readonly section: SettingsSection;
  /** The text blocks belong to the letter desk, whose editor they are written in. */
  readonly textBlocks: ReactNode;
}

function Section(props: SettingsProps): ReactNode {
  switch (props.section) {
    case 'council':
      return <CouncilSettings />;
    case 'people':
      return <PeopleSettings />;
    case 'stationery':
      return <StationerySettings />;
    case 'references':
      return <ReferenceSettings />;
    case 'termRules':
      return <TermRuleSettings />;
    case 'textBlocks':
      return props.textBlocks;
    case 'ordering':
      return <OrderingSettings />;
    case 'notifications':
      return <NotificationSettings />;
    case 'appearance':
      return <AppearanceSettings />;
    case 'archive':
      return <ArchiveSettings />;
    case 'about':
      return <AboutSettings />;
  }
}

/** Those with something to look at beside the form. */
const WIDE: ReadonlySet<SettingsSection> = new Set(['stationery']);

export function Settings(props: SettingsProps): ReactNode {
  const t = useWords();
  return (
    <div className={cx(styles.settings, WIDE.has(props.section) && styles.wide)}>
      <nav className={styles.sections} aria-label={t('app.place.settings')}>
        {settingsSections.map((section) => (
          <PlaceLink
            key={section}
            to={{ screen: 'settings', section }}
            className={cx(styles.section, section === props.section && styles.current)}
            aria-current={section === props.section ? 'page' : undefined}
          >
            {t(`council.settings.${section}`)}
          </PlaceLink>
        ))}
      </nav>
      <div>
        <Section {...props} />
      </div>
    </div>
  );
}
