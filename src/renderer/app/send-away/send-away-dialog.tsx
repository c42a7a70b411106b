/** One matter to another machine: what goes along, as a mail or as a file, and what came of it. */
import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { RadioGroup } from '../../ui/radio-group';
import { Waiting } from '../../ui/waiting';
import { useHost } from '../host-context';
import { type SendAway, useSendAway } from './use-send-away';

const WAYS = ['mail', 'file'] as const;
type Way = (typeof WAYS)[number];

export function SendAwayDialog(props: {
  readonly title: string;
  /** What goes along and what the other can do with it. */
  readonly explain: string;
  readonly what: SendAway;
  /** Before the file is made: what was typed must be in the database. */
  readonly settle?: () => Promise<void>;
  readonly children?: ReactNode;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const { showInFolder } = useHost();
  const { title, explain, what, settle, children, onClose } = props;
  const { state, send } = useSendAway();
  const [way, setWay] = useState<Way>('mail');
  const isDone = state.kind === 'saved';
  const start = async (): Promise<void> => {
    // What could not be saved is in the editor only; the file then has what was saved.
    await settle?.().catch(() => {});
    send(what, way);
  };
  return (
    <Dialog
      isOpen
      keepsOpen={state.kind === 'busy'}
      onClose={onClose}
      title={title}
      actions={
        isDone ? (
          <Button kind="primary" onPress={onClose}>
            {t('exchange.send.close')}
          </Button>
        ) : (
          <>
            <Button
              kind="primary"
              icon="dispatch"
              isDisabled={state.kind === 'busy'}
              onPress={() => void start()}
            >
              {t(`exchange.send.do.${way}`)}
            </Button>
            <Button kind="plain" onPress={onClose}>
              {t('app.cancel')}
            </Button>
          </>
        )
      }
    >
      {state.kind === 'busy' ? <Waiting>{t('exchange.send.busy')}</Waiting> : null}
      {isDone ? (
        <>
          <Notice
            kind="done"
            title={t(`exchange.send.done.${way}`)}
            actions={
              showInFolder && state.file.place.kind === 'folder' ? (
                <Button icon="dossierOpen" onPress={() => void showInFolder(state.file)}>
                  {t('desk.export.show')}
                </Button>
              ) : null
            }
          >
            {t(`exchange.send.next.${way}`, { name: state.file.name })}
          </Notice>
          {state.leftOut > 0 ? (
            <Notice kind="info">{t('exchange.send.leftOut', { count: state.leftOut })}</Notice>
          ) : null}
        </>
      ) : (
        <>
          <p>{explain}</p>
          {children}
          <RadioGroup<Way>
            label={t('exchange.send.how')}
            options={WAYS.map((id) => ({ id, label: t(`exchange.send.how.${id}`) }))}
            value={way}
            onChange={setWay}
          />
        </>
      )}
      {state.kind === 'notSaved' ? (
        <Notice kind="error">{t(`desk.export.failed.${state.code}`)}</Notice>
      ) : null}
      {state.kind === 'failed' ? <Notice kind="error">{state.words}</Notice> : null}
    </Dialog>
  );
}
