import type { ReactNode } from 'react';
import type { LetterOnDesk } from '#store';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { BodyOnDesk } from './body/use-letter-body';
import type { SaveWords } from './save-state';

/** What is to be known before reading or writing on: that it was sent, that it cannot be changed here, that it was not saved. */
export function DeskNotices(props: {
  readonly desk: LetterOnDesk;
  readonly body: BodyOnDesk;
  readonly saveState: SaveWords;
  readonly onExport: () => void;
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const { desk, body, saveState, onExport } = props;
  const { dispatch, closure } = desk.state;
  return (
    <>
      {saveState === 'failed' ? (
        <Notice
          kind="error"
          title={t('desk.save.failed.title')}
          actions={
            <Button icon="exportFile" onPress={onExport}>
              {t('desk.act.export')}
            </Button>
          }
        >
          {t('desk.save.failed.do')}
        </Notice>
      ) : null}
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
      {dispatch ? (
        <Notice kind="info" title={t('desk.sent.title', { day: days.day(dispatch.on) })}>
          {t('desk.sent.explain')}
        </Notice>
      ) : null}
    </>
  );
}
