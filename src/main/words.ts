/** What the main process itself says: the menu, and the dialogs for when the page cannot speak any more. */
import type { CommandId } from '#ipc/commands';

export type Language = 'nl' | 'en';

type MenuName = 'file' | 'edit' | 'view' | 'theme' | 'language' | 'help';
type RoleName =
  | 'about'
  | 'quit'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'selectAll'
  | 'zoomIn'
  | 'zoomOut'
  | 'resetZoom'
  | 'togglefullscreen'
  | 'toggleDevTools';
type TroubleName = 'gone' | 'hangs' | 'reload' | 'wait' | 'close' | 'detail' | 'broken';

export interface Words {
  readonly menus: Readonly<Record<MenuName, string>>;
  /** `&` stands before the letter that opens an item from the keyboard; macOS leaves it out. */
  readonly commands: Readonly<Record<CommandId, string>>;
  readonly roles: Readonly<Record<RoleName, string>>;
  readonly troubles: Readonly<Record<TroubleName, string>>;
  /** Under the right button, on a word the dictionary does not know. */
  readonly spelling: Readonly<Record<'learn' | 'noSuggestions', string>>;
  /** The menu of the icon that stays when the window is closed. */
  readonly tray: Readonly<Record<'open' | 'quit', string>>;
}

const nl: Words = {
  menus: {
    file: '&Bestand',
    edit: 'Be&werken',
    view: 'Beel&d',
    theme: '&Kleuren',
    language: '&Taal',
    help: '&Help',
  },
  commands: {
    'dossier.new': 'Nieuw &dossier',
    'letter.new': '&Nieuwe brief',
    'letter.read': 'Brief &inlezen…',
    'letter.export': 'Brief opslaan als &Word-document…',
    'archive.save': '&Archief opslaan…',
    'archive.restore': 'Archief &terugzetten…',
    'search.open': '&Zoeken',
    'page.print': 'Afdr&ukken…',
    'settings.open': 'In&stellingen',
    'keys.show': '&Sneltoetsen',
    'theme.system': 'Zoals het s&ysteem',
    'theme.light': '&Licht',
    'theme.dark': '&Donker',
    'language.nl': '&Nederlands',
    'language.en': '&English',
  },
  roles: {
    about: '&Over Raadgever',
    quit: 'A&fsluiten',
    undo: '&Ongedaan maken',
    redo: 'Opnieu&w doen',
    cut: 'K&nippen',
    copy: '&Kopiëren',
    paste: '&Plakken',
    pasteAndMatchStyle: 'Plakken zonder op&maak',
    selectAll: '&Alles selecteren',
    zoomIn: '&Groter',
    zoomOut: 'K&leiner',
    resetZoom: 'G&ewone grootte',
    togglefullscreen: '&Volledig scherm',
    toggleDevTools: 'Hulpmiddelen voor &ontwikkelaars',
  },
  troubles: {
    gone: 'Raadgever is onverwacht gestopt.',
    hangs: 'Raadgever reageert niet.',
    reload: 'Opnieuw laden',
    wait: 'Wachten',
    close: 'Sluiten',
    detail: 'Wat je hebt ingevoerd is bewaard, tot hooguit de laatste seconde.',
    broken: 'Raadgever kan niet verder. Je gegevens zijn bewaard. Start het programma opnieuw.',
  },
  spelling: { learn: 'Toevoegen aan woordenboek', noSuggestions: 'Geen suggesties' },
  tray: { open: 'Open Raadgever', quit: 'Afsluiten' },
};

const en: Words = {
  menus: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    theme: '&Colours',
    language: 'La&nguage',
    help: '&Help',
  },
  commands: {
    'dossier.new': 'New &dossier',
    'letter.new': '&New letter',
    'letter.read': '&Read a letter…',
    'letter.export': 'Save letter as &Word document…',
    'archive.save': 'Save &archive…',
    'archive.restore': 'R&estore an archive…',
    'search.open': '&Search',
    'page.print': '&Print…',
    'settings.open': '&Settings',
    'keys.show': '&Keyboard shortcuts',
    'theme.system': 'As the s&ystem',
    'theme.light': '&Light',
    'theme.dark': '&Dark',
    'language.nl': '&Nederlands',
    'language.en': '&English',
  },
  roles: {
    about: '&About Raadgever',
    quit: '&Quit',
    undo: '&Undo',
    redo: '&Redo',
    cut: 'Cu&t',
    copy: '&Copy',
    paste: '&Paste',
    pasteAndMatchStyle: 'Paste &without formatting',
    selectAll: 'Select &all',
    zoomIn: '&Larger',
    zoomOut: '&Smaller',
    resetZoom: '&Actual size',
    togglefullscreen: '&Full screen',
    toggleDevTools: '&Developer tools',
  },
  troubles: {
    gone: 'Raadgever stopped unexpectedly.',
    hangs: 'Raadgever does not respond.',
    reload: 'Load again',
    wait: 'Wait',
    close: 'Close',
    detail: 'What you entered is kept, up to the last second at most.',
    broken: 'Raadgever cannot go on. Your data is kept. Start the program again.',
  },
  spelling: { learn: 'Add to dictionary', noSuggestions: 'No suggestions' },
  tray: { open: 'Open Raadgever', quit: 'Quit' },
};

export const words: Readonly<Record<Language, Words>> = { nl, en };

/** Dutch for the Dutch-speaking, English for everybody else. */
export function languageFor(systemLanguages: readonly string[]): Language {
  const [first = ''] = systemLanguages;
  return /^nl\b/i.test(first) ? 'nl' : 'en';
}
