import { type ReactNode, useRef, useState } from 'react';
import type { LetterOnDesk } from '#store';
import { useHost } from '../../../app/host-context';
import { useStore, useWatch } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import styles from './path.module.css';

const NONE = 'none';
/** A scan or a mail; a film is something else. */
const MOST_BYTES = 50_000_000;

/** A paper of the dossier that proves something, or a file that is put there now. */
export function ProofField(props: {
  readonly desk: LetterOnDesk;
  readonly label: string;
  readonly description: string;
  readonly value: string | null;
  readonly onChange: (documentId: string | null) => void;
}): ReactNode {
  const t = useWords();
  const host = useHost();
  const store = useStore();
  const act = useAct();
  const isOpening = useRef(false);
  const [added, setAdded] = useState<readonly { readonly id: string; readonly name: string }[]>([]);
  const { desk, value, onChange } = props;
  const dossier = useWatch('dossier', desk.letter.dossierId);
  const known = (dossier?.documents ?? []).map(({ id, fileName }) => ({ id, label: fileName }));
  const options = [
    { id: NONE, label: t('sign.proof.none') },
    ...added
      .filter(({ id }) => !known.some((one) => one.id === id))
      .map(({ id, name }) => ({ id, label: name })),
    ...known,
  ];
  const add = async (): Promise<void> => {
    if (isOpening.current) return;
    isOpening.current = true;
    try {
      const outcome = await host.openFiles({
        kinds: [
          {
            label: t('dossiers.document.kind'),
            extensions: ['pdf', 'eml', 'msg', 'jpg', 'png', 'docx', 'txt'],
            mimeType: '*/*',
          },
        ],
        many: false,
        maxBytes: MOST_BYTES,
      });
      const [file] = outcome.kind === 'cancelled' ? [] : outcome.files;
      if (!file) return;
      const done = await act.run(() =>
        store.addDocument({
          dossierId: desk.letter.dossierId,
          fileName: file.name,
          mediaType: '',
          bytes: file.bytes,
          date: null,
          remark: '',
          unread: false,
          direction: null,
        }),
      );
      if (!done) return;
      setAdded((before) => [...before, { id: done.result, name: file.name }]);
      onChange(done.result);
    } finally {
      isOpening.current = false;
    }
  };
  return (
    <div className={styles.proof}>
      <Select
        label={props.label}
        description={props.description}
        isOptional
        options={options}
        value={value ?? NONE}
        onChange={(id) => onChange(id === NONE ? null : id)}
      />
      <Button kind="quiet" icon="attachment" onPress={() => void add()}>
        {t('sign.proof.add')}
      </Button>
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
    </div>
  );
}
