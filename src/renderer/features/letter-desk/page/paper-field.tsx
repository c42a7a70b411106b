/** A part of the letter filled in where it will stand on paper: no box around it until it is pointed at. */
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import type { MessageKey } from '../../../i18n/catalogue';
import { useLanguage, useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { FieldProblem } from '../../../ui/field';
import { type OneHeadField, useHeadField } from '../head/head-context';
import type { HeadField } from '../head/head-saver';
import styles from './paper-field.module.css';

interface PaperWords {
  /** As it is printed on the letter, in Dutch; null for what is printed without a label. */
  readonly printed: MessageKey | null;
  /** The name of the field, in the language of the screen. */
  readonly name: MessageKey;
  /** What comes here, shown while it is empty. */
  readonly hint?: MessageKey;
}

interface PaperFieldProps extends PaperWords {
  readonly size?: 'subject' | 'small';
}

type TextFieldName = {
  [F in HeadField]: OneHeadField<string> extends ReturnType<typeof useHeadField<F>> ? F : never;
}[HeadField];

/** The printed label, and its meaning where the screen speaks another language. */
export function PaperLabel(props: PaperWords): ReactNode {
  const t = useWords();
  const language = useLanguage();
  const name = t(props.name);
  if (props.printed === null) return <span className={styles.unseen}>{name}</span>;
  const printed = t(props.printed);
  return (
    <>
      <span lang="nl">{printed}</span>
      {language !== 'nl' && name !== printed ? (
        <span className={styles.meaning}>{t('desk.print.meaning', { name })}</span>
      ) : null}
    </>
  );
}

/** A line holds 500 characters. What is more stays as it was typed, and is not saved. */
const MOST = 500;
const NEAR = 60;

function LengthLeft(props: { readonly text: string; readonly isShown: boolean }): ReactNode {
  const t = useWords();
  const left = MOST - props.text.length;
  if (!props.isShown || left > NEAR) return null;
  return (
    <span className={styles.left} role="status">
      {left >= 0 ? t('desk.head.subjectLeft', { count: left }) : t('desk.head.subjectOver', { count: -left })}
    </span>
  );
}

function PaperText(
  props: PaperFieldProps & {
    readonly field: HeadField;
    readonly text: string;
    readonly onText: (text: string) => void;
    readonly onLeave: () => void;
    readonly error: string | null;
    readonly isReadOnly: boolean;
    readonly lines: boolean;
  },
): ReactNode {
  const t = useWords();
  const id = useId();
  const { text, lines, hint, size } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    // One line, however long: it wraps by itself.
    if (event.key === 'Enter' && !lines) event.preventDefault();
  };
  if (props.isReadOnly && text === '') return null;
  return (
    <TextField
      value={text}
      onChange={(typed) => props.onText(lines ? typed : typed.replace(/\s*\n\s*/g, ' '))}
      onBlur={props.onLeave}
      onKeyDown={onKeyDown}
      isReadOnly={props.isReadOnly}
      isInvalid={props.error !== null}
      validationBehavior="aria"
      autoComplete="off"
      className={cx(styles.field, size && styles[size])}
    >
      <Label htmlFor={id} className={styles.label}>
        <PaperLabel {...props} />
      </Label>
      <TextArea
        id={id}
        lang="nl"
        rows={Math.max(1, text.split('\n').length)}
        data-head={props.field}
        className={cx(styles.text)}
        {...(hint && !props.isReadOnly ? { placeholder: t(hint) } : {})}
      />
      <LengthLeft text={text} isShown={!lines} />
      <FieldProblem error={props.error} />
    </TextField>
  );
}

export function PaperLine(props: PaperFieldProps & { readonly field: TextFieldName }): ReactNode {
  const { value, change, leave, error, isReadOnly } = useHeadField(props.field);
  return (
    <PaperText
      {...props}
      lines={false}
      text={value}
      onText={change}
      onLeave={leave}
      error={error}
      isReadOnly={isReadOnly}
    />
  );
}

/** A line each, as an address is written. */
export function PaperLines(props: PaperFieldProps & { readonly field: 'addressee' | 'copiesTo' }): ReactNode {
  const { value, change, leave, error, isReadOnly } = useHeadField(props.field);
  return (
    <PaperText
      {...props}
      lines
      text={value.join('\n')}
      onText={(text) => change(text === '' ? [] : text.split('\n'))}
      onLeave={leave}
      error={error}
      isReadOnly={isReadOnly}
    />
  );
}
