/** Says that the letter quotes a working definition that was amended since, and renews the quote when asked to. */
import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useState } from 'react';
import { currentDefinition } from '#core/definition/definition-versions';
import type { DefinitionVersion } from '#core/records/definition-version';
import { useWatch } from '../../../app/store-context';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { definitionQuotes, renewDefinitions } from '../editor/definition-commands';
import { perform } from '../editor/perform';

/** Milliseconds of stillness after which the letter is looked through: nobody waits for this while typing. */
const AFTER = 400;
const NONE: readonly string[] = [];

function staleIn(editor: Editor, versions: readonly DefinitionVersion[]): readonly string[] {
  const current = currentDefinition(versions);
  const known = new Set(versions.map(({ id }) => id));
  // One of another dossier came along with a copied text.
  const stale = definitionQuotes(editor.state.doc)
    .map(({ id }) => id)
    .filter((id) => id !== current?.id && known.has(id));
  return current && stale.length > 0 ? [...new Set(stale)] : NONE;
}

function useStale(editor: Editor | null, versions: readonly DefinitionVersion[]): readonly string[] {
  const [stale, setStale] = useState(NONE);
  useEffect(() => {
    if (!editor || versions.length < 2) {
      setStale(NONE);
      return;
    }
    let wait: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      if (!editor.isDestroyed) setStale(staleIn(editor, versions));
    };
    const later = (): void => {
      clearTimeout(wait);
      wait = setTimeout(look, AFTER);
    };
    look();
    editor.on('update', later);
    return () => {
      clearTimeout(wait);
      editor.off('update', later);
    };
  }, [editor, versions]);
  return stale;
}

const NO_VERSIONS: readonly DefinitionVersion[] = [];

export function StaleDefinition(props: {
  readonly dossierId: string;
  readonly editor: Editor | null;
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const { editor } = props;
  const versions = useWatch('definition', props.dossierId) ?? NO_VERSIONS;
  const stale = useStale(editor, versions);
  const current = currentDefinition(versions);
  if (!editor || stale.length === 0 || !current) return null;
  const day = current.on === null ? days.moment(current.at) : days.day(current.on);
  return (
    <Notice
      kind="info"
      title={t('desk.definition.stale', { day })}
      actions={
        <Button onPress={() => perform(editor, renewDefinitions(new Set(stale), current, versions))}>
          {t('desk.definition.renew')}
        </Button>
      }
    >
      {t('desk.definition.stale.explain')}
    </Notice>
  );
}
