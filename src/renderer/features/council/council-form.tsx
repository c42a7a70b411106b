/** The fields of the council itself, in the groups a person thinks in. Used when setting up and in the settings. */
import type { ReactNode } from 'react';
import type { CouncilFields } from '#store';
import { useWords } from '../../i18n/words';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { LogoField } from './logo-field';
import { ReferencePreview } from './reference-preview';

export interface CouncilFormProps {
  readonly value: CouncilFields;
  readonly onChange: (set: Partial<CouncilFields>) => void;
  readonly problemOf: (field: string) => string | null;
}

const lines = (text: string): string[] => text.split('\n');

export function CouncilIdentity({ value, onChange, problemOf }: CouncilFormProps): ReactNode {
  const t = useWords();
  return (
    <>
      <TextField
        label={t('council.name')}
        description={t('council.name.explain')}
        value={value.name}
        onChange={(name) => onChange({ name })}
        error={problemOf('name')}
      />
      <TextField
        label={t('council.municipality')}
        value={value.municipality}
        onChange={(municipality) => onChange({ municipality })}
        error={problemOf('municipality')}
      />
      <TextArea
        label={t('council.postalAddress')}
        description={t('council.postalAddress.explain')}
        value={value.postalAddress.join('\n')}
        onChange={(text) => onChange({ postalAddress: lines(text) })}
        error={problemOf('postalAddress')}
      />
      <TextField
        label={t('council.phone')}
        description={t('council.phone.explain')}
        isOptional
        type="tel"
        value={value.phone}
        onChange={(phone) => onChange({ phone })}
        error={problemOf('phone')}
      />
      <TextField
        label={t('council.email')}
        isOptional
        type="email"
        value={value.email}
        onChange={(email) => onChange({ email })}
        error={problemOf('email')}
      />
      <TextField
        label={t('council.website')}
        isOptional
        value={value.website}
        onChange={(website) => onChange({ website })}
        error={problemOf('website')}
      />
      <LogoField value={value.logo} onChange={(logo) => onChange({ logo })} />
    </>
  );
}

export function CouncilContact({ value, onChange, problemOf }: CouncilFormProps): ReactNode {
  const t = useWords();
  return (
    <>
      <TextField
        label={t('council.contactPerson')}
        description={t('council.contactPerson.explain')}
        isOptional
        value={value.contactPerson}
        onChange={(contactPerson) => onChange({ contactPerson })}
        error={problemOf('contactPerson')}
      />
      <TextField
        label={t('council.directLine')}
        isOptional
        type="tel"
        value={value.directLine}
        onChange={(directLine) => onChange({ directLine })}
        error={problemOf('directLine')}
      />
      <TextField
        label={t('council.contactEmail')}
        isOptional
        type="email"
        value={value.contactEmail}
        onChange={(contactEmail) => onChange({ contactEmail })}
        error={problemOf('contactEmail')}
      />
    </>
  );
}

export function CouncilAddressee({ value, onChange, problemOf }: CouncilFormProps): ReactNode {
  const t = useWords();
  return (
    <TextArea
      label={t('council.addressee')}
      description={t('council.addressee.explain')}
      value={value.addressee.join('\n')}
      onChange={(text) => onChange({ addressee: lines(text) })}
      error={problemOf('addressee')}
    />
  );
}

/** By which pattern letters are numbered, of kinds that have none of their own. */
export function CouncilPattern({ value, onChange, problemOf }: CouncilFormProps): ReactNode {
  const t = useWords();
  return (
    <TextField
      label={t('council.referencePattern')}
      description={<ReferencePreview pattern={value.referencePattern} />}
      value={value.referencePattern}
      onChange={(referencePattern) => onChange({ referencePattern })}
      error={problemOf('referencePattern')}
    />
  );
}

/** Where things stand on the paper, as customs differ. */
export function CouncilPaper({ value, onChange }: Omit<CouncilFormProps, 'problemOf'>): ReactNode {
  const t = useWords();
  return (
    <>
      <RadioGroup
        label={t('council.subjectLabel')}
        options={[
          { id: 'onderwerp', label: t('council.subjectLabel.onderwerp') },
          { id: 'betreft', label: t('council.subjectLabel.betreft') },
        ]}
        value={value.subjectLabel}
        onChange={(subjectLabel) => onChange({ subjectLabel })}
      />
      <RadioGroup
        label={t('council.copies')}
        options={[
          { id: 'head', label: t('council.copies.head') },
          { id: 'end', label: t('council.copies.end') },
        ]}
        value={value.copiesPlacement}
        onChange={(copiesPlacement) => onChange({ copiesPlacement })}
      />
      <RadioGroup
        label={t('council.window')}
        description={t('council.window.explain')}
        options={[
          { id: 'left', label: t('council.window.left') },
          { id: 'right', label: t('council.window.right') },
        ]}
        value={value.window}
        onChange={(window) => onChange({ window })}
      />
    </>
  );
}

export function CouncilLetters(props: CouncilFormProps): ReactNode {
  return (
    <>
      <CouncilAddressee {...props} />
      <CouncilPattern {...props} />
      <CouncilPaper {...props} />
    </>
  );
}
