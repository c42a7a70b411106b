import type { ReactNode } from 'react';
import { useAppearance } from '../../app/appearance';
import { useLanguage, useWords } from '../../i18n/words';
import { Button, IconButton } from '../../ui/button';
import styles from './council.module.css';

/** Language and light at hand on the very first page, before there are settings. */
export function AppearanceSwitch(): ReactNode {
  const t = useWords();
  const language = useLanguage();
  const { appearance, change } = useAppearance();
  const isDark = appearance.theme === 'dark';
  return (
    <div className={styles.row}>
      <Button
        kind="plain"
        icon="language"
        onPress={() => change({ language: language === 'nl' ? 'en' : 'nl' })}
      >
        {t('app.who.otherLanguage')}
      </Button>
      <IconButton
        icon={isDark ? 'sun' : 'night'}
        label={t(isDark ? 'app.who.light' : 'app.who.dark')}
        onPress={() => change({ theme: isDark ? 'light' : 'dark' })}
      />
    </div>
  );
}
