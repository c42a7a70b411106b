/** The codes and keys of the log, in a column beside it. */
import { memo, type ReactNode } from 'react';
import { logCodes } from '#core/input/log-codes';
import { useWords } from '../../../i18n/words';
import { KeyHint } from '../../../ui/key-hint';
import styles from './log.module.css';

const KEYS = [
  { keys: 'Enter', word: 'sessions.log.key.enter' },
  { keys: 'Shift+Enter', word: 'sessions.log.key.newLine' },
  { keys: 'Up', word: 'sessions.log.key.up' },
  { keys: '⌫', word: 'sessions.log.key.backspace' },
  { keys: 'F2', word: 'sessions.log.key.form' },
  { keys: 'F4', word: 'sessions.log.key.mark' },
  { keys: 'Mod+Del', word: 'sessions.log.key.remove' },
  { keys: 'PgUp', word: 'sessions.log.key.scroll' },
  { keys: 'F9', word: 'sessions.log.key.projector' },
  { keys: 'Esc', word: 'sessions.log.key.escape' },
  { keys: '?', word: 'sessions.log.key.help' },
] as const;

/** Drawn once: nothing in it changes while lines are entered. */
export const LogKeys = memo(function LogKeys(): ReactNode {
  const t = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a low screen it is scrolled with the keys.
    <aside className={styles.keys} aria-label={t('sessions.log.keys')} tabIndex={0}>
      <h2 className={styles.keysTitle}>{t('sessions.log.codes')}</h2>
      <dl>
        {logCodes.map((code) => (
          <div key={code} className={styles.key}>
            <dt>
              <kbd>{code}</kbd>
            </dt>
            <dd>{t(`sessions.log.code.${CODE_NAMES[code]}`)}</dd>
          </div>
        ))}
      </dl>
      <h2 className={styles.keysTitle}>{t('sessions.log.keys')}</h2>
      <dl>
        {KEYS.map(({ keys, word }) => (
          <div key={keys} className={styles.key}>
            <dt>
              <KeyHint keys={keys} />
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
});

const CODE_NAMES = {
  '@': 'who',
  '&': 'organisation',
  '~': 'current',
  '#': 'label',
  '/': 'part',
  '!': 'sign',
} as const satisfies Readonly<Record<(typeof logCodes)[number], string>>;
