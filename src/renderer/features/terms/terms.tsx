/** What others owe the council: replies, commitments and answers, each in a list of its own. */
import { type ReactNode, useState } from 'react';
import { hrefOf } from '../../app/navigation';
import { type OwedList, owedLists } from '../../app/routes';
import { useLocal } from '../../app/use-local';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { TabLinks } from '../../ui/tab-links';
import { CommitmentList } from './commitment-list';
import { MeetingDialog } from './meeting-dialog';
import { QuestionList } from './question-list';
import { ReplyList } from './reply-list';

const LISTS: Readonly<Record<OwedList, () => ReactNode>> = {
  replies: ReplyList,
  commitments: CommitmentList,
  questions: QuestionList,
};

/** `list`: the one the address names; without one, the one looked at last. */
export function Terms(props: { readonly list: OwedList | null }): ReactNode {
  const t = useWords();
  const [isPlanning, setPlanning] = useState(false);
  const [last, remember] = useLocal('owedList');
  if (last === undefined) return null;
  const shown = props.list ?? owedLists.find((each) => each === last) ?? 'replies';
  const List = LISTS[shown];
  return (
    <Page width="table">
      <PageHeader
        title={t('app.place.terms')}
        actions={
          <Button icon="calendar" onPress={() => setPlanning(true)}>
            {t('termList.meeting')}
          </Button>
        }
      />
      <TabLinks
        label={t('termList.lists')}
        current={shown}
        onFollow={remember}
        links={owedLists.map((id) => ({
          id,
          label: t(`termList.list.${id}`),
          href: hrefOf({ screen: 'terms', list: id }),
        }))}
      />
      <List />
      <MeetingDialog isOpen={isPlanning} onClose={() => setPlanning(false)} />
    </Page>
  );
}
