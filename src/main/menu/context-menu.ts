/** The menu under the right button, where the page has none of its own: other spellings of a word, and the clipboard. */
import type { ContextMenuParams, MenuItemConstructorOptions, Session, WebContents } from 'electron';
import type { Words } from '../words';

/** What of Electron's account of the place is used here. */
export type ContextPlace = Pick<
  ContextMenuParams,
  'misspelledWord' | 'dictionarySuggestions' | 'isEditable' | 'selectionText' | 'editFlags'
>;

export interface ContextCalls {
  readonly replace: (word: string) => void;
  readonly learn: (word: string) => void;
}

const MOST_SUGGESTIONS = 6;
const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** As data; empty where there is nothing to choose. */
export function contextMenuTemplate(
  place: ContextPlace,
  words: Pick<Words, 'roles' | 'spelling'>,
  { replace, learn }: ContextCalls,
): MenuItemConstructorOptions[] {
  const role = (
    name: 'cut' | 'copy' | 'paste' | 'selectAll',
    enabled: boolean,
  ): MenuItemConstructorOptions => ({
    role: name,
    label: words.roles[name].replace('&', ''),
    enabled,
  });
  const { misspelledWord, editFlags } = place;
  if (!place.isEditable) return place.selectionText.trim() === '' ? [] : [role('copy', editFlags.canCopy)];
  const suggestions = place.dictionarySuggestions.slice(0, MOST_SUGGESTIONS);
  const spelling: MenuItemConstructorOptions[] =
    misspelledWord === ''
      ? []
      : [
          ...(suggestions.length === 0
            ? [{ label: words.spelling.noSuggestions, enabled: false }]
            : suggestions.map((word) => ({ label: word, click: () => replace(word) }))),
          SEPARATOR,
          { label: words.spelling.learn, click: () => learn(misspelledWord) },
          SEPARATOR,
        ];
  return [
    ...spelling,
    role('cut', editFlags.canCut),
    role('copy', editFlags.canCopy),
    role('paste', editFlags.canPaste),
    SEPARATOR,
    role('selectAll', editFlags.canSelectAll),
  ];
}

/** Shows the menu where it is asked for; a page that keeps the event to itself has a menu of its own. */
export function serveContextMenu(
  contents: Pick<WebContents, 'on' | 'replaceMisspelling'> & {
    readonly session: Pick<Session, 'addWordToSpellCheckerDictionary'>;
  },
  words: () => Pick<Words, 'roles' | 'spelling'>,
  show: (template: MenuItemConstructorOptions[]) => void,
): void {
  contents.on('context-menu', (_event, place) => {
    const template = contextMenuTemplate(place, words(), {
      replace: (word) => contents.replaceMisspelling(word),
      learn: (word) => void contents.session.addWordToSpellCheckerDictionary(word),
    });
    if (template.length > 0) show(template);
  });
}
