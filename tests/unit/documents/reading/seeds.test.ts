import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { plainText } from '#core/letter/body';
import type { LetterProposal } from '#core/letter/letter-proposal';
import { advicePoints } from '#core/letter/points';
import { readTextLetter } from '#documents/reading/text-reader';
import { countingIds, expectWellMade, missing, outline, textOf, words } from './read-back';

/** Real letters, beside the project: nothing of them is in it. */
const folder = fileURLToPath(new URL('../../../../../shared/seeds/', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
const fileOf = (number: string): string => folder + (files.find((name) => name.startsWith(number)) ?? '');

async function read(number: string): Promise<{ source: string; proposal: LetterProposal }> {
  const bytes = readFileSync(fileOf(number));
  return { source: bytes.toString('utf8'), proposal: await readTextLetter(bytes, countingIds()) };
}

/** What the source itself has behind a label; the letters are real, so their names stay out of this file. */
function behind(source: string, label: string): string {
  return (
    source
      .split('\n')
      .find((line) => line.startsWith(`${label} `))
      ?.slice(label.length)
      .trim() ?? '?'
  );
}

function linesOf(source: string): string[] {
  return source
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

function pointsOf({ body }: LetterProposal, branch: 'primary' | 'fallback'): string[] {
  return advicePoints(body)
    .filter((point) => point.branch === branch)
    .map(({ kind, text }) => `${kind}: ${text.split(' ')[0]}`);
}

const countOf = (lines: readonly string[], start: string): number =>
  lines.filter((line) => line.startsWith(start)).length;

describe.skipIf(files.length === 0)('the real letters (skipped where ../shared/seeds is absent)', () => {
  // What is left behind: the labels of the head, of the summary and of the annex. Word for word, nothing else.
  it.each([
    ['000', ''],
    ['001', 'Contactpersoon Datum Doorkiesnummer E Kopie Onderwerp Ons aan kenmerk mail'],
    ['002', ''],
    ['003', ''],
    ['004', 'Betreft Bijlage Samenvattend'],
  ])('%s keeps every word', async (number, labels) => {
    const { source, proposal } = await read(number);
    expectWellMade(proposal);
    expect(missing(words(source), words(textOf(proposal))).join(' ')).toBe(labels);
    // Only the date is there twice, where the line it stood in also says something else.
    const twice = number === '004' ? '14 2017 april' : '';
    expect(missing(words(textOf(proposal)), words(source)).join(' ')).toBe(twice);
  });

  it('000: a plain letter with one piece of advice', async () => {
    const { source, proposal } = await read('000');
    const { body, ...fields } = proposal;
    expect(fields).toMatchObject({
      kind: 'unsolicitedAdvice',
      date: null,
      salutation: 'Geacht college,',
      closing: 'Met vriendelijke groet,',
      doubts: [{ kind: 'noDate' }, { kind: 'noSubject' }, { kind: 'noAddressee' }],
    });
    expect([fields.signatoryName, fields.signatoryFunction]).toEqual(linesOf(source).slice(-2));
    expect(outline(body).map((line) => line.split(':')[0])).toEqual([
      ...Array<string>(5).fill('paragraph'),
      'advicePoint primary recommendation',
      'paragraph',
    ]);
    expect(pointsOf(proposal, 'primary')).toEqual(['recommendation: Daarom']);
  });

  it('001: a full head, ten points and nine of the fallback', async () => {
    const { source, proposal } = await read('001');
    const { body, ...fields } = proposal;
    const lines = linesOf(source);
    expect(fields).toEqual({
      kind: 'unsolicitedAdvice',
      subject: behind(source, 'Onderwerp'),
      addressee: [lines[0]],
      date: '2016-10-28',
      ourReference: '2016/17',
      yourReference: '',
      yourLetterOf: null,
      contactPerson: behind(source, 'Contactpersoon'),
      directLine: behind(source, 'Doorkiesnummer'),
      contactEmail: behind(source, 'E-mail'),
      copiesTo: [behind(source, 'Kopie aan')],
      salutation: 'Geacht college,',
      closing: 'Met vriendelijke groet,',
      signatoryName: lines.at(-2),
      signatoryFunction: lines.at(-1),
      // One sentence is broken by a blank line.
      doubts: [{ kind: 'linesJoined', count: 1 }],
    });
    expect(pointsOf(proposal, 'primary')).toHaveLength(10);
    expect(pointsOf(proposal, 'fallback')).toHaveLength(9);
    const headings = outline(body).filter((line) => line.startsWith('heading'));
    expect(headings).toHaveLength(8);
    expect(headings).toContain('heading 1: Het Advies');
    expect(headings).toContain('heading 1: Het Alternatief');
    expect(countOf(outline(body), 'blockquote: ‘')).toBe(1);
  });

  it('003: a memo of numbered sections', async () => {
    const { proposal } = await read('003');
    const lines = outline(proposal.body);
    expect(countOf(lines, 'heading 1: ')).toBe(8);
    expect(countOf(lines, 'heading 2: 3.')).toBe(4);
    expect(countOf(lines, 'bulletList: ')).toBe(3);
    // A line of it begins with a dash that is none of a list, another ends in a hyphen that is the word's own.
    expect(plainText(proposal.body)).toMatch(/ zelf - of met .{10,40} - kunnen /);
    expect(plainText(proposal.body)).toContain(' Wmo-melding ');
  });

  it('004: a summary, three points of which one asks, footnotes and an annex', async () => {
    const { source, proposal } = await read('004');
    const { body, ...fields } = proposal;
    const lines = linesOf(source);
    const annexAt = lines.indexOf('Bijlage:');
    expect(fields).toMatchObject({
      kind: 'followUpAdvice',
      subject: `${lines[0]} ${lines[1]}`.replace(/^Betreft: |\.$/g, ''),
      date: '2017-04-14',
      signatoryFunction: lines[annexAt - 1],
      doubts: [
        { kind: 'noAddressee' },
        { kind: 'linesJoined', count: 3 },
        { kind: 'footnotesMoved', count: 2 },
        { kind: 'linesWithoutField', count: 1 },
      ],
    });
    expect(pointsOf(proposal, 'primary')).toEqual([
      'question: 2.1',
      'recommendation: 2.2',
      'recommendation: 2.3',
    ]);
    expect(pointsOf(proposal, 'fallback')).toEqual([]);
    const [summary, ...rest] = body.content;
    expect(summary?.type).toBe('summary');
    expect(summary?.content?.map(({ type }) => type)).toEqual(['paragraph', 'bulletList', 'paragraph']);
    const all = outline(body);
    const [from, to] = ['heading 1: 1. Inleiding', 'heading 1: 2. Advies'].map((line) => all.indexOf(line));
    const introduction = all.slice((from ?? 0) + 1, to).map((line) => line.split(':')[0]);
    // A quotation without quotes among them is a paragraph of its own.
    expect(introduction.join(' ')).toBe(
      'paragraph paragraph paragraph paragraph blockquote paragraph paragraph',
    );
    expect(countOf(outline(body), 'blockquote: ‘')).toBe(1);
    const annex = rest.at(-1);
    expect(annex?.attrs?.title).toBe(lines.slice(annexAt + 1, annexAt + 4).join(' '));
    expect(countOf(outline(annex ?? body), 'heading 1: ')).toBe(6);
    expect(countOf(outline(annex ?? body), 'bulletList: ')).toBe(8);
    const text = plainText(body);
    expect(text).toContain(' Wmo-zorg,');
    // Joined over the footnotes that stood between its halves.
    expect(text).toContain(' ingezet worden als ');
    // A reference to a footnote stays where it stood, and so do the figures of the text.
    expect(text).toContain(' adviezen1 ');
    expect(text).toContain(' 6.12 ');
  });
});
