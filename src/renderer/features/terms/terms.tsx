/** What others owe the council: replies, commitments and answers, each in a list of its own. */
import { type ReactNode, useState } from 'react';
import { go } from '../../app/navigation';
import { type OwedList, owedLists } from '../../app/routes';
import { useLocal } from '../../app/use-local';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { Tabs } from '../../ui/tabs';
import { CommitmentList } from './commitment-list';
import { MeetingDialog } from './meeting-dialog';
import { QuestionList } from './question-list';
import { ReplyList } from './reply-list';
import styles from './terms.module.css';

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
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('app.place.terms')}
        actions={
          <Button icon="calendar" onPress={() => setPlanning(true)}>
            {t('termList.meeting')}
          </Button>
        }
      />
      <Tabs
        label={t('termList.lists')}
        selected={shown}
        onSelect={(list) => {
          remember(list);
          go({ screen: 'terms', list });
        }}
        tabs={owedLists.map((id) => {
          const List = LISTS[id];
          return {
            id,
            label: t(`termList.list.${id}`),
            content: (
              <div className={styles.list}>
                <List />
              </div>
            ),
          };
        })}
      />
      <MeetingDialog isOpen={isPlanning} onClose={() => setPlanning(false)} />
    </div>
  );
}
