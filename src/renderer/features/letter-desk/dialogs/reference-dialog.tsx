import { type ReactNode, useEffect, useState } from 'react';
import type { LetterOnDesk } from '#store';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { TextField } from '../../../ui/text-field';

/** Proposes the next reference by the council's pattern; another may be given. */
export function ReferenceDialog(props: {
  readonly desk: LetterOnDesk;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { desk, onClose } = props;
  const { id } = desk.letter;
  const [typed, setTyped] = useState<string | null>(desk.state.reference);
  const [proposed, setProposed] = useState('');
  useEffect(() => {
    let isGone = false;
    void store.proposeReference(id).then((next) => {
      if (!isGone) setProposed(next ?? '');
    });
    return () => {
      isGone = true;
    };
  }, [store, id]);
  const reference = typed ?? proposed;

  const give = async (): Promise<void> => {
    const said = t('desk.reference.given', { reference: reference.trim() });
    if (await act.run(() => store.giveReference(id, reference), said)) onClose();
  };

  return (
    <FormDialog
      title={t('desk.reference.title')}
      doIt={t('desk.reference.give')}
      act={act}
      onClose={onClose}
      onDo={() => void give()}
    >
      <TextField
        label={t('letters.field.ourReference')}
        description={t('desk.reference.explain')}
        value={reference}
        onChange={setTyped}
        maxLength={500}
        autoFocus
        error={act.problemOf('reference')}
      />
    </FormDialog>
  );
}
