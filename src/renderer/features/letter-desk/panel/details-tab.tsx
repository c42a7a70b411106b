import type { ReactNode } from 'react';
import { isWritable } from '#core/letter/letter-state';
import { letterKinds } from '#core/records/letter';
import type { LetterOnDesk } from '#store';
import { hrefOf } from '../../../app/navigation';
import { useWatch } from '../../../app/store-context';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { ComboBox } from '../../../ui/combo-box';
import { DateField } from '../../../ui/date-field';
import { Link } from '../../../ui/link';
import { RadioGroup } from '../../../ui/radio-group';
import { Select } from '../../../ui/select';
import { useHeadField } from '../head/head-context';
import { LayoutFields } from './layout-fields';
import styles from './panel.module.css';

const CONFIDENTIALITY = ['public', 'embargo', 'confidential'] as const;

function Kind(): ReactNode {
  const t = useWords();
  const { value, change, leave, error, isReadOnly } = useHeadField('kind');
  if (isReadOnly) return <Fact name={t('letters.field.kind')}>{t(`letters.kind.${value}`)}</Fact>;
  return (
    <Select
      label={t('letters.field.kind')}
      options={letterKinds.map((id) => ({ id, label: t(`letters.kind.${id}`) }))}
      value={value}
      onChange={(kind) => {
        change(kind);
        leave();
      }}
      error={error}
    />
  );
}

function Fact(props: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.fact}>
      <span className={styles.factName}>{props.name}</span>
      <span>{props.children}</span>
    </div>
  );
}

/** The letter this one follows up, out of those of the same dossier. */
function Predecessor(props: { readonly desk: LetterOnDesk }): ReactNode {
  const t = useWords();
  const days = useDays();
  const { letter } = props.desk;
  const letters = useWatch('dossier', letter.dossierId)?.letters ?? [];
  const { value, change, leave, error, isReadOnly } = useHeadField('predecessorId');
  const others = letters.filter((other) => other.id !== letter.id);
  const chosen = others.find((other) => other.id === value);
  const link =
    value === null ? null : (
      <Link href={hrefOf({ screen: 'letter', id: value })}>
        {chosen?.subject || t('desk.details.predecessor.open')}
      </Link>
    );
  if (isReadOnly) return link ? <Fact name={t('desk.details.predecessor')}>{link}</Fact> : null;
  if (others.length === 0 && value === null) return null;
  return (
    <div className={styles.withLink}>
      <ComboBox
        label={t('desk.details.predecessor')}
        description={t('desk.details.predecessor.explain')}
        isOptional
        options={others.map((other) => ({
          id: other.id,
          label: other.subject || t('app.letter.untitled'),
          description: [other.state.reference, other.date === null ? null : days.dayShort(other.date)]
            .filter((part) => part !== null)
            .join(' · '),
        }))}
        value={value}
        onChange={(id) => {
          change(id);
          leave();
        }}
        error={error}
      />
      {link}
    </div>
  );
}

function Confidentiality(): ReactNode {
  const t = useWords();
  const days = useDays();
  const { value, change, leave, error, isReadOnly } = useHeadField('confidentiality');
  const until = useHeadField('embargoUntil');
  if (isReadOnly) {
    const words = t(`desk.confidentiality.${value}`);
    return (
      <Fact name={t('desk.details.confidentiality')}>
        {value === 'embargo' && until.value !== null ? `${words}, ${days.day(until.value)}` : words}
      </Fact>
    );
  }
  return (
    <>
      <RadioGroup
        label={t('desk.details.confidentiality')}
        options={CONFIDENTIALITY.map((id) => ({ id, label: t(`desk.confidentiality.${id}`) }))}
        value={value}
        onChange={(next) => {
          change(next);
          leave();
        }}
        error={error}
      />
      {value === 'embargo' ? (
        <DateField
          label={t('desk.details.embargoUntil')}
          value={until.value}
          onChange={(day) => {
            until.change(day);
            until.leave();
          }}
          error={until.error}
        />
      ) : null}
    </>
  );
}

/** What is known of the letter and not printed on it. */
export function DetailsTab(props: { readonly desk: LetterOnDesk }): ReactNode {
  const t = useWords();
  const { desk } = props;
  return (
    <div className={styles.stack}>
      <Fact name={t('letters.field.dossier')}>
        {desk.dossier ? (
          <Link href={hrefOf({ screen: 'dossier', id: desk.dossier.id })}>{desk.dossier.title}</Link>
        ) : (
          t('desk.details.noDossier')
        )}
      </Fact>
      <Kind />
      <Predecessor desk={desk} />
      <Confidentiality />
      {isWritable(desk.state) ? <LayoutFields letter={desk.letter} /> : null}
      {desk.documents.length > 0 ? (
        <Fact name={t('desk.details.source')}>
          {desk.documents.map(({ fileName }) => fileName).join(', ')}
        </Fact>
      ) : null}
      <p className={styles.aside}>
        {t.rich('desk.details.sender', {
          link: (words) => <Link href={hrefOf({ screen: 'settings', section: 'council' })}>{words}</Link>,
        })}
      </p>
    </div>
  );
}
