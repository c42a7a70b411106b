import type { ReactNode } from 'react';
import { LEAST_CHARACTERS } from '#core/sign-off/passphrase';
import { useWords } from '../i18n/words';
import { TextField } from '../ui/text-field';
import type { Act } from './use-act';

/** A new passphrase, twice. */
export function NewKeyFields(props: {
  readonly passphrase: string;
  readonly again: string;
  readonly onPassphrase: (typed: string) => void;
  readonly onAgain: (typed: string) => void;
  readonly act: Act;
}): ReactNode {
  const t = useWords();
  const { passphrase, again, onPassphrase, onAgain, act } = props;
  return (
    <>
      <TextField
        label={t('sign.key.passphrase')}
        description={t('sign.key.passphrase.explain', { least: LEAST_CHARACTERS })}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onChange={onPassphrase}
        error={act.problemOf('passphrase')}
        autoFocus
      />
      <TextField
        label={t('sign.key.again')}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={onAgain}
        error={act.problemOf('again')}
      />
    </>
  );
}
