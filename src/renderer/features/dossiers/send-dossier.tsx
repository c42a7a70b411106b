import { type ReactNode, useState } from 'react';
import type { Dossier } from '#core/records/dossier';
import { SendAwayDialog } from '../../app/send-away/send-away-dialog';
import { useProfile } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import { Checkbox } from '../../ui/checkbox';

/** A dossier for members: a copy to read, made again when there is more to see. */
export function SendDossier(props: { readonly dossier: Dossier; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const { people, actor } = useProfile();
  const [withConfidential, setWithConfidential] = useState(false);
  const { dossier, onClose } = props;
  return (
    <SendAwayDialog
      title={t('exchange.dossier')}
      explain={t('exchange.dossier.explain')}
      what={{
        about: { kind: 'dossier', id: dossier.id },
        purpose: 'read',
        title: t('exchange.dossier.title', { title: dossier.title }),
        withConfidential,
        to: people.filter(({ role }) => role === 'member').map(({ email }) => email),
        mailText: t('exchange.dossier.mail', { title: dossier.title, from: actor?.name ?? '' }),
      }}
      onClose={onClose}
    >
      <Checkbox
        isSelected={withConfidential}
        onChange={setWithConfidential}
        description={t('exchange.dossier.confidential.explain')}
      >
        {t('exchange.dossier.confidential')}
      </Checkbox>
    </SendAwayDialog>
  );
}
