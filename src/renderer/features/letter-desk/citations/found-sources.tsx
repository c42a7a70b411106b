/** What was said, promised and decided with the words typed in the filter; below the sources that are papers. */
import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/words';
import { perform } from '../editor/perform';
import styles from './citations.module.css';
import type { FoundInDossier } from './found-in-dossier';
import { PlainSourceRow } from './source-row';

export function FoundSources(props: {
  readonly found: readonly FoundInDossier[];
  readonly editor: Editor | null;
}): ReactNode {
  const t = useWords();
  const { found, editor } = props;
  if (found.length === 0) return null;
  return (
    <section>
      <h3 className={styles.part}>{t('sources.found')}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers a list loses its role in some screen readers */}
      <ul role="list" className={styles.sources}>
        {found.map(({ key, icon, words, about, route, insert }) => (
          <PlainSourceRow
            key={key}
            icon={icon}
            words={words}
            about={about}
            route={route}
            onInsert={
              editor
                ? () => {
                    perform(editor, insert());
                    editor.commands.focus();
                  }
                : null
            }
          />
        ))}
      </ul>
    </section>
  );
}
