/** Everything in the dossier that can be cited: a press puts it at the cursor, a drag where one lets it go. */
import { type DragEvent, type ReactNode, useState } from 'react';
import type { CitableSource } from '#core/letter/citable-sources';
import { useWords } from '../../../i18n/words';
import { IconButton } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { RadioGroup } from '../../../ui/radio-group';
import { SearchField } from '../../../ui/search-field';
import { Waiting } from '../../../ui/waiting';
import { perform } from '../editor/perform';
import { LetterFoundation } from '../foundation/letter-foundation';
import type { PanelProps } from '../panel/panel-tab';
import { cite } from './citation-commands';
import styles from './citations.module.css';
import { useSourceList } from './cited-sources';
import { useFoundInDossier } from './found-in-dossier';
import { FoundSources } from './found-sources';
import { openSource } from './open-source';
import { OutcomeSources } from './outcome-sources';
import { matchesSource, SOURCE_ICONS, type SourceWords, useSourceWords } from './source-words';

/** In the panel the date alone is no choice: without a sentence around it nobody knows what it is of. */
const FORMS = ['short', 'full'] as const;
type Form = (typeof FORMS)[number];

/** As the editor reads it back when it is dropped. */
function dragAs(source: CitableSource, words: string): (event: DragEvent) => void {
  return (event) => {
    const element = document.createElement('cite');
    element.dataset.source = source.source;
    element.dataset.citation = source.id;
    element.textContent = words;
    event.dataTransfer.setData('text/html', element.outerHTML);
    event.dataTransfer.setData('text/plain', words);
    event.dataTransfer.effectAllowed = 'copy';
  };
}

export function SourcesTab(props: PanelProps): ReactNode {
  const t = useWords();
  const wordsOf = useSourceWords();
  const { desk, editor } = props;
  const all = useSourceList();
  const [typed, setTyped] = useState('');
  const [form, setForm] = useState<Form>('short');
  // What was said stands below, with the point it is tied to.
  const listed = (all ?? []).filter((source) => source.isListed && source.source !== 'contribution');
  const found = listed.filter((source) => matchesSource(source, wordsOf(source), typed));
  const said = useFoundInDossier(desk.letter.dossierId, typed, all ?? [], found);
  const foundation = (
    <>
      {typed.trim() === '' ? (
        <OutcomeSources dossierId={desk.letter.dossierId} editor={editor} />
      ) : (
        <FoundSources found={said} editor={editor} />
      )}
      <LetterFoundation letterId={desk.letter.id} editor={editor} />
    </>
  );
  if (all === null) return <Waiting>{t('desk.panel.opening')}</Waiting>;
  if (listed.length === 0) {
    return (
      <div className={styles.tab}>
        <p className={styles.none}>{t('sources.none')}</p>
        {foundation}
      </div>
    );
  }
  return (
    <div className={styles.tab}>
      <p className={styles.explain}>{t(editor ? 'sources.explain' : 'sources.explain.readOnly')}</p>
      <SearchField label={t('sources.filter')} value={typed} onChange={setTyped} />
      {editor ? (
        <RadioGroup
          label={t('sources.form')}
          options={FORMS.map((id) => ({ id, label: t(`sources.form.${id}`) }))}
          value={form}
          onChange={setForm}
        />
      ) : null}
      <p role="status" className={styles.explain}>
        {found.length + said.length === 0 ? t('sources.noneFound') : ''}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers a list loses its role in some screen readers */}
      <ul role="list" className={styles.sources}>
        {found.map((source) => (
          <SourceRow
            key={`${source.source} ${source.id}`}
            source={source}
            words={wordsOf(source)}
            form={form}
            onInsert={
              editor
                ? () => {
                    perform(editor, cite(source, form));
                    editor.commands.focus();
                  }
                : null
            }
            onOpen={() => openSource(source, desk.letter.dossierId)}
          />
        ))}
      </ul>
      {foundation}
    </div>
  );
}

function SourceRow(props: {
  readonly source: CitableSource;
  readonly words: SourceWords;
  readonly form: Form;
  /** Null where nothing can be written. */
  readonly onInsert: (() => void) | null;
  readonly onOpen: () => void;
}): ReactNode {
  const t = useWords();
  const { source, words, form, onInsert, onOpen } = props;
  const cited = source.words[form];
  const face = (
    <>
      <Icon name={SOURCE_ICONS[source.thing.kind]} />
      <span className={styles.optionWords}>
        <span lang="nl">{cited}</span>
        <span className={styles.about}>
          {[words.kind, words.when].filter((part) => part !== '').join(' · ')}
        </span>
        {words.subject === '' ? null : <span className={styles.about}>{words.subject}</span>}
      </span>
    </>
  );
  return (
    <li className={styles.row}>
      {onInsert ? (
        <button
          type="button"
          draggable
          className={styles.insert}
          onClick={onInsert}
          onDragStart={dragAs(source, cited)}
        >
          {face}
        </button>
      ) : (
        <div className={styles.insert}>{face}</div>
      )}
      <IconButton icon="elsewhere" label={t('sources.open', { what: cited })} onPress={onOpen} />
    </li>
  );
}
