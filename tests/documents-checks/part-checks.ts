/**
 * What makes a Word file break or go silent for a screen reader and what the Open XML validator lets pass.
 * Each finding is one sentence; a good file has none. That these checks can fail is proved in
 * `tests/unit/documents/docx/part-checks.test.ts`, with a file broken on purpose for each.
 */
import { strFromU8, unzipSync } from 'fflate';
import { allNamed, at, elementsIn, parseXml, textOf, type XmlElement } from './xml-tree';

type Parts = ReadonlyMap<string, XmlElement>;

interface Package {
  readonly names: ReadonlySet<string>;
  readonly parts: Parts;
}

const TEXT_BOXES = ['w:txbxContent', 'v:textbox', 'wps:txbx', 'w:framePr'];
const PAGE_FIELD = /\b(PAGE|NUMPAGES)\b/;

const known = new Map<string, XmlElement>();
const MOST_KNOWN = 200;

/** Most parts are the same in the next file. */
function parsed(xml: string): XmlElement {
  const before = known.get(xml);
  if (before) return before;
  const root = parseXml(xml);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(xml, root);
  return root;
}

function read(bytes: Uint8Array): Package {
  const files = Object.entries(unzipSync(bytes));
  const parts = files
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, content]) => {
      try {
        return [name, parsed(strFromU8(content))] as const;
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
  return { names: new Set(files.map(([name]) => name)), parts: new Map(parts) };
}

/** The parts that hold what is read: the text, headers, footers and notes. */
function textParts(parts: Parts): (readonly [string, XmlElement])[] {
  return [...parts].filter(([name]) => /^word\/(document|footnotes|header\d+|footer\d+)\.xml$/.test(name));
}

function value(element: XmlElement | undefined): string {
  return element?.attributes.get('w:val') ?? '';
}

function contentTypes({ names, parts }: Package): string[] {
  const types = parts.get('[Content_Types].xml');
  if (!types) return ['there is no [Content_Types].xml'];
  const overrides = new Set(
    allNamed(types, 'Override').map((type) => (type.attributes.get('PartName') ?? '').slice(1)),
  );
  const defaults = new Set(allNamed(types, 'Default').map((type) => type.attributes.get('Extension')));
  return [
    ...[...overrides]
      .filter((name) => !names.has(name))
      .map((name) => `content types name ${name}, which is not there`),
    ...[...names]
      .filter(
        (name) =>
          name !== '[Content_Types].xml' && !overrides.has(name) && !defaults.has(name.split('.').pop()),
      )
      .map((name) => `${name} has no content type`),
  ];
}

/** `word/_rels/document.xml.rels` belongs to `word/document.xml`, and its targets are beside that. */
function relationships({ names, parts }: Package): string[] {
  return [...parts].flatMap(([name, rels]) => {
    const [, folder = '', owner = ''] = /^(.*?)_rels\/(.*)\.rels$/.exec(name) ?? [];
    if (!name.endsWith('.rels')) return [];
    const all = allNamed(rels, 'Relationship');
    const ids = all.map((rel) => rel.attributes.get('Id') ?? '');
    const missing = all
      .filter((rel) => rel.attributes.get('TargetMode') !== 'External')
      // One step up is the way to a part beside the folder of the document.
      .map((rel) => `${folder}${rel.attributes.get('Target')}`.replace(/[^/]+\/\.\.\//g, ''))
      .filter((target) => !names.has(target));
    const used = owner === '' ? undefined : parts.get(`${folder}${owner}`);
    const references = used
      ? [...allNamed(used, 'w:hyperlink', 'w:headerReference', 'w:footerReference', 'a:blip')].map(
          (element) => element.attributes.get('r:id') ?? element.attributes.get('r:embed') ?? '',
        )
      : [];
    return [
      ...missing.map((target) => `${name} leads to ${target}, which is not there`),
      ...(new Set(ids).size === ids.length ? [] : [`${name} gives an id twice`]),
      ...references.filter((id) => !ids.includes(id)).map((id) => `${owner} uses ${id}, which leads nowhere`),
    ];
  });
}

function tables(part: string, root: XmlElement): string[] {
  return [
    ...allNamed(root, 'w:tc')
      .filter((cell) => elementsIn(cell).at(-1)?.name !== 'w:p')
      .map(() => `${part}: a table cell does not end in a paragraph`),
    ...allNamed(root, 'w:tbl')
      .filter((table) => !at(table, 'w:tr', 'w:trPr', 'w:tblHeader') && !saysItHasNoHeader(table))
      .map(() => `${part}: a table has no header row`),
    ...allNamed(root, 'w:tbl')
      .filter((table) => !fitsItsGrid(table))
      .map(() => `${part}: the cells of a row do not fill the columns of its table`),
    ...allNamed(root, 'w:body', 'w:tc')
      .flatMap((block) => elementsIn(block).map((child, at, all) => [child.name, all[at + 1]?.name]))
      .filter(([name, next]) => name === 'w:tbl' && next === 'w:tbl')
      .map(() => `${part}: two tables touch, and Word makes them one`),
  ];
}

/** A table without header cells, written as such, is the writer's own choice. */
function saysItHasNoHeader(table: XmlElement): boolean {
  return at(table, 'w:tblPr', 'w:tblLook')?.attributes.get('w:firstRow') === 'false';
}

function fitsItsGrid(table: XmlElement): boolean {
  const columns = elementsIn(at(table, 'w:tblGrid') ?? table).length;
  const rows = elementsIn(table).filter((row) => row.name === 'w:tr');
  return rows.every((row) => {
    const cells = elementsIn(row).filter((cell) => cell.name === 'w:tc');
    const spans = cells.map((cell) => Number(value(at(cell, 'w:tcPr', 'w:gridSpan')) || 1));
    return spans.reduce((sum, span) => sum + span, 0) === columns;
  });
}

/** An empty cell has to hold a paragraph; tables are kept apart by one that takes no room worth reading. */
function isNeeded(paragraph: XmlElement, alone: ReadonlySet<XmlElement>): boolean {
  return alone.has(paragraph) || value(at(paragraph, 'w:pPr', 'w:pStyle')) === 'Tabelscheiding';
}

function paragraphs(part: string, root: XmlElement): string[] {
  const alone = new Set(
    allNamed(root, 'w:tc')
      .map((cell) => elementsIn(cell).filter((child) => child.name === 'w:p'))
      .flatMap(([first, ...rest]) => (first && rest.length === 0 ? [first] : [])),
  );
  return allNamed(root, 'w:p')
    .filter((paragraph) => !isNeeded(paragraph, alone))
    .filter((paragraph) => !at(paragraph, 'w:pPr', 'w:numPr'))
    .filter(
      (paragraph) =>
        allNamed(paragraph, 'w:drawing', 'w:footnoteReference', 'w:separator', 'w:continuationSeparator')
          .length === 0,
    )
    .filter((paragraph) => allNamed(paragraph, 'w:t').every((text) => textOf(text).trim() === ''))
    .map(() => `${part}: an empty paragraph`);
}

function textRuns(part: string, root: XmlElement): string[] {
  return allNamed(root, 'w:t')
    .filter((text) => /[\n\r\t]/.test(textOf(text)))
    .map((text) => `${part}: a raw break or tab in ${JSON.stringify(textOf(text))}`);
}

function pictures(part: string, root: XmlElement): string[] {
  return allNamed(root, 'wp:docPr')
    .filter((picture) => (picture.attributes.get('descr') ?? '').trim() === '')
    .filter((picture) => allNamed(picture, 'adec:decorative').length === 0)
    .map(() => `${part}: a picture without alt text`);
}

function fields(part: string, root: XmlElement): string[] {
  const simple = allNamed(root, 'w:fldSimple')
    .filter((field) => PAGE_FIELD.test(field.attributes.get('w:instr') ?? ''))
    .filter((field) => textOf(field).trim() === '');
  const loose = allNamed(root, 'w:instrText').filter((field) => PAGE_FIELD.test(textOf(field)));
  return [...simple, ...loose].map(() => `${part}: a page field without cached text`);
}

function numbering({ parts }: Package): string[] {
  const defined = new Set(
    allNamed(
      parts.get('word/numbering.xml') ?? { name: '', attributes: new Map(), children: [] },
      'w:num',
    ).map((num) => num.attributes.get('w:numId') ?? ''),
  );
  return textParts(parts).flatMap(([part, root]) =>
    allNamed(root, 'w:numId')
      .map(value)
      .filter((id) => !defined.has(id))
      .map((id) => `${part}: numbering ${id} is not defined`),
  );
}

function notes({ parts }: Package): string[] {
  const document = parts.get('word/document.xml');
  const footnotes = parts.get('word/footnotes.xml');
  const ids = (root: XmlElement | undefined, name: string): string[] =>
    root ? allNamed(root, name).map((found) => found.attributes.get('w:id') ?? '') : [];
  const there = ids(footnotes, 'w:footnote').filter((id) => Number(id) > 0);
  const asked = ids(document, 'w:footnoteReference');
  return [
    ...asked.filter((id) => !there.includes(id)).map((id) => `footnote ${id} is not there`),
    ...there.filter((id) => !asked.includes(id)).map((id) => `footnote ${id} stands nowhere in the text`),
    ...(new Set(asked).size === asked.length ? [] : ['a footnote stands in the text twice']),
  ];
}

/** Of the drawings of one part: another program would take two of one number for one. */
function drawingIds(part: string, root: XmlElement): string[] {
  const ids = allNamed(root, 'wp:docPr').map((drawing) => drawing.attributes.get('id') ?? '');
  return new Set(ids).size === ids.length ? [] : [`${part}: two drawings have one number`];
}

function styles({ parts }: Package): string[] {
  const root = parts.get('word/styles.xml');
  if (!root) return ['there are no styles'];
  const all = allNamed(root, 'w:style');
  const ids = new Set(all.map((style) => style.attributes.get('w:styleId') ?? ''));
  const language = at(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes.get('w:val');
  return [
    ...(language === 'nl-NL' ? [] : [`the language of the defaults is ${language ?? 'not given'}`]),
    ...all
      .filter((style) => /^Heading\d$/.test(style.attributes.get('w:styleId') ?? ''))
      .filter((style) => !at(style, 'w:pPr', 'w:outlineLvl'))
      .map((style) => `${style.attributes.get('w:styleId')} has no outline level`),
    ...textParts(parts).flatMap(([part, text]) =>
      allNamed(text, 'w:pStyle', 'w:rStyle')
        .map(value)
        .filter((id) => !ids.has(id))
        .map((id) => `${part}: style ${id} is not defined`),
    ),
  ];
}

function title({ parts }: Package): string[] {
  const core = parts.get('docProps/core.xml');
  const words = core ? allNamed(core, 'dc:title').map(textOf).join('').trim() : '';
  return words === '' ? ['the properties have no title'] : [];
}

/** Findings; none for a good file. Throws when it is no zip or a part is not well-formed. */
export function checkParts(bytes: Uint8Array): string[] {
  const file = read(bytes);
  return [
    ...contentTypes(file),
    ...relationships(file),
    ...styles(file),
    ...title(file),
    ...numbering(file),
    ...notes(file),
    ...textParts(file.parts).flatMap(([part, root]) => [
      ...tables(part, root),
      ...paragraphs(part, root),
      ...textRuns(part, root),
      ...pictures(part, root),
      ...drawingIds(part, root),
      ...fields(part, root),
      ...allNamed(root, ...TEXT_BOXES).map((box) => `${part}: ${box.name} holds text apart`),
    ]),
  ];
}
