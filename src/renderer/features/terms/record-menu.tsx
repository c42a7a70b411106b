import { type ReactNode, useState } from 'react';
import type { Term } from '#core/terms/term';
import type { LetterOnDesk } from '#store';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { type Action, MenuButton } from '../../ui/menu';
import { type EntryKind, entryKinds, RecordDialog } from './record-dialog';

/** What may be recorded now: a resumption only of what is suspended, and so on. */
function kindsNow(term: Term): readonly EntryKind[] {
  const isSuspended = term.kind === 'started' && term.suspendedSince !== null;
  return entryKinds.filter((kind) =>
    kind === 'resumed' ? isSuspended : kind === 'suspended' ? !isSuspended : true,
  );
}

export function RecordMenu(props: { readonly desk: LetterOnDesk; readonly term: Term }): ReactNode {
  const t = useWords();
  const [recording, setRecording] = useState<EntryKind | null>(null);
  const actions: Action[] = kindsNow(props.term).map((kind) => ({
    id: kind,
    label: t(`termPage.record.${kind}`),
    onAction: () => setRecording(kind),
  }));
  return (
    <>
      <MenuButton
        label={t('termPage.record')}
        actions={actions}
        trigger={
          <Button icon="add" isDisabled={props.desk.state.status === 'closed'}>
            {t('termPage.record')}
          </Button>
        }
      />
      {recording === null ? null : (
        <RecordDialog
          kind={recording}
          letterId={props.desk.letter.id}
          dossierId={props.desk.letter.dossierId}
          onClose={() => setRecording(null)}
        />
      )}
    </>
  );
}
