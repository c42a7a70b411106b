/** Every reference number, by count: its letter, or why it has none. */
import { type ReactNode, useState } from 'react';
import { isDouble, type ReferencedLetter, type RegisterRow } from '#core/letter/reference-register';
import { FormDialog } from '../../app/form-dialog';
import { hrefOf } from '../../app/navigation';
import { useStore, useWatch } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Link } from '../../ui/link';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import styles from './council.module.css';
import list from './reference-register.module.css';

function LetterLink(props: { readonly letter: ReferencedLetter }): ReactNode {
  const t = useWords();
  const { letter } = props;
  const subject = letter.subject || t('app.letter.untitled');
  if (letter.isRemoved) {
    return <span className={styles.quiet}>{t('council.references.removed', { subject })}</span>;
  }
  return <Link href={hrefOf({ screen: 'letter', id: letter.id })}>{subject}</Link>;
}

type Explained = Extract<RegisterRow, { kind: 'missing' | 'takenBack' }>;

function Explanation(props: {
  readonly row: Explained;
  readonly onAsk: (row: Explained) => void;
}): ReactNode {
  const t = useWords();
  const { row, onAsk } = props;
  const { reference } = row;
  return (
    <span className={list.why}>
      <span className={styles.quiet}>
        {row.why ??
          t(row.kind === 'missing' ? 'council.references.missing' : 'council.references.takenBack', {
            subject: (row.kind === 'takenBack' && row.from.subject) || t('app.letter.untitled'),
          })}
      </span>
      <Button
        kind="plain"
        onPress={() => onAsk(row)}
        aria-label={t(row.why === null ? 'council.references.whyOf' : 'council.references.changeWhyOf', {
          reference,
        })}
      >
        {t(row.why === null ? 'council.references.why' : 'council.references.changeWhy')}
      </Button>
    </span>
  );
}

function Row(props: { readonly row: RegisterRow; readonly onAsk: (row: Explained) => void }): ReactNode {
  const t = useWords();
  const { row, onAsk } = props;
  switch (row.kind) {
    case 'used':
      return (
        <li className={list.row} data-double={isDouble(row) ? '' : undefined}>
          <strong>{row.reference}</strong>
          <span className={list.letters}>
            {row.letters.map((letter) => (
              <LetterLink key={letter.id} letter={letter} />
            ))}
          </span>
        </li>
      );
    case 'manyMissing':
      return (
        <li className={list.row}>
          <span>{t('council.references.range', { from: row.from, to: row.to })}</span>
          <span className={styles.quiet}>{t('council.references.many', { count: row.count })}</span>
        </li>
      );
    default:
      return (
        <li className={list.row}>
          <span>{row.reference}</span>
          <Explanation row={row} onAsk={onAsk} />
        </li>
      );
  }
}

function WhyDialog(props: { readonly row: Explained; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { row, onClose } = props;
  const { reference } = row;
  const [reason, setReason] = useState(row.why ?? '');
  const save = async (): Promise<void> => {
    const done = await act.run(
      () => store.noteReference(reference, reason),
      t('council.references.noted', { reference }),
    );
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t('council.references.whyOf', { reference })}
      doIt={t('app.keep')}
      act={act}
      onClose={onClose}
      onDo={() => void save()}
    >
      <TextField
        label={t('council.references.reason')}
        description={t('council.references.reason.explain')}
        value={reason}
        onChange={setReason}
        error={act.problemOf('reason')}
        maxLength={500}
        autoFocus
      />
      {act.problem !== null && act.problem.field !== 'reason' ? (
        <Notice kind="error">{act.problem.words}</Notice>
      ) : null}
    </FormDialog>
  );
}

export function ReferenceRegisterList(): ReactNode {
  const t = useWords();
  const register = useWatch('references');
  const [asked, setAsked] = useState<Explained | null>(null);
  if (!register) return null;
  const { counts, others, doubles } = register;
  if (counts.length === 0 && others.length === 0) {
    return <p className={styles.quiet}>{t('council.references.none')}</p>;
  }
  return (
    <>
      {doubles.length > 0 ? (
        <Notice kind="warning" title={t('council.references.doubles', { count: doubles.length })}>
          {t('council.references.doubles.explain', { references: doubles.join(', ') })}
        </Notice>
      ) : null}
      {counts.map(({ count, rows, next }) => (
        <section key={count} className={list.count} aria-label={count}>
          <h3>{t('council.references.count', { count })}</h3>
          <p className={styles.quiet}>{t('council.references.next', { next })}</p>
          <ul className={list.rows}>
            {rows.map((row) => (
              <Row key={row.kind === 'manyMissing' ? row.from : row.reference} row={row} onAsk={setAsked} />
            ))}
          </ul>
        </section>
      ))}
      {others.length > 0 ? (
        <section className={list.count} aria-label={t('council.references.others')}>
          <h3>{t('council.references.others')}</h3>
          <ul className={list.rows}>
            {others.map((row) => (
              <Row key={row.kind === 'manyMissing' ? row.from : row.reference} row={row} onAsk={setAsked} />
            ))}
          </ul>
        </section>
      ) : null}
      {asked ? <WhyDialog row={asked} onClose={() => setAsked(null)} /> : null}
    </>
  );
}
