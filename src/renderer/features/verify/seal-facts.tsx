import type { ReactNode } from 'react';
import { shortFingerprint } from '#core/sign-off/signed-content';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import type { CheckedFile } from './check-file';
import styles from './verify.module.css';

/** What the seal says: by whom, when, of which letter, and the two fingerprints to read out to each other. */
export function SealFacts(props: { readonly file: CheckedFile }): ReactNode {
  const t = useWords();
  const days = useDays();
  const { check } = props.file;
  if (check.kind !== 'sealed' && check.kind !== 'approved') return null;
  const facts: (readonly [string, string])[] =
    check.kind === 'sealed'
      ? [
          [t('seal.fact.by'), `${check.seal.signer.name}, ${check.seal.signer.function}`],
          [t('seal.fact.council'), check.seal.council.name],
          [t('seal.fact.at'), days.moment(check.seal.at)],
          [t('seal.fact.reference'), check.seal.reference],
          [t('seal.fact.fingerprint'), shortFingerprint(check.seal.contentHash)],
          [t('seal.fact.key'), shortFingerprint(check.seal.keyId)],
        ]
      : [
          [t('seal.fact.by'), `${check.approval.name}, ${check.approval.function}`],
          [t('seal.fact.council'), check.content.sender.name],
          [t('seal.fact.how'), t(`seal.how.${check.approval.how}`)],
          [t('seal.fact.at'), days.day(check.approval.on)],
          [t('seal.fact.reference'), check.content.reference ?? ''],
          [t('seal.fact.fingerprint'), shortFingerprint(check.approval.contentHash)],
        ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
