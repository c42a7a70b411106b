import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LetterProposal } from '#core/letter/letter-proposal';
import { proposeLetter, readTextLetter } from '#documents/reading/text-reader';
import { countingIds, expectWellMade, missing, outline, textOf, words } from './read-back';

const bytesOf = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/texts/${name}.txt`, import.meta.url));

async function read(name: string): Promise<LetterProposal> {
  const proposal = await readTextLetter(bytesOf(name), countingIds());
  expectWellMade(proposal);
  return proposal;
}

describe('letters as files', () => {
  it('reads a letter with everything a letter has', async () => {
    const { body, ...fields } = await read('vervoer-dagbesteding');
    expect(fields).toEqual({
      kind: 'requestedAdvice',
      subject: 'Gevraagd advies over het vervoer naar de dagbesteding en de plannen voor 2025',
      addressee: [
        'Aan het college van burgemeester en wethouders van Lindewaard',
        't.a.v. mevrouw H. Terpstra, wethouder zorg',
        'Postbus 200',
        '4100 AB Lindewaard',
      ],
      date: '2024-06-03',
      ourReference: 'ASD 2024/08',
      yourReference: 'Z24-1170',
      yourLetterOf: '2024-04-22',
      contactPerson: 'J. Bakhuizen',
      directLine: '(0345) 61 22 08',
      contactEmail: 'secretaris@adviesraad-lindewaard.example',
      copiesTo: ['de gemeenteraad, via de griffie', 'Stichting Mobiel Lindewaard'],
      salutation: 'Geacht college,',
      closing: 'Met vriendelijke groet,',
      signatoryName: 'A. van der Meulen',
      signatoryFunction: 'namens de Adviesraad Sociaal Domein Lindewaard, voorzitter',
      // The three lines of the sender: a letter takes its sender from the council.
      doubts: [{ kind: 'linesWithoutField', count: 3 }],
    });
    expect(outline(body).map((line) => line.slice(0, 60))).toEqual([
      'summary: Het vervoer naar de dagbesteding komt te vaak te la',
      'paragraph: Adviesraad Sociaal Domein Lindewaard',
      'paragraph: Postbus 31',
      'paragraph: 4105 KB Lindewaard',
      'heading 1: Aanleiding',
      'paragraph: Op 22 april 2024 vroeg u ons om advies over het v',
      'blockquote: ‘Ik sta soms een uur in de kou te wachten, en ni',
      'heading 1: Wat wij hoorden',
      'bulletList: Bijna de helft van de ritten komt meer dan een k',
      'heading 1: Ons advies',
      'paragraph: Wij adviseren u het volgende.',
      'advicePoint primary recommendation: Spreek met de vervoerder',
      'advicePoint primary recommendation: Open een meldpunt dat oo',
      'advicePoint primary question: Hoe gaat u meten of de ritten ',
      'heading 1: Het alternatief',
      'paragraph: Als een vaste ophaaltijd niet haalbaar is, advise',
      'advicePoint fallback recommendation: Laat reizigers een beri',
      'advicePoint fallback recommendation: Betaal een taxi bij een',
      'heading 1: Planning',
      'paragraph: Wij ontvangen uw reactie graag binnen zes weken.',
      'annex Overzicht van de ritten: In de weken 14 tot en met 18 ',
    ]);
  });

  it('reads what a converter takes out of a PDF', async () => {
    const { body, ...fields } = await read('uit-een-pdf');
    expect(fields).toMatchObject({
      kind: 'followUpAdvice',
      subject: 'Ongevraagd vervolgadvies over de toegankelijkheid van het stadhuis',
      addressee: ['Aan de gemeenteraad van Lindewaard', 'Postbus 200', '4100 AB Lindewaard'],
      date: '2025-03-18',
      ourReference: 'ASD 2025/03',
      contactPerson: 'J. Bakhuizen',
      signatoryName: 'A. van der Meulen',
      signatoryFunction: 'voorzitter Adviesraad Sociaal Domein Lindewaard',
      doubts: [
        { kind: 'linesJoined', count: 5 },
        { kind: 'footnotesMoved', count: 2 },
        { kind: 'pageLinesMoved', count: 4 },
        { kind: 'linesWithoutField', count: 1 },
      ],
    });
    const lines = outline(body);
    expect(lines.map((line) => line.slice(0, 48))).toEqual([
      'paragraph: Adviesraad Sociaal Domein Lindewaard',
      'heading 1: 1 Inleiding',
      'paragraph: In 2023 brachten wij een advies uit o',
      'heading 1: 2 Advies',
      'advicePoint primary recommendation: Vraag het pl',
      'advicePoint primary recommendation: Leg in het b',
      'advicePoint primary question: Wanneer kan het pl',
      'paragraph: 1 Zie ons advies ASD 2023/11.',
      'paragraph: 2 Verslag van de raadscommissie, 4 ap',
      'paragraph: Pagina 1 van 2 / ASD 2025/03 / Pagina',
      'annex Knelpunten per verdieping: Op de begane gr',
    ]);
    expect(lines[2]).toMatch(
      /stadhuis\.1 Het .* Intussen .* Wmo-begroting .* meepraten, .* bibliotheek2 .* graag over meedenken\./,
    );
  });

  it('reads a letter that asks, with its salutation run on and two signatures', async () => {
    const { body, ...fields } = await read('vragenbrief');
    expect(fields).toMatchObject({
      kind: 'questions',
      date: '2023-09-12',
      addressee: [
        'Gemeente Lindewaard',
        'College van burgemeester en wethouders',
        'Postbus 200',
        '4100 AB Lindewaard',
      ],
      copiesTo: ['gemeenteraad', 'Cliëntenraad Jeugd'],
      signatoryName: 'M.J. de Ruiter',
      signatoryFunction: 'voorzitter',
    });
    expect(outline(body).filter((line) => line.startsWith('advicePoint primary question: '))).toHaveLength(3);
  });

  it('reads a letter whose advice is in its sentences', async () => {
    const { body } = await read('alinea-advies');
    expect(outline(body).map((line) => line.split(':')[0])).toEqual([
      'paragraph',
      'advicePoint primary recommendation',
      'advicePoint fallback recommendation',
    ]);
  });

  it('reads a file of an old Windows program', async () => {
    const { body, ...fields } = await read('windows-1252');
    expect(fields).toMatchObject({
      kind: 'reminder',
      date: '2019-11-07',
      ourReference: '2019–14',
      subject: 'Herinnering: advies „Meedoen zonder drempels”',
      signatoryName: 'F. Çelik',
    });
    expect(outline(body)[0]).toContain('ons advies ‘Meedoen zonder drempels’');
    expect(outline(body)[0]).toContain(
      'voorbij… Wij hebben nog niets gehoord over de € 25.000 voor de coördinatie.',
    );
    expect(outline(body).at(-1)).toBe('advicePoint primary question: Wanneer ontvangen wij uw reactie?');
  });

  it('reads a file of Notepad in UTF-16, with what Word left in it', async () => {
    const { body, ...fields } = await read('utf-16');
    expect(fields).toMatchObject({ date: '2022-02-14', subject: 'Ongevraagd advies over geldzorgen' });
    expect(outline(body)).toEqual([
      'paragraph: Steeds meer inwoners hebben geldzorgen. De zelfredzaamheid neemt af; ons advies-punt is kort.',
      'heading 1: Aanbevelingen',
      'advicePoint primary recommendation: Maak het minimabeleid begrijpelijk.',
      'advicePoint primary recommendation: Bezoek ieder huishouden met een achterstand.',
    ]);
  });

  it('reads what Word saves as plain text, a paragraph a line', async () => {
    const { body, ...fields } = await read('word-als-tekst');
    expect(fields).toMatchObject({ date: '2026-01-20', salutation: 'Geacht college,', doubts: [] });
    expect(outline(body).map((line) => line.slice(0, 55))).toEqual([
      'summary: De eigen bijdrage weerhoudt mensen ervan om hu',
      'heading 1: Aanleiding',
      'paragraph: Vorig jaar stopten 41 inwoners met huishoude',
      'heading 1: Ons advies',
      'advicePoint primary recommendation: Laat de eigen bijdr',
      'advicePoint primary recommendation: Vertel hun dat pers',
      'heading 1: Tot slot',
      'paragraph: Wij ontvangen uw reactie graag voor 15 maart',
    ]);
  });

  it.each([
    [
      'vervoer-dagbesteding',
      '1 1 2 2 3 Bijlage Contactpersoon Datum Doorkiesnummer E Kopie Onderwerp Ons Samenvatting Uw Uw aan brief kenmerk kenmerk mail van',
    ],
    ['vragenbrief', 'Betreft c c'],
    ['alinea-advies', ''],
  ])('leaves nothing of %s behind but labels and the numbers of points', async (name, left) => {
    const source = new TextDecoder().decode(bytesOf(name));
    expect(missing(words(source), words(textOf(await read(name)))).join(' ')).toBe(left);
  });

  it('rejects with the reason why a file is no text', async () => {
    await expect(readTextLetter(new Uint8Array(0), countingIds())).rejects.toMatchObject({
      code: 'reading.empty',
    });
    await expect(readTextLetter(Uint8Array.of(0, 1, 2, 3), countingIds())).rejects.toMatchObject({
      code: 'reading.binary',
    });
  });
});

describe('pasted text', () => {
  it('is a letter with doubts, whatever it is', () => {
    const proposal = proposeLetter('Goedemorgen!', countingIds());
    expect(outline(proposal.body)).toEqual(['paragraph: Goedemorgen!']);
    expect(proposal.doubts.map(({ kind }) => kind)).toEqual([
      'noDate',
      'noSubject',
      'noAddressee',
      'noPoints',
    ]);
    expect(proposal.kind).toBe('other');
  });

  it('asks for an id for each point and each annex, once', () => {
    const ids: string[] = [];
    const text = 'Advies\n\n- een\n- twee\n\nHoogachtend,\nA. Blom\n\nBijlage: Ritten\n\nVeel.\n';
    const { body } = proposeLetter(text, () => {
      ids.push(`eigen-${ids.length}`);
      return ids.at(-1) ?? '';
    });
    expect(ids).toHaveLength(3);
    expect(body.content.slice(1).map(({ attrs }) => attrs?.id)).toEqual(ids);
  });
});
