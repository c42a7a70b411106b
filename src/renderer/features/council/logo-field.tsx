import { type ReactNode, useEffect, useState } from 'react';
import type { Council } from '#core/records/council';
import { useHost } from '../../app/host-context';
import { useStore } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { FieldStack } from '../../ui/field-stack';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import styles from './council.module.css';

type Logo = Council['logo'];

const MOST_BYTES = 2_000_000;

/** By its first bytes; the name of a file says nothing. */
function mediaTypeOf(bytes: Uint8Array): 'image/png' | 'image/jpeg' | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  return null;
}

function usePicture(logo: Logo): string | null {
  const store = useStore();
  const [url, setUrl] = useState<string | null>(null);
  const hash = logo?.hash ?? null;
  const mediaType = logo?.mediaType ?? null;
  useEffect(() => {
    if (hash === null || mediaType === null) {
      setUrl(null);
      return;
    }
    let made: string | null = null;
    let isGone = false;
    void store.attachmentBytes(hash).then((bytes) => {
      if (bytes === null || isGone) return;
      made = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
      setUrl(made);
    });
    return () => {
      isGone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [store, hash, mediaType]);
  return url;
}

export function LogoField(props: {
  readonly value: Logo;
  readonly onChange: (logo: Logo) => void;
}): ReactNode {
  const t = useWords();
  const host = useHost();
  const store = useStore();
  const url = usePicture(props.value);
  const [problem, setProblem] = useState<string | null>(null);
  const { value, onChange } = props;

  const choose = async (): Promise<void> => {
    const outcome = await host.openFiles({
      kinds: [{ label: t('council.logo.kind'), extensions: ['png', 'jpg', 'jpeg'], mimeType: 'image/*' }],
      many: false,
      maxBytes: MOST_BYTES,
    });
    if (outcome.kind === 'cancelled') return;
    const [unread] = outcome.unread;
    const [file] = outcome.files;
    const mediaType = file ? mediaTypeOf(file.bytes) : null;
    if (unread || !file || mediaType === null) {
      setProblem(t(unread?.code === 'file.tooLarge' ? 'council.logo.tooLarge' : 'council.logo.notAPicture'));
      return;
    }
    setProblem(null);
    const hash = await store.keepAttachment(file.bytes);
    onChange({ hash, mediaType, alt: value?.alt || t('council.logo.altDefault') });
  };

  return (
    <FieldStack label={t('council.logo')} description={t('council.logo.explain')}>
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
    </FieldStack>
  );
}
