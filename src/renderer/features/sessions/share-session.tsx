/** The log to who logs the same session elsewhere, as a file that brings in what is new there and nothing twice. */
import type { ReactNode } from 'react';
import type { Session } from '#core/records/session';
import { SendAwayDialog } from '../../app/send-away/send-away-dialog';
import { useProfile } from '../../app/store-context';
import { useWords } from '../../i18n/words';

export function ShareSession(props: { readonly session: Session; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const { actor } = useProfile();
  const { session, onClose } = props;
  return (
    <SendAwayDialog
      title={t('sessions.share')}
      explain={t('sessions.share.explain')}
      what={{
        about: { kind: 'session', id: session.id },
        purpose: 'share',
        title: session.title,
        to: [],
        mailText: t('sessions.share.mail', { title: session.title, from: actor?.name ?? '' }),
      }}
      onClose={onClose}
    />
  );
}
