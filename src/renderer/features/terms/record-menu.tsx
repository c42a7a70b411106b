import { type ReactNode, useState } from 'react';
import type { Term } from '#core/terms/term';
import type { LetterOnDesk } from '#store';
import { go } from '../../app/navigation';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { type Action, MenuButton } from '../../ui/menu';
import { RecordDialog } from './record-dialog';
import { type EntryKind, kindsNow } from './term-entry';

export function RecordMenu(props: { readonly desk: LetterOnDesk; readonly term: Term }): ReactNode {
  const t = useWords();
  const { desk, term } = props;
  const [recording, setRecording] = useState<EntryKind | null>(null);
  const actions: Action[] = [
    ...kindsNow(term, desk.events).map((kind) => ({
      id: kind,
      label: t(`termPage.record.${kind}`),
      onAction: () => setRecording(kind),
    })),
    {
      id: 'atLetter',
      icon: 'letter',
      startsGroup: true,
      label: t('termPage.record.atLetter'),
      onAction: () => go({ screen: 'letter', id: desk.letter.id }),
    },
  ];
  return (
    <>
      <MenuButton
        label={t('termPage.record')}
        actions={actions}
        trigger={
          <Button icon="add" isDisabled={desk.state.status === 'closed'}>
            {t('termPage.record')}
          </Button>
        }
      />
      {recording === null ? null : (
        <RecordDialog kind={recording} desk={desk} onClose={() => setRecording(null)} />
      )}
    </>
  );
}
