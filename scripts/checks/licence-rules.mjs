/**
 * Which licences a dependency may have in a program under the EUPL-1.2.
 *
 * These ask for no more than that their notice stays, or (MPL, LGPL) keep to their own files, so that the
 * whole can be the EUPL's. The GPL and AGPL stand in the EUPL's list of compatible licences too, but there the
 * whole becomes theirs; so they are not here. Fonts (OFL) and data (CC-BY) are passed on as they are.
 */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'EUPL-1.1',
  'EUPL-1.2',
  'ISC',
  'LGPL-2.1-only',
  'LGPL-2.1-or-later',
  'LGPL-3.0-only',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unicode-3.0',
  'Unlicense',
  'Zlib',
]);

/** Packages whose package.json is vague while their licence file is not; by version, to be read again. */
/** @type {Readonly<Record<string, string>>} */
const READ_BY_US = {
  // "BSD" in package.json; the LICENSE file has the two clauses.
  'duck@0.1.12': 'BSD-2-Clause',
  // In the old list "licenses", which the lockfile does not carry over; all say MIT. They come with html-to-docx, one
  // of the programs the bench measures ours beside.
  'dom-walk@0.1.2': 'MIT',
  'error@4.4.0': 'MIT',
  'ev-store@7.0.0': 'MIT',
  'individual@3.0.0': 'MIT',
  'string-template@0.2.1': 'MIT',
  'x-is-array@0.1.0': 'MIT',
  'x-is-string@0.1.0': 'MIT',
};

/**
 * @typedef {object} LockedPackage
 * @property {string} [name] Only where the folder has another name than the package.
 * @property {string} [version]
 * @property {string} [license]
 * @property {boolean} [link]
 */

/**
 * @param {Readonly<Record<string, LockedPackage>>} packages `packages` of package-lock.json.
 * @returns {{ checked: number, refused: { package: string, licence: string }[] }}
 */
export function checkLicences(packages) {
  /** @type {Map<string, string>} */
  const licences = new Map();
  for (const [path, locked] of Object.entries(packages)) {
    // The empty path is the program itself.
    if (path === '' || locked.link) continue;
    const name = locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const id = `${name}@${locked.version ?? '?'}`;
    licences.set(id, READ_BY_US[id] ?? locked.license ?? '');
  }
  const refused = [...licences]
    .filter(([, licence]) => !isAllowed(licence))
    .map(([id, licence]) => ({ package: id, licence: licence === '' ? 'none given' : licence }));
  return { checked: licences.size, refused };
}

/**
 * Reads an SPDX licence expression. With OR we take the one that suits us; with AND all hold at once. An
 * exception (WITH) only gives more room. What is not an expression is not allowed.
 *
 * @param {string} expression
 */
export function isAllowed(expression) {
  const tokens = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;

  /** @returns {boolean} */
  const either = () => {
    let allowed = all();
    while (tokens[at] === 'OR') {
      at++;
      const other = all();
      allowed = allowed || other;
    }
    return allowed;
  };
  /** @returns {boolean} */
  const all = () => {
    let allowed = one();
    while (tokens[at] === 'AND') {
      at++;
      const other = one();
      allowed = allowed && other;
    }
    return allowed;
  };
  /** @returns {boolean} */
  const one = () => {
    const token = tokens[at++];
    if (token === '(') {
      const allowed = either();
      return tokens[at++] === ')' && allowed;
    }
    if (tokens[at] === 'WITH') at += 2;
    // `+` is "or any later version" in the older way of writing.
    return token !== undefined && ALLOWED.has(token.replace(/\+$/, ''));
  };

  const allowed = either();
  return allowed && at === tokens.length;
}
