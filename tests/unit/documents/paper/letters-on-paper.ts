/** Letters of every length to be laid out: those of the sample council, and where they are, the shapes of real ones. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { withDueDay } from '#core/letter/due-dates-in-text';
import type { LetterDocument } from '#core/letter/letter-document';
import { sampleBody } from '#core/sample/sample-markup';
import { planSample } from '#core/sample/sample-plan';
import { readTextLetter } from '#documents/reading/text-reader';
import { usualForm } from '../../../fixtures/letters/parts';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';
import { shippedSample } from '../../core/sample/shipped-sample';

export interface LetterOnPaper {
  readonly name: string;
  readonly letter: LetterDocument;
}

const sample = fileURLToPath(new URL('../../../../resources/sample/', import.meta.url));
const seeds = fileURLToPath(new URL('../../../../../shared/seeds/', import.meta.url));

const DAY = calendarDayOf('2026-11-23');

export function sampleLetters(): LetterOnPaper[] {
  const files = shippedSample();
  const { council } = files;
  const chart = {
    bytes: new Uint8Array(readFileSync(`${sample}pictures/wachttijden.png`)),
    mediaType: 'image/png',
  } as const;
  const hash = 'c'.repeat(64);
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return `id${ids}`;
  };
  return planSample(files, DAY).steps.flatMap((step) => {
    if (step.kind !== 'createLetter') return [];
    const { head } = step;
    const body = sampleBody(step.body, newId, {
      cited: (source, key) => `${source}-${key}`,
      picture: () => ({ hash, mediaType: 'image/png', pixelWidth: 1200, pixelHeight: 560 }),
    });
    const letter: LetterDocument = {
      ...transportAdvice,
      ...usualForm,
      ...(council.stationery ? { stationery: council.stationery } : {}),
      sender: {
        name: council.name,
        postalAddress: council.postalAddress,
        phone: council.phone,
        email: council.email,
        website: council.website,
        logo: {
          bytes: new Uint8Array(readFileSync(`${sample}${council.logo.file}`)),
          mediaType: 'image/png',
          alt: council.logo.alt,
        },
      },
      addressee: head.addressee ?? council.addressee,
      date: head.date ?? DAY,
      subject: head.subject ?? '',
      body: withDueDay(body, DAY),
      pictures: new Map([[hash, chart]]),
      draft: false,
    };
    return [{ name: step.letter, letter }];
  });
}

/** Real letters, beside the project: nothing of them is in it. */
export async function realLetters(): Promise<LetterOnPaper[]> {
  if (!existsSync(seeds)) return [];
  const names = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  return Promise.all(
    names.map(async (name) => {
      const {
        doubts: _doubts,
        kind: _kind,
        signatoryName,
        signatoryFunction,
        ...head
      } = await readTextLetter(readFileSync(seeds + name), () => crypto.randomUUID());
      const letter: LetterDocument = {
        ...transportAdvice,
        ...usualForm,
        ...head,
        signatory: { ...transportAdvice.signatory, name: signatoryName, function: signatoryFunction },
      };
      return { name, letter };
    }),
  );
}
