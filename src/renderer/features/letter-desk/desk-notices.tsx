import type { ReactNode } from 'react';
import type { LetterOnDesk } from '#store';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';
import type { BodyOnDesk } from './body/use-letter-body';
import { PathNotices } from './path/path-notices';

/** What is to be known before reading or writing on: that it was sent, that it cannot be changed here. */
export function DeskNotices(props: { readonly desk: LetterOnDesk; readonly body: BodyOnDesk }): ReactNode {
  const t = useWords();
  const days = useDays();
  const { desk, body } = props;
  const { dispatch, closure } = desk.state;
  return (
    <>
      {closure ? (
        <Notice kind="info" title={t('desk.closed.title', { day: days.day(closure.on) })}>
          {closure.reason}
        </Notice>
      ) : null}
      {body.kind === 'readOnly' && body.because === 'newerEditor' ? (
        <Notice kind="warning" title={t('desk.newer.title')}>
          {t('desk.newer.explain')}
        </Notice>
      ) : null}
      <PathNotices desk={desk} />
      {dispatch ? (
        <Notice kind="info" title={t('desk.sent.title', { day: days.day(dispatch.on) })}>
          {t('desk.sent.explain')}
        </Notice>
      ) : null}
    </>
  );
}
