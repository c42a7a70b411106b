import type { ReactNode } from 'react';
import type { LetterOnDesk } from '#store';
import { useWords } from '../../i18n/words';
import { useProfile } from '../store-context';
import { SendAwayDialog } from './send-away-dialog';

/** The letter to the chair, or back from the chair to the secretary: on another machine, without a server. */
export function SendLetter(props: {
  readonly desk: LetterOnDesk;
  /** Before the file is made: what was typed must be in the database. */
  readonly settle?: () => Promise<void>;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const { people, actor } = useProfile();
  const { desk, settle, onClose } = props;
  const isBack = actor?.role === 'chair' || actor?.role === 'deputyChair';
  const way = isBack ? 'back' : 'chair';
  const reader = people.find(({ role }) => role === (isBack ? 'secretary' : 'chair'));
  const subject = desk.letter.subject || t('app.letter.untitled');
  return (
    <SendAwayDialog
      title={t(`exchange.letter.${way}`)}
      explain={t(`exchange.letter.${way}.explain`, { name: reader?.name ?? '' })}
      what={{
        about: { kind: 'letter', id: desk.letter.id },
        purpose: isBack ? 'answer' : 'signOff',
        title: t(`exchange.letter.${way}.title`, { subject }),
        to: reader ? [reader.email] : [],
        mailText: t(`exchange.letter.${way}.mail`, {
          subject,
          name: reader?.name ?? '',
          from: actor?.name ?? '',
        }),
      }}
      {...(settle ? { settle } : {})}
      onClose={onClose}
    />
  );
}
