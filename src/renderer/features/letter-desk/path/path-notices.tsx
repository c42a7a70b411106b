import type { ReactNode } from 'react';
import type { LetterPath } from '#core/letter/letter-path';
import { isUnsent } from '#core/letter/letter-state';
import type { LetterOnDesk } from '#store';
import { useApprovalWords } from '../../../app/approval-words';
import { useProfile, useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';

/** Where the letter is on its way to a signature, and what that means for who wants to write in it. */
export function PathNotices(props: { readonly desk: LetterOnDesk }): ReactNode {
  const { desk } = props;
  if (!isUnsent(desk.state)) return null;
  return (
    <>
      <Stage desk={desk} />
      {desk.hasLaterText ? <LaterText /> : null}
      {desk.state.path.astray.length > 0 ? <Astray path={desk.state.path} /> : null}
    </>
  );
}

function useNames(): (id: string) => string {
  const t = useWords();
  const { people } = useProfile();
  return (id) => people.find((person) => person.id === id)?.name ?? t('desk.history.someone');
}

function Stage(props: { readonly desk: LetterOnDesk }): ReactNode {
  const t = useWords();
  const days = useDays();
  const nameOf = useNames();
  const approvalWords = useApprovalWords();
  const { path } = props.desk.state;
  const since = (event: { readonly at: string; readonly by: string }) => ({
    name: nameOf(event.by),
    moment: days.moment(event.at),
  });
  if (path.signOff) {
    return (
      <Notice kind="done" title={approvalWords.title(path.signOff)}>
        {approvalWords.detail(path.signOff)} {t('sign.notice.signed')}
      </Notice>
    );
  }
  if (path.asked) {
    return (
      <Notice kind="info" title={t('sign.notice.forSignOff', since(path.asked))}>
        {path.asked.remark === '' ? null : <p>{path.asked.remark}</p>}
        {t('sign.notice.forSignOff.explain')}
      </Notice>
    );
  }
  if (path.lapsed) return <Lapsed desk={props.desk} lapsed={path.lapsed} />;
  if (path.changes) {
    return (
      <Notice kind="warning" title={t('sign.notice.changes', since(path.changes))}>
        {path.changes.reason}
      </Notice>
    );
  }
  if (path.review) {
    return (
      <Notice kind="info" title={t('sign.notice.review', since(path.review))}>
        {path.review.remark === '' ? t('sign.notice.review.explain') : path.review.remark}
      </Notice>
    );
  }
  return null;
}

/** The approval does not cover what is written now; what was signed can still be sent. */
function Lapsed(props: {
  readonly desk: LetterOnDesk;
  readonly lapsed: NonNullable<LetterPath['lapsed']>;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const approvalWords = useApprovalWords();
  return (
    <Notice
      kind="warning"
      title={t('sign.notice.lapsed')}
      actions={
        <Button
          isDisabled={act.isBusy}
          onPress={() => void act.run(() => store.returnToSigned(props.desk.letter.id))}
        >
          {t('sign.notice.lapsed.return')}
        </Button>
      }
    >
      {t('sign.notice.lapsed.explain', { approved: approvalWords.title(props.lapsed) })}
      {act.problem ? <p role="alert">{act.problem.words}</p> : null}
    </Notice>
  );
}

function LaterText(): ReactNode {
  const t = useWords();
  return (
    <Notice kind="warning" title={t('sign.notice.laterText')}>
      {t('sign.notice.laterText.explain')}
    </Notice>
  );
}

function Astray(props: { readonly path: LetterPath }): ReactNode {
  const t = useWords();
  const approvalWords = useApprovalWords();
  return (
    <Notice kind="warning" title={t('sign.notice.astray')}>
      {props.path.astray.map((record) => (
        <p key={record.id}>{approvalWords.title(record)}</p>
      ))}
      {t('sign.notice.astray.explain')}
    </Notice>
  );
}
