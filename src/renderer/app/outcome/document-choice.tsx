import type { ReactNode } from 'react';
import type { DossierDocument } from '#core/records/dossier-document';
import { useWords } from '../../i18n/words';
import { Select } from '../../ui/select';

const NONE = 'none';

/** The document of the dossier in which something can be read; none as long as nobody says so. */
export function DocumentChoice(props: {
  readonly documents: readonly DossierDocument[];
  readonly value: string | null;
  readonly onChange: (documentId: string | null) => void;
}): ReactNode {
  const t = useWords();
  const { documents, value, onChange } = props;
  if (documents.length === 0) return null;
  return (
    <Select
      label={t('outcome.document')}
      isOptional
      options={[
        { id: NONE, label: t('outcome.document.none') },
        ...documents.map(({ id, fileName }) => ({ id, label: fileName })),
      ]}
      value={value ?? NONE}
      onChange={(id) => onChange(id === NONE ? null : id)}
    />
  );
}
