/** The form a letter begins from, as small sheets to choose among; what the chosen one holds is said below. */
import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { LetterFormId } from '#core/letter/letter-forms';
import { useWords } from '../i18n/words';
import { cx } from '../ui/class-names';
import { FieldLabel } from '../ui/field';
import field from '../ui/field.module.css';
import styles from './letter-form-choice.module.css';

/** A line of the sketch: where it begins, how far it goes, and what it stands for. */
interface Stroke {
  readonly y: number;
  readonly from?: number;
  readonly to: number;
  readonly kind?: 'heading' | 'point' | 'question' | 'block';
}

const HEAD: readonly Stroke[] = [
  { y: 7, to: 20 },
  { y: 10, to: 17 },
  { y: 17, to: 12 },
  { y: 17, from: 18, to: 26 },
  { y: 17, from: 32, to: 40 },
];

const STROKES: Readonly<Record<LetterFormId, readonly Stroke[]>> = {
  plain: [
    ...HEAD,
    { y: 24, to: 18, kind: 'heading' },
    { y: 28, to: 42 },
    { y: 32, to: 38 },
    { y: 39, to: 15, kind: 'heading' },
    { y: 43, from: 11, to: 40, kind: 'point' },
    { y: 50, to: 36 },
  ],
  classic: [
    ...HEAD,
    { y: 23, to: 22, kind: 'heading' },
    { y: 26.5, to: 42 },
    { y: 30, to: 40 },
    { y: 35, to: 16, kind: 'heading' },
    { y: 38.5, from: 11, to: 41, kind: 'point' },
    { y: 44, to: 20, kind: 'heading' },
    { y: 47.5, from: 15, to: 40, kind: 'point' },
    { y: 53, to: 34 },
  ],
  memo: [
    { y: 7, to: 30, kind: 'heading' },
    { y: 16, to: 42, kind: 'block' },
    { y: 28, from: 10, to: 24, kind: 'heading' },
    { y: 32, to: 42 },
    { y: 36, to: 38 },
    { y: 42, from: 10, to: 22, kind: 'heading' },
    { y: 46, from: 13, to: 41, kind: 'point' },
    { y: 51, from: 13, to: 37, kind: 'point' },
  ],
  questions: [
    ...HEAD,
    { y: 24, to: 40 },
    { y: 31, from: 12, to: 41, kind: 'question' },
    { y: 38, from: 12, to: 38, kind: 'question' },
    { y: 45, from: 12, to: 40, kind: 'question' },
    { y: 52, to: 30 },
  ],
  reminder: [...HEAD, { y: 25, to: 42 }, { y: 29, to: 40 }, { y: 33, to: 28 }, { y: 40, to: 36 }],
  blank: HEAD,
};

function Mark(props: { readonly stroke: Stroke }): ReactNode {
  const { y, kind } = props.stroke;
  if (kind === 'question') {
    return (
      <path d={`M6.5 ${y - 1.5} a1.5 1.5 0 1 1 1.5 1.8 v0.8 M8 ${y + 2.2} v0.3`} className={styles.sign} />
    );
  }
  return kind === 'point' ? (
    <circle cx={(props.stroke.from ?? 6) - 3.5} cy={y} r="1.2" className={styles.dot} />
  ) : null;
}

function FormSketch(props: { readonly form: LetterFormId }): ReactNode {
  return (
    <svg viewBox="0 0 48 60" className={styles.sketch} aria-hidden>
      {STROKES[props.form].map((stroke) => {
        const { y, from = 6, to, kind } = stroke;
        if (kind === 'block') {
          return <rect key={y} x={from} y={y - 4} width={to - from} height="9" className={styles.block} />;
        }
        return (
          <g key={`${y}-${from}`}>
            <Mark stroke={stroke} />
            <path d={`M${from} ${y} H${to}`} className={kind === 'heading' ? styles.heading : styles.words} />
          </g>
        );
      })}
    </svg>
  );
}

export function LetterFormChoice(props: {
  readonly forms: readonly LetterFormId[];
  readonly value: LetterFormId;
  readonly onChange: (form: LetterFormId) => void;
}): ReactNode {
  const t = useWords();
  const { forms, value, onChange } = props;
  return (
    <RadioGroup
      value={value}
      onChange={(id) => {
        const chosen = forms.find((form) => form === id);
        if (chosen) onChange(chosen);
      }}
      orientation="horizontal"
      className={cx(field.field)}
    >
      <FieldLabel label={t('letters.form')} />
      <div className={styles.forms}>
        {forms.map((form) => (
          <Radio key={form} value={form} className={cx(styles.form)}>
            <FormSketch form={form} />
            {t(`letters.form.${form}`)}
          </Radio>
        ))}
      </div>
      <p className={styles.explain}>{t(`letters.form.${value}.explain`)}</p>
    </RadioGroup>
  );
}
