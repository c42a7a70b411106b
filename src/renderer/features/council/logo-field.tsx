import { type ReactNode, useState } from 'react';
import { MOST_LOGO_BYTES } from '#core/letter/stationery-proposal';
import type { Council } from '#core/records/council';
import { useHost } from '../../app/host-context';
import { choosePicture, usePicture } from '../../app/pictures';
import { useRefusalWords } from '../../app/refusal-words';
import { useStore } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { FieldStack } from '../../ui/field-stack';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import styles from './council.module.css';

type Logo = Council['logo'];

export function LogoField(props: {
  readonly value: Logo;
  readonly onChange: (logo: Logo) => void;
}): ReactNode {
  const t = useWords();
  const host = useHost();
  const store = useStore();
  const words = useRefusalWords();
  const url = usePicture(props.value);
  const [problem, setProblem] = useState<string | null>(null);
  const { value, onChange } = props;

  const choose = async (): Promise<void> => {
    const chosen = await choosePicture(host, t('council.logo.kind'), MOST_LOGO_BYTES);
    if (chosen.kind === 'cancelled') return;
    if (chosen.kind !== 'picture') {
      setProblem(t(`council.logo.${chosen.kind}`));
      return;
    }
    setProblem(null);
    try {
      const hash = await store.keepAttachment(chosen.bytes);
      onChange({ hash, mediaType: chosen.mediaType, alt: value?.alt || t('council.logo.altDefault') });
    } catch (error) {
      setProblem(words(error));
    }
  };

  return (
    <FieldStack label={t('council.logo')} description={t('council.logo.explain')}>
      <div className={styles.logoParts}>
        {value && url ? <img src={url} alt={value.alt} className={styles.logo} /> : null}
        <div className={styles.row}>
          <Button icon="upload" onPress={() => void choose()}>
            {t(value ? 'council.logo.other' : 'council.logo.choose')}
          </Button>
          {value ? (
            <Button kind="plain" onPress={() => onChange(null)}>
              {t('council.logo.remove')}
            </Button>
          ) : null}
        </div>
        {value ? (
          <TextField
            label={t('council.logo.alt')}
            description={t('council.logo.alt.explain')}
            value={value.alt}
            onChange={(alt) => onChange({ ...value, alt })}
          />
        ) : null}
        {problem ? <Notice kind="error">{problem}</Notice> : null}
      </div>
    </FieldStack>
  );
}
