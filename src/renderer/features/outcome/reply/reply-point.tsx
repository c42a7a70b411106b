/** One point beside the reply: what the reply does with it, in which words, and why. */
import { type ReactNode, useState } from 'react';
import type { Verdict } from '#core/records/outcome-event';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { cx } from '../../../ui/class-names';
import { KeyHint } from '../../../ui/key-hint';
import { TextArea } from '../../../ui/text-area';
import styles from './reply.module.css';
import type { Found, ReplyPoint as Point } from './reply-points';
import type { VerdictChange } from './use-verdicts';
import { VerdictChoice } from './verdict-choice';

export interface ReplyPointProps {
  readonly point: Point;
  readonly isCurrent: boolean;
  /** What the reply seems to say of it; shown as long as nobody gave a verdict. */
  readonly found: Found | null;
  readonly onCurrent: () => void;
  readonly onVerdict: (verdict: Verdict) => void;
  readonly onChange: (change: VerdictChange) => void;
  readonly onTakeFound: () => void;
  readonly onShow: (from: number) => void;
}

export function ReplyPoint(props: ReplyPointProps): ReactNode {
  const t = useWords();
  const { point, isCurrent, found, onCurrent, onVerdict, onChange, onTakeFound, onShow } = props;
  const { outcome, verdict, ordinal } = point;
  const { number, text, kind } = outcome.point;
  const place = verdict?.place ?? null;
  return (
    <li
      className={cx(styles.point, isCurrent && styles.current)}
      data-ordinal={ordinal}
      onFocus={onCurrent}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <div className={styles.pointHead}>
        <KeyHint keys={String(ordinal)} />
        <p className={styles.pointText}>
          <strong>
            {t(kind === 'question' ? 'reply.point.question' : 'reply.point.number', { number })}
          </strong>{' '}
          {text}
        </p>
      </div>
      <VerdictChoice
        about={t('reply.point.verdict', { number })}
        value={verdict?.verdict ?? null}
        onChange={onVerdict}
      />
      {verdict === null && found !== null ? (
        <div className={styles.found}>
          <p>
            {t('reply.found')} <q>{found.words}</q>
          </p>
          <div className={styles.row}>
            <Button onPress={onTakeFound}>{t('reply.found.take')}</Button>
            <Button kind="plain" onPress={() => onShow(found.from)}>
              {t('reply.found.show')}
            </Button>
          </div>
        </div>
      ) : null}
      {verdict === null ? null : (
        <div className={styles.given}>
          {verdict.words === '' ? (
            <p className={styles.quiet}>{t('reply.point.noWords')}</p>
          ) : (
            <blockquote className={styles.quote}>
              {place === null ? (
                verdict.words
              ) : (
                <button type="button" className={styles.quoteButton} onClick={() => onShow(place.from)}>
                  {verdict.words}
                </button>
              )}
            </blockquote>
          )}
          {kind === 'question' ? (
            <Checkbox
              isSelected={verdict.answersQuestion}
              isDisabled={verdict.verdict === 'notAnswered'}
              onChange={(answersQuestion) => onChange({ answersQuestion })}
            >
              {t('reply.point.answers')}
            </Checkbox>
          ) : null}
          {verdict.verdict === 'adopted' || verdict.verdict === 'notAnswered' ? null : (
            <Reason key={verdict.id} reason={verdict.reason} onChange={(reason) => onChange({ reason })} />
          )}
        </div>
      )}
    </li>
  );
}

/** Saved when one leaves the field. */
function Reason(props: { readonly reason: string; readonly onChange: (reason: string) => void }): ReactNode {
  const t = useWords();
  const [reason, setReason] = useState(props.reason);
  return (
    <TextArea
      label={t('reply.point.reason')}
      isOptional
      rows={1}
      value={reason}
      onChange={setReason}
      onBlur={() => {
        if (reason.trim() !== props.reason) props.onChange(reason);
      }}
    />
  );
}
