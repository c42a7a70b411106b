/** The keys people sign with: what stands, what ended and why. Nothing ever goes from this list. */
import { type ReactNode, useState } from 'react';
import { isSigner } from '#core/letter/path-events';
import { type KeyEnding, keyEndings, type SigningKey } from '#core/records/signing-key';
import { shortFingerprint } from '#core/sign-off/signed-content';
import { FormDialog } from '../../app/form-dialog';
import { NewKeyFields } from '../../app/new-key-fields';
import { useProfile, useStore, useWatch } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useKeyHere } from '../../app/use-key-here';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { RadioGroup } from '../../ui/radio-group';
import { StateBadge } from '../../ui/state-badge';
import { TextArea } from '../../ui/text-area';
import styles from './council.module.css';

export function SigningKeys(): ReactNode {
  const t = useWords();
  const { actor, people } = useProfile();
  const keys = useWatch('signingKeys') ?? [];
  const here = useWatch('keysOnThisDevice') ?? [];
  const hasKey = useKeyHere();
  const [isMaking, setMaking] = useState(false);
  const [ending, setEnding] = useState<SigningKey | null>(null);
  const signs = actor !== null && isSigner(actor);
  return (
    <section className={styles.keys} aria-labelledby="signing-keys">
      <h2 id="signing-keys">{t('sign.keys.title')}</h2>
      <p className={styles.quiet}>{t('sign.keys.explain')}</p>
      {signs ? (
        <p>
          <Button icon="locked" onPress={() => setMaking(true)}>
            {t(hasKey ? 'sign.keys.new' : 'sign.keys.first')}
          </Button>
        </p>
      ) : null}
      {keys.length === 0 ? (
        <p className={styles.quiet}>{t('sign.keys.none')}</p>
      ) : (
        <ul className={styles.items}>
          {keys.map((key) => (
            <li key={key.id} className={styles.item}>
              <KeyWords
                signingKey={key}
                name={people.find(({ id }) => id === key.personId)?.name ?? t('desk.history.someone')}
                isHere={here.includes(key.keyId)}
              />
              {key.ended === null && (key.personId === actor?.id || actor?.role === 'secretary') ? (
                <Button kind="quiet" onPress={() => setEnding(key)}>
                  {t('sign.keys.end')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {isMaking ? <NewKeyDialog replaces={hasKey === true} onClose={() => setMaking(false)} /> : null}
      {ending ? <EndKeyDialog signingKey={ending} onClose={() => setEnding(null)} /> : null}
    </section>
  );
}

function KeyWords(props: {
  readonly signingKey: SigningKey;
  readonly name: string;
  readonly isHere: boolean;
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const { signingKey: key, name, isHere } = props;
  return (
    <span className={styles.itemWords}>
      <strong>{name}</strong>
      <span className={styles.quiet}>
        {[
          shortFingerprint(key.keyId),
          t('sign.keys.since', { moment: days.moment(key.madeAt) }),
          key.ended ? '' : t(isHere ? 'sign.keys.here' : 'sign.keys.elsewhere'),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      {key.ended ? (
        <span>
          <StateBadge tone="noClock" icon="notDone">
            {t(`sign.keys.ended.${key.ended.why}`, { moment: days.moment(key.ended.at) })}
          </StateBadge>{' '}
          {key.ended.remark}
        </span>
      ) : null}
    </span>
  );
}

function NewKeyDialog(props: { readonly replaces: boolean; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  // As it was when the dialog opened.
  const [replaces] = useState(props.replaces);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const make = async (): Promise<void> => {
    if (await act.run(() => store.makeSigningKey({ passphrase, again }))) props.onClose();
  };
  return (
    <FormDialog
      title={t(replaces ? 'sign.keys.new' : 'sign.keys.first')}
      doIt={t('sign.keys.make')}
      act={act}
      onClose={props.onClose}
      onDo={() => void make()}
    >
      {replaces ? <Notice kind="warning">{t('sign.keys.replaces')}</Notice> : null}
      <NewKeyFields
        passphrase={passphrase}
        again={again}
        onPassphrase={setPassphrase}
        onAgain={setAgain}
        act={act}
      />
      <p className={styles.quiet}>{t('sign.key.noWayBack')}</p>
    </FormDialog>
  );
}

function EndKeyDialog(props: { readonly signingKey: SigningKey; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const [why, setWhy] = useState<KeyEnding>('lost');
  const [remark, setRemark] = useState('');
  const end = async (): Promise<void> => {
    if (await act.run(() => store.endSigningKey(props.signingKey.id, why, remark))) props.onClose();
  };
  return (
    <FormDialog
      title={t('sign.keys.end.title')}
      doIt={t('sign.keys.end')}
      act={act}
      onClose={props.onClose}
      onDo={() => void end()}
    >
      <RadioGroup
        label={t('sign.keys.end.why')}
        options={keyEndings.map((id) => ({ id, label: t(`sign.keys.why.${id}`) }))}
        value={why}
        onChange={setWhy}
      />
      <TextArea label={t('sign.approval.remark')} isOptional rows={2} value={remark} onChange={setRemark} />
      <p className={styles.quiet}>{t('sign.keys.end.immutable')}</p>
    </FormDialog>
  );
}
