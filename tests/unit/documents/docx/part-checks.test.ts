/** A check that cannot fail is none: each of ours is shown a file with one thing wrong. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import { checkParts } from '../../../documents-checks/part-checks';
import { logo } from '../../../fixtures/letters/logo';
import { body, bullets, footnote, link, paragraph, table } from '../../../fixtures/letters/parts';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const TYPES = '[Content_Types].xml';

const good = await writeLetterDocx({
  ...transportAdvice,
  sender: { ...transportAdvice.sender, logo },
  body: body(
    paragraph('Zie ', link('de site', 'https://voorbeeld.example')),
    bullets('een'),
    paragraph('Met een noot', footnote({ type: 'text', text: 'de noot' }), '.'),
    table(['Kop', 'Kop'], ['een', 'twee']),
    table(['Kop', 'Kop'], ['een', 'twee']),
  ),
});

/** The good file with one part changed, or taken away. Throws when the change changes nothing. */
function broken(name: string, from: string | RegExp, to: string | null): Uint8Array {
  const files = unzipSync(good);
  const before = strFromU8(files[name] ?? new Uint8Array());
  const after = to === null ? '' : before.replace(from, to);
  if (after === before) throw new Error(`nothing to break in ${name}`);
  if (to === null) delete files[name];
  else files[name] = strToU8(after);
  return zipSync(files);
}

describe('the checks over the parts', () => {
  it('find nothing in a good file', () => {
    expect(checkParts(good)).toEqual([]);
  });

  it.each([
    [
      'a cell that ends in a table',
      DOCUMENT,
      '</w:p></w:tc>',
      '</w:p><w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr></w:tr></w:tbl></w:tc>',
      'does not end in a paragraph',
    ],
    ['a table without header row', DOCUMENT, '<w:tblHeader/>', '', 'no header row'],
    [
      'two tables that touch',
      DOCUMENT,
      /<w:p><w:pPr><w:pStyle w:val="Tabelscheiding"\/><\/w:pPr><\/w:p>/,
      '',
      'two tables touch',
    ],
    ['a row that is too short', DOCUMENT, '<w:tc>', '<w:tc/><w:tc>', 'do not fill the columns'],
    [
      'a note that is not there',
      DOCUMENT,
      '<w:footnoteReference w:id="1"/>',
      '<w:footnoteReference w:id="7"/>',
      'footnote 7 is not there',
    ],
    ['a note without a place', DOCUMENT, '<w:footnoteReference w:id="1"/>', '', 'stands nowhere in the text'],
    [
      'a note in two places',
      DOCUMENT,
      '<w:footnoteReference w:id="1"/>',
      '<w:footnoteReference w:id="1"/><w:footnoteReference w:id="1"/>',
      'in the text twice',
    ],
    ['two drawings of one number', DOCUMENT, /(<w:drawing>.*?<\/w:drawing>)/, '$1$1', 'have one number'],
    [
      'an empty paragraph',
      DOCUMENT,
      '</w:tbl>',
      '</w:tbl><w:p><w:r><w:t> </w:t></w:r></w:p>',
      'an empty paragraph',
    ],
    [
      'a text box',
      DOCUMENT,
      '</w:tbl>',
      '</w:tbl><w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>',
      'holds text apart',
    ],
    ['a frame', DOCUMENT, '<w:pPr>', '<w:pPr><w:framePr w:w="1"/>', 'holds text apart'],
    ['a raw line break', DOCUMENT, 'Geacht college,', 'Geacht\ncollege,', 'a raw break'],
    ['a picture without alt text', DOCUMENT, /descr="[^"]*"/, 'descr=""', 'without alt text'],
    [
      'a list that is not defined',
      DOCUMENT,
      /<w:numId w:val="\d+"\/>/,
      '<w:numId w:val="{bullets-1}"/>',
      'is not defined',
    ],
    [
      'a style that is not defined',
      DOCUMENT,
      'w:val="Salutation"',
      'w:val="Aanhef"',
      'style Aanhef is not defined',
    ],
    ['a link that leads nowhere', DOCUMENT, /r:id="rIdLink1"/, 'r:id="rId99"', 'leads nowhere'],
    [
      'a page field without text',
      'word/footer1.xml',
      /(<w:fldSimple w:instr="PAGE">).*?(<\/w:fldSimple>)/,
      '$1<w:r><w:t></w:t></w:r>$2',
      'without cached text',
    ],
    [
      'another language',
      STYLES,
      '<w:lang w:val="nl-NL"',
      '<w:lang w:val="en-US"',
      'language of the defaults',
    ],
    ['a heading without outline level', STYLES, '<w:outlineLvl w:val="1"/>', '', 'no outline level'],
    ['no title', 'docProps/core.xml', /<dc:title>.*?<\/dc:title>/, '', 'no title'],
    [
      'a type for a part that is not there',
      TYPES,
      '</Types>',
      '<Override PartName="/word/comments.xml" ContentType="x"/></Types>',
      'is not there',
    ],
    ['a part without a type', TYPES, /<Default[^>]*Extension="png"\/>/, '', 'has no content type'],
    ['a part that went missing', 'word/header1.xml', /^/, null, 'is not there'],
    ['an id that is given twice', 'word/_rels/document.xml.rels', 'Id="rId2"', 'Id="rId1"', 'an id twice'],
  ] as const)('find %s', (_, name, from, to, finding) => {
    const findings = checkParts(broken(name, from, to));
    expect(findings.filter((found) => found.includes(finding))).not.toEqual([]);
  });

  it.each([
    ['a tag that is never closed', '</w:body>', ''],
    ['a bare ampersand', 'Geacht college,', 'Geacht & college,'],
    ['a control character', 'Geacht college,', 'Geacht\u0007college,'],
    ['an attribute twice', '<w:titlePg/>', '<w:titlePg w:val="1" w:val="1"/>'],
  ])('cannot read %s', (_, from, to) => {
    expect(() => checkParts(broken(DOCUMENT, from, to))).toThrow(DOCUMENT);
  });
});
