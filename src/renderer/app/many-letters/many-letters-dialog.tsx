import { type ReactNode, useState } from 'react';
import type { LetterRow } from '#store';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { ProgressBar } from '../../ui/progress-bar';
import { RadioGroup } from '../../ui/radio-group';
import { useHost } from '../host-context';
import { useRefusalWords } from '../refusal-words';
import { type ManyFormat, type ManyState, useManyLetters } from './use-many-letters';

const FORMATS = ['word', 'text'] as const satisfies readonly ManyFormat[];

/** Letters to files: as what, how far it is, and what came of it. */
export function ManyLettersDialog(props: {
  readonly rows: readonly LetterRow[];
  /** What they are together: the name of a dossier. */
  readonly about: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const { rows, about, onClose } = props;
  const { chooseFolder } = useHost();
  const { state, start, cancel } = useManyLetters(rows, about);
  const [format, setFormat] = useState<ManyFormat>('word');
  const isBusy = state.kind === 'busy';
  const close = (): void => {
    cancel();
    onClose();
  };
  return (
    <Dialog
      isOpen
      keepsOpen={isBusy}
      onClose={close}
      title={t('manyLetters.title', { count: rows.length })}
      actions={
        state.kind === 'done' ? (
          <Button kind="primary" onPress={close}>
            {t('manyLetters.close')}
          </Button>
        ) : isBusy ? null : (
          <Button kind="primary" icon="exportFile" onPress={() => start(format)}>
            {t(chooseFolder ? 'manyLetters.start.folder' : 'manyLetters.start.zip')}
          </Button>
        )
      }
    >
      {state.kind === 'busy' ? (
        <ProgressBar
          label={t('manyLetters.busy', { done: state.done, of: state.of })}
          done={state.of === 0 ? null : state.done / state.of}
          onCancel={cancel}
        />
      ) : state.kind === 'done' ? (
        <Outcome state={state} />
      ) : (
        <>
          <Trouble state={state} />
          <RadioGroup<ManyFormat>
            label={t('manyLetters.format')}
            options={FORMATS.map((id) => ({ id, label: t(`manyLetters.format.${id}`) }))}
            value={format}
            onChange={setFormat}
          />
        </>
      )}
    </Dialog>
  );
}

function Trouble(props: { readonly state: ManyState }): ReactNode {
  const t = useWords();
  const words = useRefusalWords();
  const { state } = props;
  if (state.kind !== 'failed' && state.kind !== 'notSaved') return null;
  return (
    <Notice kind="error" title={t('desk.export.failed')}>
      {state.kind === 'failed' ? words(state.error) : t(`desk.export.failed.${state.code}`)}
    </Notice>
  );
}

function Outcome(props: { readonly state: ManyState & { readonly kind: 'done' } }): ReactNode {
  const t = useWords();
  const { showInFolder } = useHost();
  const { result, shown } = props.state;
  const show =
    showInFolder && shown?.place.kind === 'folder' ? (
      <Button icon="dossierOpen" onPress={() => void showInFolder(shown)}>
        {t('desk.export.show')}
      </Button>
    ) : null;
  return (
    <>
      {result.made > 0 ? (
        <Notice kind="done" title={t('manyLetters.made', { count: result.made })} actions={show}>
          {shown ? t(`desk.export.place.${shown.place.kind}`) : null}
        </Notice>
      ) : null}
      {result.failed.length > 0 ? (
        <Notice kind="error" title={t('manyLetters.notMade', { count: result.failed.length })}>
          {result.failed.map(({ title }) => title).join('; ')}
        </Notice>
      ) : null}
    </>
  );
}
