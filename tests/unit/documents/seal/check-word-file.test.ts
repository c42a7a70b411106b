import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeSealed } from '#core/sealed-file/compose-sealed';
import { type SealedFile, sealedFileText } from '#core/sealed-file/sealed-file';
import { isOtherwise } from '#core/text-difference/is-otherwise';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import { checkWordFile, type FileCheck } from '#documents/seal/check-word-file';
import { openXmlErrors } from '../../../documents-checks/open-xml-errors';
import { checkParts } from '../../../documents-checks/part-checks';
import { logo } from '../../../fixtures/letters/logo';
import {
  approvedOnPaper,
  checkTools,
  pictures,
  sealed,
  signedAdvice,
  type TestKey,
  testKey,
  wordFileOf,
} from '../../../fixtures/letters/sealed-letter';

let key: TestKey;
let file: SealedFile;
let word: Uint8Array;

beforeAll(async () => {
  key = await testKey();
  file = await sealed(signedAdvice, key);
  word = await wordFileOf(file);
});

const check = (bytes: Uint8Array): Promise<FileCheck> => checkWordFile(bytes, checkTools);

type Edit = (xml: string) => string;

/** The file with parts edited as a text, packed by another program. */
function edited(edits: Readonly<Record<string, Edit>>, from = word): Uint8Array {
  const parts = unzipSync(from);
  for (const [path, edit] of Object.entries(edits)) {
    const before = strFromU8(parts[path] ?? new Uint8Array());
    const after = edit(before);
    expect(after, path).not.toBe(before);
    parts[path] = strToU8(after);
  }
  return zipSync(parts);
}

const inText = (from: string, to: string): Uint8Array =>
  edited({ 'word/document.xml': (xml) => xml.replace(from, to) });

async function changes(bytes: Uint8Array): Promise<string[]> {
  const outcome = await check(bytes);
  if (outcome.kind !== 'sealed' || outcome.comparison.kind !== 'changed') {
    return [outcome.kind === 'sealed' ? outcome.comparison.kind : outcome.kind];
  }
  const { passages, doubts, links } = outcome.comparison;
  return [
    ...passages.filter(isOtherwise).map((each) =>
      each.kind === 'changed'
        ? each.runs
            .filter(({ kind }) => kind !== 'same')
            .map(({ kind, text }) => `${kind === 'added' ? '+' : '-'}${text}`)
            .join('')
        : `${each.kind} ${'after' in each ? each.after.kind : each.before.kind}`,
    ),
    ...links.map(({ kind, target }) => `link ${kind} ${target}`),
    ...doubts.map((doubt) => `doubt ${doubt}`),
  ];
}

describe('a sealed file', () => {
  it('is what Word and a screen reader accept, and the same bytes each time', async () => {
    expect(await openXmlErrors(word, 'docx')).toEqual([]);
    expect(checkParts(word)).toEqual([]);
    expect(await wordFileOf(file)).toEqual(word);
    const without = await writeLetterDocx({ ...composeSealed(file, pictures), seal: undefined as never });
    expect(Object.keys(unzipSync(word)).length - Object.keys(unzipSync(without)).length).toBeGreaterThan(2);
  });

  it('says at its foot which version it is, unless the council wants no line', async () => {
    const foot = (bytes: Uint8Array): string =>
      Object.entries(unzipSync(bytes))
        .filter(([name]) => name.startsWith('word/footer'))
        .map(([, part]) => strFromU8(part))
        .join('');
    const short = file.seal?.contentHash.slice(0, 4).toUpperCase() ?? '';
    expect(
      foot(word).match(new RegExp(`2016/17 · vastgesteld 28\\soktober\\s2016 · ${short}`, 'g')),
    ).toHaveLength(2);
    const { stationery } = signedAdvice.sender;
    const quiet = {
      ...signedAdvice,
      sender: { ...signedAdvice.sender, stationery: { ...stationery, sealLine: false } },
    };
    const other = await wordFileOf(await sealed(quiet as typeof signedAdvice, key));
    expect(foot(other)).not.toContain('vastgesteld');
    expect(await check(other)).toMatchObject({ kind: 'sealed', comparison: { kind: 'exact' } });
  });

  it('is exactly what was signed, also on a machine that knows nothing', async () => {
    const outcome = await check(word);
    expect(outcome).toMatchObject({
      kind: 'sealed',
      seal: { signer: { name: 'Hanna Terpstra', function: 'Voorzitter' }, reference: '2016/17' },
      comparison: { kind: 'exact' },
    });
  });

  it('is still exactly that when a mail server packed it anew', async () => {
    const packed = zipSync(unzipSync(word), { level: 9 });
    expect(packed).not.toEqual(word);
    expect(await check(packed)).toMatchObject({ comparison: { kind: 'exact' } });
  });

  it('approved on paper says so, and claims no signature', async () => {
    const paper = await wordFileOf(await approvedOnPaper(signedAdvice));
    expect(await check(paper)).toMatchObject({
      kind: 'approved',
      approval: { how: 'paper', name: 'Hanna Terpstra' },
      comparison: { kind: 'exact' },
    });
  });
});

