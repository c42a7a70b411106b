import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import {
  calendarWriter,
  letterReaders,
  letterWriters,
  readerFor,
  tableWriters,
  wordWriter,
} from '#documents';
import { transportAdvice } from '../../fixtures/letters/transport-advice';

describe('the formats', () => {
  it.each([
    ['brief.txt', '', 'text'],
    ['BRIEF.TXT', '', 'text'],
    ['advies.2016.md', '', 'text'],
    ['zonder-einde', 'text/plain; charset=utf-8', 'text'],
    ['brief.docx', '', 'docx-text'],
    ['Brief.PDF', '', 'pdf-text'],
    ['brief.doc', '', undefined],
    ['plaatje.png', 'image/png', undefined],
    ['', '', undefined],
  ])('finds who reads %j of type %j', (name, mediaType, id) => {
    expect(readerFor(name, mediaType)?.id).toBe(id);
  });

  it('are all told apart', () => {
    const ids = [...letterReaders, ...letterWriters, ...tableWriters, calendarWriter].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const extensions = letterReaders.flatMap((reader) => reader.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });

  it('read a text as a proposal, and write a letter as a zip', async () => {
    const bytes = new TextEncoder().encode(
      'Aan het college\n\nDatum 28 oktober 2016\n\nGeacht college,\n\nWij adviseren.',
    );
    expect((await readerFor('brief.txt')?.read(bytes))?.date).toBe('2016-10-28');
    const [p, k] = await wordWriter.write(transportAdvice);
    expect([p, k]).toEqual([0x50, 0x4b]);
  });

  it('come in only when they are used', async () => {
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        lib: { entry: resolve('src/documents/index.ts'), formats: ['es'] },
        minify: false,
      },
    });
    const chunks = [result]
      .flat()
      .flatMap((output) => ('output' in output ? output.output : []))
      .filter((chunk): chunk is Rollup.OutputChunk => chunk.type === 'chunk');
    const holds = (name: string) => (chunk: Rollup.OutputChunk) =>
      chunk.moduleIds.some((id) => id.includes(`/node_modules/${name}/`));
    for (const name of ['docx', 'fflate', 'ical-generator']) {
      expect(chunks.filter((chunk) => chunk.isEntry).map(holds(name))).toEqual([false]);
      expect(chunks.filter((chunk) => !chunk.isEntry).some(holds(name))).toBe(true);
    }
    const calendar = chunks.find(holds('ical-generator'));
    expect(calendar?.code).not.toMatch(/\brequire\(|node:|\bBuffer\b|\bprocess\./);
    const entry = chunks.find((chunk) => chunk.isEntry);
    expect(entry?.imports).toEqual([]);
  }, 60_000);
});
