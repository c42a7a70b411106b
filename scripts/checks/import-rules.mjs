import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { findImports } from './find-imports.mjs';
import {
  BORROWED_TYPES,
  DATA_FOLDER,
  EMPTY_NAMES,
  OWNED_PACKAGES,
  RAW_CHANNELS,
  ROOMS,
} from './import-table.mjs';

/** @typedef {import('./find-imports.mjs').FoundImport} FoundImport */
/** @typedef {import('./import-table.mjs').Room} Room */

/**
 * @typedef {object} Violation
 * @property {string} file
 * @property {number} line
 * @property {string} rule A stable name.
 * @property {string} message
 */

/**
 * @typedef {object} Project
 * @property {ReadonlyMap<string, string>} files Everything under src and resources, by its path with `/`. The
 *   text is only looked at for code, and may be empty for anything else.
 * @property {Readonly<Record<string, string>>} aliases `imports` of package.json.
 * @property {readonly string[]} dependencies Names in `dependencies` of package.json.
 */

/**
 * @typedef {{ kind: 'file', path: string, alias: boolean }
 *   | { kind: 'package', name: string }
 *   | { kind: 'node', name: string }
 *   | { kind: 'nothing' }} Target
 */

/** @typedef {{ rule: string, message: string }} Refusal */

const CODE = /\.[cm]?[jt]sx?$/;
const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];
const NODE_MODULES = new Set(builtinModules);

/**
 * @param {Project} project
 * @returns {Violation[]} Sorted by file and line.
 */
