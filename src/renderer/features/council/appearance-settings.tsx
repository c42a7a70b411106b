import type { ReactNode } from 'react';
import type { Theme } from '#platform';
import { useAppearance } from '../../app/appearance';
import type { LanguageChoice } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { PageHeader } from '../../ui/page-header';
import { RadioGroup } from '../../ui/radio-group';
import styles from './council.module.css';

export function AppearanceSettings(): ReactNode {
  const t = useWords();
  const { appearance, change } = useAppearance();
  return (
    <>
      <PageHeader title={t('council.settings.appearance')} />
      <p className={styles.quiet}>{t('council.appearance.explain')}</p>
      <div className={styles.part}>
        <RadioGroup<LanguageChoice>
          label={t('council.appearance.language')}
          description={t('council.appearance.language.explain')}
          options={(['system', 'nl', 'en'] as const).map((id) => ({
            id,
            label: t(`council.appearance.language.${id}`),
          }))}
          value={appearance.language}
          onChange={(language) => change({ language })}
        />
        <RadioGroup<Theme>
          label={t('council.appearance.theme')}
          options={(['system', 'light', 'dark'] as const).map((id) => ({
            id,
            label: t(`council.appearance.theme.${id}`),
          }))}
          value={appearance.theme}
          onChange={(theme) => change({ theme })}
        />
      </div>
    </>
  );
}
