import { parseSync } from 'vite';

/**
 * @typedef {object} FoundImport
 * @property {string | null} specifier Null when it is not written out, so that nobody can know it.
 * @property {number} line From 1.
 * @property {readonly string[]} names What is taken by name; `*` for all of it.
 * @property {boolean} typeOnly Whether nothing of it is left at run time.
 * @property {boolean} glob Whether the specifier is a pattern for many files.
 */

/** @typedef {{ readonly type: string, readonly start: number } & Readonly<Record<string, unknown>>} Node */

/**
 * Every way in which a file takes something from another: imports, re-exports, dynamic imports, types written
 * as `import('x').T`, `import x = require('x')`, `require('x')`, `new URL('x', import.meta.url)`.
 * Throws a SyntaxError for a file that cannot be read.
 *
 * @param {string} path Its extension says whether it holds JSX.
 * @param {string} text
 * @returns {FoundImport[]}
 */
export function findImports(path, text) {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new SyntaxError(error.message);
  /** @type {FoundImport[]} */
  const found = [];
  /** @param {Node} node @param {unknown} source @param {readonly string[]} names */
  const add = (node, source, names, glob = false) => {
    const line = text.slice(0, node.start).split('\n').length;
    found.push({ specifier: literalOf(source), line, names, typeOnly: isTypeOnly(node), glob });
  };

  walk(program, (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
        add(node, node.source, importedNames(node));
        break;
      case 'ExportAllDeclaration':
        add(node, node.source, ['*']);
        break;
      case 'ExportNamedDeclaration':
        if (node.source) add(node, node.source, exportedNames(node));
        break;
      case 'ImportExpression':
      case 'TSImportType':
        add(node, node.source ?? node.argument, ['*']);
        break;
      case 'TSExternalModuleReference':
        add(node, node.expression, ['*']);
        break;
      case 'CallExpression':
        if (isNamed(node.callee, 'require')) add(node, first(node.arguments), ['*']);
        if (isMetaGlob(node.callee)) {
          for (const pattern of patternsOf(first(node.arguments))) add(node, pattern, ['*'], true);
        }
        break;
      case 'NewExpression':
        if (isNamed(node.callee, 'URL') && isMetaUrl(nodesOf(node.arguments)[1])) {
          add(node, first(node.arguments), ['*']);
        }
        break;
    }
  });
  return found;
}

/**
 * @param {unknown} value
 * @param {(node: Node) => void} visit
 */
function walk(value, visit) {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
    return;
  }
  if (!isNode(value)) return;
  visit(value);
  for (const child of Object.values(value)) walk(child, visit);
}

/** @param {unknown} value @returns {value is Node} */
function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** @param {unknown} value @returns {Node[]} */
function nodesOf(value) {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** @param {unknown} value */
function first(value) {
  return nodesOf(value)[0];
}

/**
 * A template without holes is as good as a string.
 * @param {unknown} value
 * @returns {string | null}
 */
function literalOf(value) {
  if (!isNode(value)) return null;
  if (value.type === 'Literal') return typeof value.value === 'string' ? value.value : null;
  if (value.type === 'TSLiteralType') return literalOf(value.literal);
  if (value.type !== 'TemplateLiteral' || nodesOf(value.expressions).length > 0) return null;
  const cooked = first(value.quasis)?.value;
  return typeof cooked === 'object' &&
    cooked !== null &&
    'cooked' in cooked &&
    typeof cooked.cooked === 'string'
    ? cooked.cooked
    : null;
}

/** @param {unknown} value One pattern or an array of them. */
function patternsOf(value) {
  return isNode(value) && value.type === 'ArrayExpression' ? nodesOf(value.elements) : [value];
}

/** @param {unknown} value @param {string} name */
function isNamed(value, name) {
  return isNode(value) && value.type === 'Identifier' && value.name === name;
}

/** @param {unknown} value @param {string} property */
function isMeta(value, property) {
  return (
    isNode(value) &&
    value.type === 'MemberExpression' &&
    isNode(value.object) &&
    value.object.type === 'MetaProperty' &&
    isNamed(value.property, property)
  );
}

/** @param {unknown} value */
const isMetaUrl = (value) => isMeta(value, 'url');
/** @param {unknown} value */
const isMetaGlob = (value) => isMeta(value, 'glob');

/** @param {unknown} value A name in an import or export: an identifier, or a string since ES2022. */
function nameOf(value) {
  if (!isNode(value)) return '*';
  return String(value.type === 'Identifier' ? value.name : value.value);
}

/** @param {Node} node */
function isTypeOnly(node) {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = nodesOf(node.specifiers);
  const isType = (/** @type {Node} */ one) => one.importKind === 'type' || one.exportKind === 'type';
  return specifiers.length > 0 && specifiers.every(isType);
}

/** @param {Node} node */
function importedNames(node) {
  return nodesOf(node.specifiers).map((specifier) =>
    specifier.type === 'ImportSpecifier' ? nameOf(specifier.imported) : '*',
  );
}

/** @param {Node} node */
function exportedNames(node) {
  return nodesOf(node.specifiers).map((specifier) => nameOf(specifier.local));
}
