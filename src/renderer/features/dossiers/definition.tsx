/** The working definition of a dossier: what it says now, what was put forward, and how it came to say that. */
import { type ReactNode, useState } from 'react';
import { inOrder } from '#core/definition/definition-versions';
import type { DefinitionVersion } from '#core/records/definition-version';
import { wordDifference } from '#core/text-difference/word-difference';
import type { LetterRow } from '#store';
import { askOnArrival } from '../../app/asked-on-arrival';
import { go } from '../../app/navigation';
import { useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { ActionMenu } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { MenuButton } from '../../ui/menu';
import { Notice } from '../../ui/notice';
import styles from './definition.module.css';
import { DefinitionDialog } from './definition-dialog';
import { Amendments, ComparedWords, useOrigin } from './definition-parts';
import dossier from './dossier.module.css';

/** What a version says, marked where it differs from the one before. */
function Change(props: {
  readonly version: DefinitionVersion;
  readonly before: DefinitionVersion | undefined;
}): ReactNode {
  const t = useWords();
  const { version, before } = props;
  if (!before) return <ComparedWords runs={[{ kind: 'same', text: version.words }]} />;
  return (
    <>
      {before.term === version.term ? null : (
        <ComparedWords runs={wordDifference(before.term, version.term)} />
      )}
      {before.words === version.words ? (
        <p className={dossier.quiet}>{t('dossiers.definition.sameWords')}</p>
      ) : (
        <ComparedWords runs={wordDifference(before.words, version.words)} />
      )}
    </>
  );
}

/** Every version with what it changed, the newest first. */
function Versions(props: {
  readonly versions: readonly DefinitionVersion[];
  readonly onRemove: (version: DefinitionVersion) => void;
}): ReactNode {
  const t = useWords();
  const originOf = useOrigin();
  const { versions, onRemove } = props;
  return (
    <ol className={styles.versions}>
      {versions.toReversed().map((version, index) => {
        const number = versions.length - index;
        const name = t('dossiers.definition.number', { number });
        return (
          <li key={version.id} className={styles.version}>
            <div className={styles.versionHead}>
              <strong>{name}</strong>
              <ActionMenu
                about={name}
                actions={[
                  {
                    id: 'remove',
                    icon: 'remove',
                    isDanger: true,
                    label: t('dossiers.definition.remove'),
                    onAction: () => onRemove(version),
                  },
                ]}
              />
            </div>
            <span className={dossier.quiet}>{originOf(version)}</span>
            <Change version={version} before={versions[number - 2]} />
            <Amendments version={version} />
          </li>
        );
      })}
    </ol>
  );
}

/** To a draft of this dossier, with the question which version goes in. */
function PutInLetter(props: { readonly drafts: readonly LetterRow[] }): ReactNode {
  const t = useWords();
  const { drafts } = props;
  const [only] = drafts;
  const take = (id: string): void => {
    askOnArrival(id, 'definition');
    go({ screen: 'letter', id });
  };
  if (!only) return null;
  if (drafts.length === 1) {
    return (
      <Button icon="write" onPress={() => take(only.id)}>
        {t('dossiers.definition.put')}
      </Button>
    );
  }
  return (
    <MenuButton
      label={t('dossiers.definition.put')}
      actions={drafts.map(({ id, subject }) => ({
        id,
        label: subject || t('app.letter.untitled'),
        onAction: () => take(id),
      }))}
      trigger={<Button icon="write">{t('dossiers.definition.put')}</Button>}
    />
  );
}

export function Definition(props: {
  readonly dossierId: string;
  readonly versions: readonly DefinitionVersion[];
  readonly letters: readonly LetterRow[];
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const originOf = useOrigin();
  const [isAdding, setAdding] = useState(false);
  const { dossierId } = props;
  const versions = inOrder(props.versions);
  const current = versions.at(-1) ?? null;
  const drafts = props.letters.filter(({ state }) => state.status === 'draft');
  const remove = (version: DefinitionVersion): void => {
    void act.run(() => store.removeDefinitionVersion(version.id), t('dossiers.definition.removed'));
  };
  return (
    <section aria-labelledby="dossier-definition" className={styles.section}>
      <div className={dossier.sectionHead}>
        <h2 id="dossier-definition">{t('dossiers.definition')}</h2>
        <div className={styles.acts}>
          {current ? <PutInLetter drafts={drafts} /> : null}
          <Button icon="add" onPress={() => setAdding(true)}>
            {t(current ? 'dossiers.definition.next' : 'dossiers.definition.first')}
          </Button>
        </div>
      </div>
      {current ? (
        <>
          <blockquote className={styles.words} lang="nl">
            <strong>{current.term}</strong>
            <p>{`‘${current.words}’`}</p>
          </blockquote>
          <p className={dossier.quiet}>{originOf(current)}</p>
          <Amendments version={current} />
          <Disclosure title={t('dossiers.definition.versions', { count: versions.length })}>
            <Versions versions={versions} onRemove={remove} />
          </Disclosure>
        </>
      ) : (
        <p className={dossier.quiet}>{t('dossiers.definition.none')}</p>
      )}
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      {isAdding ? (
        <DefinitionDialog dossierId={dossierId} current={current} onClose={() => setAdding(false)} />
      ) : null}
    </section>
  );
}
