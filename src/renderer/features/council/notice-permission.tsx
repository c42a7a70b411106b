import { type ReactNode, useEffect, useState } from 'react';
import type { Host } from '#platform';
import { useHost } from '../../app/host-context';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import styles from './council.module.css';

type Outcome = Awaited<ReturnType<Host['notify']>>;

function TryNotice(props: { readonly onTried: () => void }): ReactNode {
  const t = useWords();
  const host = useHost();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const tryOut = async (): Promise<void> => {
    const notice = { id: 'test', title: t('notify.title'), body: t('notify.test.body') };
    setOutcome(await host.notify(notice).catch(() => 'unsupported' as const));
    props.onTried();
  };
  return (
    <>
      <div>
        <Button onPress={() => void tryOut()}>{t('notify.settings.test')}</Button>
      </div>
      <div aria-live="polite">
        {outcome === null ? null : (
          <Notice kind={outcome === 'shown' ? 'info' : 'warning'}>
            {t(outcome === 'shown' ? 'notify.settings.test.sent' : 'notify.settings.test.notSent')}
          </Notice>
        )}
      </div>
    </>
  );
}

/** Whether notifications can be shown here; where a browser has to be asked, only after a press. */
export function NoticePermissionPart(): ReactNode {
  const t = useWords();
  const host = useHost();
  const [permission, setPermission] = useState(host.noticePermission);
  const lookAgain = (): void => setPermission(host.noticePermission());
  // The browser's own settings are elsewhere; whoever comes back may have changed them.
  useEffect(() => host.onWake(() => setPermission(host.noticePermission())), [host]);
  return (
    <div className={styles.part}>
      <div role="status">
        <Notice kind={permission === 'allowed' ? 'done' : permission === 'notAsked' ? 'info' : 'warning'}>
          {t(`notify.settings.permission.${permission}`)}
        </Notice>
      </div>
      {permission === 'notAsked' ? (
        <div>
          <Button
            kind="primary"
            onPress={() => void host.askNoticePermission().then(setPermission, lookAgain)}
          >
            {t('notify.settings.allow')}
          </Button>
        </div>
      ) : null}
      {permission === 'allowed' ? <TryNotice onTried={lookAgain} /> : null}
    </div>
  );
}
