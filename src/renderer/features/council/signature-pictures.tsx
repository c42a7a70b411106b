/** Signatures as pictures, for letters that go out signed without a pen. */
import { type ReactNode, useState } from 'react';
import type { Person } from '#core/records/person';
import { useHost } from '../../app/host-context';
import { choosePicture, usePicture } from '../../app/pictures';
import { useProfile, useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { FieldStack } from '../../ui/field-stack';
import { Notice } from '../../ui/notice';
import styles from './council.module.css';

const MOST_BYTES = 1_000_000;

function Signature(props: { readonly person: Person }): ReactNode {
  const t = useWords();
  const host = useHost();
  const store = useStore();
  const act = useAct();
  const [problem, setProblem] = useState<string | null>(null);
  const { person } = props;
  const { name } = person;
  const picture = person.signaturePicture ?? null;
  const url = usePicture(picture);

  const choose = async (): Promise<void> => {
    setProblem(null);
    const chosen = await choosePicture(host, t('council.logo.kind'), MOST_BYTES);
    if (chosen.kind === 'cancelled') return;
    if (chosen.kind !== 'picture') {
      setProblem(t(`council.signature.${chosen.kind}`));
      return;
    }
    await act.run(
      async () => {
        const hash = await store.keepAttachment(chosen.bytes);
        return store.changePerson(person.id, { signaturePicture: { hash, mediaType: chosen.mediaType } });
      },
      t('council.signature.kept', { name }),
    );
  };
  return (
    <li>
      <div className={styles.person}>
        <span className={styles.itemWords}>
          <strong>{name}</strong>
          <span className={styles.quiet}>{person.function}</span>
        </span>
        {url ? (
          <img src={url} alt={t('council.signature.alt', { name })} className={styles.signature} />
        ) : null}
        <span className={styles.row}>
          <Button
            icon="upload"
            onPress={() => void choose()}
            aria-label={t(picture ? 'council.signature.otherOf' : 'council.signature.chooseOf', { name })}
          >
            {t(picture ? 'council.signature.other' : 'council.signature.choose')}
          </Button>
          {picture ? (
            <Button
              kind="plain"
              aria-label={t('council.signature.removeOf', { name })}
              onPress={() =>
                void act.run(
                  () => store.changePerson(person.id, { signaturePicture: null }),
                  t('council.signature.removed', { name }),
                )
              }
            >
              {t('council.logo.remove')}
            </Button>
          ) : null}
        </span>
      </div>
      {(problem ?? act.problem?.words) ? <Notice kind="error">{problem ?? act.problem?.words}</Notice> : null}
    </li>
  );
}

export function SignaturePictures(): ReactNode {
  const t = useWords();
  const { people } = useProfile();
  const signing = people.filter(({ role }) => role === 'chair' || role === 'deputyChair');
  const others = people.filter(
    (person) => !signing.includes(person) && (person.signaturePicture ?? null) !== null,
  );
  return (
    <FieldStack label={t('council.signature')} description={t('council.signature.explain')}>
      <ul className={styles.items}>
        {[...signing, ...others].map((person) => (
          <Signature key={person.id} person={person} />
        ))}
      </ul>
    </FieldStack>
  );
}
