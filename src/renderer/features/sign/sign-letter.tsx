/** One letter before who signs: as it will be, what changed since it was read last, and two buttons. */
import { type ReactNode, useState } from 'react';
import { isSigner } from '#core/letter/path-events';
import type { LetterOnDesk } from '#store';
import { useApprovalWords } from '../../app/approval-words';
import { go, hrefOf } from '../../app/navigation';
import { SendLetter } from '../../app/send-away/send-letter';
import { useProfile, useWatch } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { ChangesDialog } from './changes-dialog';
import { LetterToRead } from './letter-to-read';
import styles from './sign.module.css';
import { SignDialog } from './sign-dialog';

export function SignLetter(props: { readonly id: string }): ReactNode {
  const t = useWords();
  const desk = useWatch('letter', props.id);
  if (desk === undefined) return null;
  if (desk === null || desk.frozenVersion === null) {
    return (
      <Page width="steps">
        <EmptyState
          icon="sign"
          action={<Button onPress={() => go({ screen: 'sign' })}>{t('sign.toList')}</Button>}
        >
          {t('sign.gone')}
        </EmptyState>
      </Page>
    );
  }
  return <Reading key={desk.frozenVersion.id} desk={desk} version={desk.frozenVersion} />;
}

function Reading(props: {
  readonly desk: LetterOnDesk;
  readonly version: NonNullable<LetterOnDesk['frozenVersion']>;
}): ReactNode {
  const t = useWords();
  const { actor } = useProfile();
  const approvalWords = useApprovalWords();
  const [asks, setAsks] = useState<'sign' | 'changes' | 'send' | null>(null);
  const { desk, version } = props;
  const { asked, signOff } = desk.state.path;
  const signs = actor !== null && isSigner(actor);
  const isWaiting = desk.state.status === 'forSignOff';
  return (
    <div className={styles.reading}>
      <header className={styles.top}>
        <div className={styles.titles}>
          <Link kind="quiet" href={hrefOf({ screen: 'sign' })}>
            {t('app.place.sign')}
          </Link>
          <h1 className={styles.title}>{version.head.subject}</h1>
          <p className={styles.quiet}>
            {[version.reference ?? '', desk.dossier?.title ?? ''].filter((part) => part !== '').join(' · ')}
          </p>
        </div>
        {signs && isWaiting ? (
          <div className={styles.acts}>
            <Button icon="comment" onPress={() => setAsks('changes')}>
              {t('sign.changes.button')}
            </Button>
            <Button kind="primary" icon="sign" onPress={() => setAsks('sign')}>
              {t('sign.sign.button')}
            </Button>
          </div>
        ) : null}
      </header>
      <div className={styles.told}>
        {signOff ? (
          <Notice
            kind="done"
            title={approvalWords.title(signOff)}
            actions={
              signs && desk.state.status === 'signed' ? (
                <Button icon="dispatch" onPress={() => setAsks('send')}>
                  {t('exchange.letter.back')}
                </Button>
              ) : null
            }
          >
            {approvalWords.detail(signOff)}
          </Notice>
        ) : null}
        {asked && isWaiting && asked.remark !== '' ? <Notice kind="info">{asked.remark}</Notice> : null}
        {signs || !isWaiting ? null : <Notice kind="info">{t('sign.notYours')}</Notice>}
        {signs && isWaiting && actor.name !== version.head.signatoryName ? (
          <Notice kind="info">{t('sign.otherName', { name: version.head.signatoryName })}</Notice>
        ) : null}
      </div>
      <LetterToRead desk={desk} version={version} />
      {asks === 'sign' ? <SignDialog desk={desk} version={version} onClose={() => setAsks(null)} /> : null}
      {asks === 'send' ? <SendLetter desk={desk} onClose={() => setAsks(null)} /> : null}
      {asks === 'changes' ? (
        <ChangesDialog desk={desk} version={version} onClose={() => setAsks(null)} />
      ) : null}
    </div>
  );
}