export function checkImports(project) {
  /** @type {Violation[]} */
  const violations = [];
  for (const [file, text] of project.files) {
    if (!file.startsWith('src/')) continue;
    const empty = emptyNameIn(file);
    if (empty) {
      const message = `"${empty}" does not say what is inside; name it after the one thing it is about`;
      violations.push({ file, line: 1, rule: 'empty-name', message });
    }
    if (!CODE.test(file)) continue;
    try {
      for (const found of findImports(file, text)) {
        for (const refusal of judge(project, file, found)) {
          violations.push({ file, line: found.line, ...refusal });
        }
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      violations.push({ file, line: 1, rule: 'unreadable', message });
    }
  }
  return violations.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/**
 * @param {Project} project
 * @param {string} file
 * @param {FoundImport} found
 * @returns {Refusal[]}
 */
function judge(project, file, found) {
  const { specifier } = found;
  if (specifier === null) {
    return [{ rule: 'unknown-import', message: 'an import that is not written out cannot be checked' }];
  }
  const from = roomOf(file);
  const room = from === null ? undefined : ROOMS[from];
  if (from === null || room === undefined) {
    return [{ rule: 'unknown-room', message: `${file} stands in no room of src` }];
  }
  if (found.glob) return judgeGlob(specifier);
  const target = resolveImport(project, file, specifier);
  switch (target.kind) {
    case 'nothing':
      return [
        { rule: 'resolves-to-nothing', message: `"${specifier}" leads to no file, alias or dependency` },
      ];
    case 'node':
      return room.node
        ? []
        : [{ rule: 'node', message: `${from} runs without Node, and imports ${specifier}` }];
    case 'package':
      return [
        ...judgePackage(from, room, target.name, found.typeOnly),
        ...judgeRawChannels(file, target.name, found.names),
      ];
    case 'file':
      return judgeFile(from, room, file, target);
  }
}

/**
 * A pattern is for a folder's own family of files, such as catalogues of words.
 *
 * @param {string} pattern
 * @returns {Refusal[]}
 */
function judgeGlob(pattern) {
  const inPlace = pattern.replace(/^!/, '').startsWith('./') && !pattern.includes('..');
  return inPlace
    ? []
    : [{ rule: 'glob', message: `"${pattern}" may only look below the folder of the file` }];
}

/**
 * @param {string} from
 * @param {Room} room
 * @param {string} name
 * @param {boolean} typeOnly
 * @returns {Refusal[]}
 */
function judgePackage(from, room, name, typeOnly) {
  if (typeOnly && BORROWED_TYPES[name]?.includes(from)) return [];
  const owners = OWNED_PACKAGES[name];
  if (owners && !owners.includes(from)) {
    return [{ rule: 'owned-package', message: `${name} belongs to ${owners.join(' and ')}, not to ${from}` }];
  }
  if (room.packages.includes(name) || room.packages.includes('*')) return [];
  return [{ rule: 'package', message: `${from} may not import ${name}` }];
}

/**
 * @param {string} file
 * @param {string} name
 * @param {readonly string[]} names
 * @returns {Refusal[]}
 */
function judgeRawChannels(file, name, names) {
  if (name !== 'electron') return [];
  if (names.includes('*')) {
    return [
      { rule: 'raw-channel', message: 'take what you need from electron by name, so that it can be seen' },
    ];
  }
  return names
    .filter((taken) => taken in RAW_CHANNELS && RAW_CHANNELS[taken] !== file)
    .map((taken) => ({
      rule: 'raw-channel',
      message: `${taken} is wrapped in ${RAW_CHANNELS[taken]}; use the contract`,
    }));
}

/**
 * @param {string} from
 * @param {Room} room
 * @param {string} file
 * @param {{ path: string, alias: boolean }} target
 * @returns {Refusal[]}
 */
function judgeFile(from, room, file, { path, alias }) {
  if (path.startsWith(`${DATA_FOLDER}/`)) {
    return CODE.test(path) ? [{ rule: 'data-only', message: `${path} is code among the data` }] : [];
  }
  const to = roomOf(path);
  if (to === null) return [{ rule: 'outside', message: `${path} stands outside src` }];
  if (to === from) {
    const [own, other] = [featureOf(file), featureOf(path)];
    return own !== null && other !== null && own !== other
      ? [{ rule: 'feature', message: `the feature ${own} may not import the feature ${other}` }]
      : [];
  }
  const byDoor = room.doors.includes(to);
  if (!byDoor && !room.rooms.includes(to)) {
    return [{ rule: 'room', message: `${from} may not import ${to}` }];
  }
  if (byDoor && path !== `src/${to}/index.ts`) {
    return [{ rule: 'door', message: `${from} may import ${to} only by its index, "#${to}"` }];
  }
  return alias
    ? []
    : [{ rule: 'relative', message: `write "#${path.slice('src/'.length)}" to reach another room` }];
}

/**
 * @param {Project} project
 * @param {string} file
 * @param {string} written
 * @returns {Target}
 */
function resolveImport(project, file, written) {
  // `./worker.ts?worker` asks the bundler for the same file in another form.
  const specifier = written.replace(/[?].*$/, '');
  if (specifier.startsWith('.')) {
    return fileAt(project, posix.join(posix.dirname(file), specifier), false);
  }
  if (specifier.startsWith('#')) {
    for (const [pattern, place] of Object.entries(project.aliases)) {
      const [before = '', after] = pattern.split('*');
      const matches = after === undefined ? specifier === pattern : specifier.startsWith(before);
      if (matches)
        return fileAt(project, place.replace(/^\.\//, '').replace('*', specifier.slice(before.length)), true);
    }
    return { kind: 'nothing' };
  }
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (specifier.startsWith('node:') || NODE_MODULES.has(name)) return { kind: 'node', name };
  // Electron is not installed with the program: the program is installed inside it.
  const known = project.dependencies.includes(name) || name === 'electron';
  return known ? { kind: 'package', name } : { kind: 'nothing' };
}

/**
 * @param {Project} project
 * @param {string} path
 * @param {boolean} alias
 * @returns {Target}
 */
function fileAt({ files }, path, alias) {
  const found = ENDINGS.map((ending) => path + ending).find((candidate) => files.has(candidate));
  return found === undefined ? { kind: 'nothing' } : { kind: 'file', path: found, alias };
}

/** @param {string} path */
function roomOf(path) {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** @param {string} path */
function featureOf(path) {
  return /^src\/renderer\/features\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** @param {string} path */
function emptyNameIn(path) {
  return path
    .split('/')
    .map((part) => part.replace(/\..*$/, ''))
    .find((part) => EMPTY_NAMES.includes(part));
}