describe('a file in which something was changed', () => {
  it.each([
    ['a word', 'Zij wachten vaak lang.', 'Zij wachten zelden lang.', ['-vaak+zelden']],
    ['an amount in a table', '€ 25.000', '€ 52.000', ['-€ 25.000+€ 52.000']],
    ['a point', 'van wie niet zelf kan reizen', 'van wie zelf kan reizen', ['-niet ']],
    ['the addressee', 'Postbus 40', 'Postbus 41', ['-40+41']],
    [
      'the letterhead',
      'secretaris@waterveen.example',
      'x@y.example',
      ['-secretaris@waterveen.example+x@y.example'],
    ],
    ['who signs', 'Hanna Terpstra', 'Piet Paulusma', ['-Hanna Terpstra+Piet Paulusma']],
  ])('is found: %s', async (_, from, to, expected) => {
    expect(await changes(inText(from, to))).toEqual(expected);
  });

  it('is found in a note, above and below the text, and in a link', async () => {
    const note = edited({ 'word/footnotes.xml': (xml) => xml.replace('45 minuten', '5 minuten') });
    expect(await changes(note)).toEqual(['-45+5']);
    const parts = Object.entries(unzipSync(word));
    const header = parts.find(
      ([name, part]) => name.includes('header') && strFromU8(part).includes('2016/17'),
    );
    const head = edited({ [header?.[0] ?? '']: (xml) => xml.replace('2016/17', '2016/18') });
    expect(await changes(head)).toEqual(['-2016/17+2016/18']);
    const link = edited({ 'word/_rels/document.xml.rels': (xml) => xml.replace('/punt', '/kwaad') });
    expect(await changes(link)).toEqual([
      'link removed https://voorbeeld.example/punt',
      'link added https://voorbeeld.example/kwaad',
    ]);
  });

  it('is found in how items are numbered', async () => {
    const numbered = edited({
      'word/numbering.xml': (xml) => xml.replaceAll('w:lvlText w:val="%1"', 'w:lvlText w:val="Geen %1"'),
    });
    expect((await changes(numbered)).length).toBeGreaterThan(0);
  });

  it('is found in a picture that was swapped or taken out', async () => {
    const parts = unzipSync(word);
    const name =
      Object.keys(parts).find(
        (path) => /media\/.*png$/.test(path) && parts[path]?.length === logo.bytes.length,
      ) ?? '';
    const other = Uint8Array.from(logo.bytes);
    other[other.length - 20] = (other[other.length - 20] ?? 0) ^ 1;
    const swapped = await changes(zipSync({ ...parts, [name]: other }));
    expect(swapped.some((change) => change.includes('picture'))).toBe(true);
    const without = edited({
      'word/document.xml': (xml) => xml.replaceAll(/<w:drawing>.*?<\/w:drawing>/g, ''),
    });
    expect((await changes(without)).filter((change) => change === 'removed picture')).toHaveLength(2);
  });

  it.each([
    [
      'inserted and tracked',
      '<w:ins w:id="900" w:author="x" w:date="2020-01-01T00:00:00Z"><w:r><w:t xml:space="preserve"> niet</w:t></w:r></w:ins>',
      ['+ niet', 'doubt trackedChanges'],
    ],
    [
      'in a text box',
      '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>Toch niet</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>',
      ['added paragraph', 'doubt textBox'],
    ],
    ['hidden', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>', ['+⟦geheim⟧', 'doubt unseen']],
    [
      'white',
      '<w:r><w:rPr><w:color w:val="FEFEFE"/></w:rPr><w:t>geheim</w:t></w:r>',
      ['+⟦geheim⟧', 'doubt unseen'],
    ],
    [
      'under a prefix of its own',
      '<x:r xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:t>erbij</x:t></x:r>',
      ['+erbij'],
    ],
    [
      'in something unknown',
      '<w:mystery><w:r><w:t>erbij</w:t></w:r></w:mystery>',
      ['+ erbij', 'doubt unknown'],
    ],
    ['from another document', '<w:altChunk/>', ['doubt embedded']],
    [
      'as a field',
      '<w:fldSimple w:instr=" DATE "><w:r><w:t>vandaag</w:t></w:r></w:fldSimple>',
      ['+vandaag', 'doubt field'],
    ],
    ['a remark', '<w:r><w:commentReference w:id="1"/></w:r>', ['doubt remarks']],
  ])('is found when it is %s', async (_, xml, expected) => {
    const bytes = inText('Dat kan beter.</w:t></w:r>', `Dat kan beter.</w:t></w:r>${xml}`);
    expect(await changes(bytes)).toEqual(expected);
  });

  it('is found when words were hidden or crossed out that stood there', async () => {
    const hide = (mark: string): Uint8Array =>
      edited({
        'word/document.xml': (xml) =>
          xml.replace(/<w:r>(<w:rPr>)?(?=(?:<w:rPr>)?.{0,80}Dat kan beter)/, `<w:r><w:rPr>${mark}</w:rPr>`),
      });
    for (const mark of ['<w:vanish/>', '<w:strike/>', '<w:sz w:val="2"/>']) {
      expect(await changes(hide(mark)), mark).toContain('doubt unseen');
    }
    const styled = edited({
      'word/styles.xml': (xml) => xml.replace('<w:rPrDefault><w:rPr>', '<w:rPrDefault><w:rPr><w:vanish/>'),
    });
    expect(await changes(styled)).toContain('doubt unseen');
  });

  it('is another letter when the body was swapped under the seal', async () => {
    const parts = unzipSync(word);
    const other = unzipSync(
      await wordFileOf(
        await sealed(
          {
            ...signedAdvice,
            body: {
              type: 'doc',
              content: [
                {
                  type: 'paragraph',
                  content: [{ type: 'text', text: 'Heel iets anders, dat niemand zag.' }],
                },
              ],
            },
          },
          key,
        ),
      ),
    );
    const swapped = zipSync({
      ...parts,
      'word/document.xml': other['word/document.xml'] ?? new Uint8Array(),
    });
    const outcome = await check(swapped);
    if (outcome.kind !== 'sealed' || outcome.comparison.kind !== 'changed') throw new Error('not found');
    expect(outcome.comparison.kept).toBeLessThan(0.8);
  });

  it('is found when the document another name points to is the one that is shown', async () => {
    const parts = unzipSync(word);
    const shown = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(
      'vaak lang',
      'nooit lang',
    );
    const bytes = zipSync({
      ...parts,
      'word/other.xml': strToU8(shown),
      'word/_rels/other.xml.rels': parts['word/_rels/document.xml.rels'] ?? new Uint8Array(),
      '_rels/.rels': strToU8(
        strFromU8(parts['_rels/.rels'] ?? new Uint8Array()).replace('word/document.xml', 'word/other.xml'),
      ),
    });
    expect(await changes(bytes)).toEqual(['-vaak+nooit']);
  });
});

describe('a seal that was tampered with', () => {
  const sealOf = (text: (json: string) => string): Uint8Array =>
    edited({
      'customXml/item1.xml': (xml) =>
        xml.replace(
          /(<seal[^>]*>)(.*)(<\/seal>)/s,
          (_, open: string, json: string, close: string) => open + text(json) + close,
        ),
    });

  it('says other words than were signed', async () => {
    const bytes = sealOf((json) => json.replace('vaak lang', 'zelden lang'));
    expect(await check(bytes)).toMatchObject({ kind: 'broken', why: 'otherText' });
  });

  it('names another person, day or reference', async () => {
    for (const [from, to] of [
      ['Hanna Terpstra&quot;},', 'Hanna Tergstra&quot;},'],
      ['2016-10-28T12', '2016-10-29T12'],
    ] as const) {
      const bytes = sealOf((json) => {
        const at = json.lastIndexOf(from.split('&quot;')[0] ?? '');
        return (
          json.slice(0, at) +
          json.slice(at).replace(from.split('&quot;')[0] ?? '', to.split('&quot;')[0] ?? '')
        );
      });
      expect(await check(bytes), from).toMatchObject({ kind: 'broken' });
    }
  });

  it('was set by the forger himself: whole, and by a key that says so', async () => {
    const other = await testKey();
    const forged = { ...signedAdvice, reference: '2016/17' };
    const bytes = await wordFileOf(await sealed(forged, other));
    const outcome = await check(bytes);
    expect(outcome).toMatchObject({ kind: 'sealed', seal: { publicKey: other.publicKey } });
    expect(other.publicKey).not.toBe(key.publicKey);
  });

  it('has the signature of another letter', async () => {
    const { seal } = await sealed({ ...signedAdvice, reference: '2016/18' }, key);
    const bytes = await wordFileOf({ ...file, seal });
    expect(await check(bytes)).toMatchObject({ kind: 'broken', why: 'otherText' });
  });

  it('stands there twice, or is no JSON, or of a newer program', async () => {
    const parts = unzipSync(word);
    const twice = zipSync({
      ...parts,
      'customXml/item2.xml': parts['customXml/item1.xml'] ?? new Uint8Array(),
    });
    expect(await check(twice)).toMatchObject({ kind: 'broken', why: 'several' });
    expect(await check(sealOf(() => '{'))).toMatchObject({ kind: 'broken', why: 'form' });
    const newer = sealedFileText(file).replace('"version":1}', '"version":2}');
    expect(await check(sealOf(() => newer.replaceAll('&', '&amp;')))).toMatchObject({ kind: 'newer' });
  });

  it('is gone', async () => {
    const parts = unzipSync(word);
    const without = Object.fromEntries(
      Object.entries(parts).filter(([name]) => !name.startsWith('customXml')),
    );
    expect(await check(zipSync(without))).toMatchObject({ kind: 'unsealed' });
  });
});
