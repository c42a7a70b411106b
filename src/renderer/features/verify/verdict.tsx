import type { ReactNode } from 'react';
import { PlaceLink } from '../../app/navigation';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';
import type { CheckedFile } from './check-file';
import { ComparisonRows } from './comparison-rows';
import { judge } from './judge';
import { SealFacts } from './seal-facts';
import styles from './verify.module.css';

/** The answer in one sentence, why, and what differs. */
export function Verdict(props: { readonly file: CheckedFile }): ReactNode {
  const t = useWords();
  const days = useDays();
  const { file } = props;
  const { tone, answer, notes, comparison } = judge(file);
  const known = file.here ?? file.match?.text ?? null;
  const moment = known?.signOff ? days.day(known.signOff.on) : '';
  return (
    <section className={styles.verdict} aria-labelledby="verdict">
      <p className={styles.file}>{file.name}</p>
      <div role="status">
        <Notice kind={tone}>
          <h2 id="verdict" className={styles.answer}>
            {t(`seal.answer.${answer}`)}
          </h2>
          <p>{t(`seal.why.${answer}`)}</p>
        </Notice>
      </div>
      <SealFacts file={file} />
      {notes.map(({ kind, note, values }) => (
        <Notice key={note} kind={kind}>
          {t(`seal.note.${note}`, values)}
        </Notice>
      ))}
      {known ? (
        <p>
          {t(known.signOff ? 'seal.here.signed' : 'seal.here.sent', {
            reference: known.reference ?? '',
            subject: known.subject,
            day: moment,
          })}{' '}
          <PlaceLink to={{ screen: 'letter', id: known.letterId }}>{t('seal.here.open')}</PlaceLink>
        </p>
      ) : null}
      {comparison?.kind === 'changed' ? <ComparisonRows comparison={comparison} /> : null}
    </section>
  );
}
