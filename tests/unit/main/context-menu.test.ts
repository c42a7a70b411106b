import type { MenuItemConstructorOptions, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  type ContextPlace,
  contextMenuTemplate,
  serveContextMenu,
} from '../../../src/main/menu/context-menu';
import { words } from '../../../src/main/words';
import { standInEmitter } from './stand-ins';

const everything = {
  canUndo: true,
  canRedo: true,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: true,
};
const inText: ContextPlace = {
  isEditable: true,
  misspelledWord: '',
  dictionarySuggestions: [],
  selectionText: '',
  editFlags: everything,
};
const labels = (template: readonly MenuItemConstructorOptions[]) =>
  template.map(({ label, type }) => label ?? type);
const calls = { replace: () => undefined, learn: () => undefined };

describe('the menu under the right button', () => {
  it('offers other spellings of a word before all else, and to learn it', () => {
    const place = { ...inText, misspelledWord: 'adviez', dictionarySuggestions: ['advies', 'adviezen'] };
    expect(labels(contextMenuTemplate(place, words.nl, calls))).toEqual([
      'advies',
      'adviezen',
      'separator',
      'Toevoegen aan woordenboek',
      'separator',
      'Knippen',
      'Kopiëren',
      'Plakken',
      'separator',
      'Alles selecteren',
    ]);
  });

  it('says so where the dictionary knows nothing like it', () => {
    const template = contextMenuTemplate({ ...inText, misspelledWord: 'xqz' }, words.en, calls);
    expect(template[0]).toMatchObject({ label: 'No suggestions', enabled: false });
    expect(labels(template)).toContain('Add to dictionary');
  });

  it('offers the clipboard alone on a word that is right, as far as it can be used', () => {
    const template = contextMenuTemplate(
      { ...inText, editFlags: { ...everything, canCut: false } },
      words.nl,
      calls,
    );
    expect(labels(template)).toEqual(['Knippen', 'Kopiëren', 'Plakken', 'separator', 'Alles selecteren']);
    expect(template[0]).toMatchObject({ role: 'cut', enabled: false });
  });

  it('offers a copy of what is selected where nothing can be written, and is not shown for nothing', () => {
    const reading = { ...inText, isEditable: false };
    expect(labels(contextMenuTemplate({ ...reading, selectionText: 'tekst' }, words.nl, calls))).toEqual([
      'Kopiëren',
    ]);
    expect(contextMenuTemplate(reading, words.nl, calls)).toEqual([]);
  });

  it('replaces and learns through the window, in the language the page last chose', () => {
    const emitter = standInEmitter();
    const done: string[] = [];
    const contents = {
      on: emitter.on,
      replaceMisspelling: (word: string) => void done.push(`replaced ${word}`),
      session: {
        addWordToSpellCheckerDictionary: (word: string) => {
          done.push(`learnt ${word}`);
          return true;
        },
      },
    } satisfies Pick<WebContents, 'on' | 'replaceMisspelling'> & { session: object };
    const shown: MenuItemConstructorOptions[][] = [];
    let language: 'nl' | 'en' = 'nl';
    serveContextMenu(
      contents,
      () => words[language],
      (template) => shown.push(template),
    );
    const place = { ...inText, misspelledWord: 'adviez', dictionarySuggestions: ['advies'] };
    emitter.emit('context-menu', {}, place);
    for (const item of shown[0] ?? []) (item.click as (() => void) | undefined)?.();
    expect(done).toEqual(['replaced advies', 'learnt adviez']);
    language = 'en';
    emitter.emit('context-menu', {}, place);
    expect(labels(shown[1] ?? [])).toContain('Add to dictionary');
    emitter.emit('context-menu', {}, { ...inText, isEditable: false });
    expect(shown).toHaveLength(2);
  });
});
