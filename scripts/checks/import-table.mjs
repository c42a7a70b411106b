/**
 * Who may import whom: the table that docs/architecture.md explains. Everything it does not allow is an error.
 * docs/decisions/0004-import-rules-own-check.md says why we check it ourselves.
 */

/**
 * @typedef {object} Room
 * @property {readonly string[]} rooms Other rooms it may import, as a whole.
 * @property {readonly string[]} doors Other rooms it may import by their public index only.
 * @property {readonly string[]} packages npm packages it may import, or `*` for those nobody has for himself.
 * @property {boolean} node Whether it may import Node's own modules.
 */

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
  core: {
    rooms: [],
    doors: [],
    packages: ['zod', 'date-fns', '@date-fns/utc', 'diff', 'canonicalize'],
    node: false,
  },
  documents: {
    rooms: ['core'],
    doors: [],
    packages: [
      'docx',
      'mammoth',
      'papaparse',
      'read-excel-file',
      'pdfjs-dist',
      'ical-generator',
      'fflate',
      'zod',
      'date-fns',
      '@date-fns/utc',
    ],
    node: false,
  },
  store: {
    rooms: ['core'],
    doors: [],
    packages: ['dexie', 'y-dexie', 'yjs', 'y-protocols', 'fflate', 'uuid', 'canonicalize', 'zod'],
    node: false,
  },
  platform: { rooms: ['core', 'ipc'], doors: [], packages: [], node: false },
  ipc: { rooms: ['core'], doors: [], packages: ['zod'], node: false },
  main: { rooms: ['core', 'ipc'], doors: [], packages: ['electron', 'zod'], node: true },
  preload: { rooms: ['ipc'], doors: [], packages: ['electron'], node: false },
  renderer: { rooms: ['core'], doors: ['store', 'documents', 'platform'], packages: ['*'], node: false },
};

/** Packages that belong to some rooms, also where another room may otherwise import what it likes. */
/** @type {Readonly<Record<string, readonly string[]>>} */
export const OWNED_PACKAGES = {
  dexie: ['store'],
  'y-dexie': ['store'],
  yjs: ['store'],
  'y-protocols': ['store'],
  electron: ['main', 'preload'],
  docx: ['documents'],
  mammoth: ['documents'],
  papaparse: ['documents'],
  'read-excel-file': ['documents'],
  'pdfjs-dist': ['documents'],
  'ical-generator': ['documents'],
};

/**
 * Rooms that may name a package's types, of what another room hands them: the editor is given the letter's
 * Yjs document by the store, and must not make one itself.
 */
/** @type {Readonly<Record<string, readonly string[]>>} */
export const BORROWED_TYPES = { yjs: ['renderer'] };

/** The raw ends of the channel between page and main process: each in the one file that wraps it. */
/** @type {Readonly<Record<string, string>>} */
export const RAW_CHANNELS = {
  ipcMain: 'src/main/index.ts',
  ipcRenderer: 'src/preload/index.ts',
};

/** Names that say nothing about what is inside, so that everything ends up inside. */
export const EMPTY_NAMES = ['utils', 'util', 'helpers', 'helper', 'misc', 'common'];

/** Tables and pictures, no code; anybody may read them. */
export const DATA_FOLDER = 'resources';
