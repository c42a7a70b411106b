/** A seal holds for exactly one text and one set of facts; anything else never passes for signed. */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SigningKey } from '#core/records/signing-key';
import { keyStanding } from '#core/sign-off/key-standing';
import type { Seal } from '#core/sign-off/seal';
import {
  contentHash,
  type SignedContent,
  shortFingerprint,
  signedContent,
  signedText,
} from '#core/sign-off/signed-content';
import { verifySeal, verifyVersion } from '#core/sign-off/verify-seal';
import { webCrypto } from '#store/sign-off/web-crypto';
import { uuid } from '../letter/letters.ts';
import { type Key, newKey, sealed, version } from './sealed.ts';

let key: Key;
let seal: Seal;
let content: SignedContent;

beforeAll(async () => {
  key = await newKey();
  ({ seal, content } = await sealed(key));
});

describe('a letter that was signed', () => {
  test('is what was signed, also when its fields are kept in another order', async () => {
    expect((await verifySeal(seal, content, webCrypto)).kind).toBe('signed');
    const turned = Object.fromEntries(Object.entries(seal).reverse());
    const head = Object.fromEntries(Object.entries(content.head).reverse());
    const same = { ...content, head } as SignedContent;
    expect((await verifySeal(turned, same, webCrypto)).kind).toBe('signed');
  });

  test('is the version it was signed as, in the letter it belongs to', async () => {
    expect((await verifyVersion(seal, version, webCrypto)).kind).toBe('signed');
    const elsewhere = { ...version, letterId: uuid(77) };
    expect((await verifyVersion(seal, elsewhere, webCrypto)).kind).toBe('otherContent');
    const otherVersion = { ...version, id: uuid(78) };
    expect((await verifyVersion(seal, otherVersion, webCrypto)).kind).toBe('otherContent');
  });

  test.each<[string, Partial<SignedContent>]>([
    ['another body', { body: { type: 'doc', content: [] } }],
    ['another number', { reference: '2026/02' }],
    ['no number', { reference: null }],
    ['another letterhead', { sender: { ...version.sender, postalAddress: ['Postbus 13'] } }],
    [
      'the picture of a signature',
      { sender: { ...version.sender, signature: { hash: 'x', mediaType: 'image/png' } } },
    ],
  ])('is not the same with %s', async (_what, change) => {
    expect((await verifySeal(seal, { ...content, ...change }, webCrypto)).kind).toBe('otherContent');
  });

  test('does not carry what stands on no paper', () => {
    const head = {
      ...version.head,
      v: 7,
      minWriter: 9,
      createdAt: '2020-01-01T00:00:00.000Z',
      dossierId: uuid(99),
    };
    expect(signedText(signedContent({ ...version, head }))).toBe(signedText(content));
  });

  test('has a fingerprint people can compare', async () => {
    expect(shortFingerprint(await contentHash(content, webCrypto))).toMatch(
      /^[0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4}$/,
    );
  });
});

/** Every leaf of a value, as a path to it. */
function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, [...path, name]));
}

function withLeaf(
  value: unknown,
  [name = '', ...rest]: readonly string[],
  change: (leaf: unknown) => unknown,
): unknown {
  if (name === '') return change(value);
  const part = (value as Record<string, unknown>)[name];
  const put = { [name]: withLeaf(part, rest, change) };
  return Array.isArray(value) ? Object.values({ ...value, ...put }) : { ...(value as object), ...put };
}

/** The same text with one bit of one byte of its UTF-8 turned over. */
function turned(text: string, byte: number, bit: number): string {
  const bytes = new TextEncoder().encode(text === '' ? ' ' : text);
  const at = byte % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  return new TextDecoder().decode(bytes);
}

const SEED = { seed: 20261129, numRuns: 150 };

describe('whatever is turned over', () => {
  test('in the seal, it never passes for signed', async () => {
    const paths = leaves(seal);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.nat(500), fc.nat(7), async (path, byte, bit) => {
        const other = withLeaf(seal, path, (leaf) => {
          if (typeof leaf === 'boolean') return !leaf;
          if (typeof leaf === 'number') return leaf + 1 + byte;
          return turned(String(leaf), byte, bit);
        });
        expect(JSON.stringify(other)).not.toBe(JSON.stringify(seal));
        expect((await verifySeal(other, content, webCrypto)).kind).not.toBe('signed');
      }),
      SEED,
    );
  });

  test('in the text, it never passes for signed', async () => {
    const text = signedText(content);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length * 2), fc.nat(7), async (byte, bit) => {
        const other = turned(text, byte, bit);
        let read: unknown;
        try {
          read = JSON.parse(other);
        } catch {
          // No text at all any more.
          return;
        }
        const verdict = await verifySeal(seal, read as SignedContent, webCrypto).catch(() => ({
          kind: 'broken',
        }));
        expect(verdict.kind).not.toBe('signed');
      }),
      SEED,
    );
  });

  test('a field more or less in the seal is no seal', async () => {
    const { at: _at, ...less } = seal;
    expect(await verifySeal(less, content, webCrypto)).toEqual({ kind: 'broken', why: 'shape' });
    expect(await verifySeal({ ...seal, remark: 'x' }, content, webCrypto)).toEqual({
      kind: 'broken',
      why: 'shape',
    });
    for (const nothing of [null, undefined, '', 7, [], '{}']) {
      expect(await verifySeal(nothing, content, webCrypto)).toEqual({ kind: 'broken', why: 'shape' });
    }
    const capitals = { ...seal, signature: seal.signature.toUpperCase() };
    expect(await verifySeal(capitals, content, webCrypto)).toEqual({ kind: 'broken', why: 'shape' });
  });

  test('a key put in the place of another does not fit its name, and under its own name not the signature', async () => {
    const other = await newKey();
    const swapped = { ...seal, publicKey: other.publicKey };
    expect(await verifySeal(swapped, content, webCrypto)).toEqual({ kind: 'broken', why: 'key' });
    const renamed = { ...swapped, keyId: other.keyId };
    expect(await verifySeal(renamed, content, webCrypto)).toEqual({ kind: 'broken', why: 'signature' });
  });

  test('a seal of another text is whole, and not of this one', async () => {
    const { seal: ofOther } = await sealed(key, { ...version, reference: '2026/02' });
    expect((await verifySeal(ofOther, content, webCrypto)).kind).toBe('otherContent');
  });
});

describe('whose key it is', () => {
  const keyRow = (details: Partial<SigningKey> = {}): SigningKey => ({
    id: uuid(50),
    v: 1,
    deleted: null,
    personId: uuid(5),
    algorithm: 'Ed25519',
    publicKey: key.publicKey,
    keyId: key.keyId,
    madeAt: '2026-11-01T10:00:00.000Z',
    madeOn: uuid(60),
    ended: null,
    ...details,
  });
  const endedAt = (at: string): SigningKey['ended'] => ({ at, by: uuid(1), why: 'lost', remark: '' });

  test.each<[string, () => SigningKey[], string]>([
    ['of the person it names', () => [keyRow()], 'known'],
    ['of nobody here', () => [], 'unknown'],
    ['of somebody else', () => [keyRow({ personId: uuid(6) })], 'otherPerson'],
    ['that ended afterwards', () => [keyRow({ ended: endedAt('2026-11-23T10:00:00.000Z') })], 'known'],
    ['that had ended before', () => [keyRow({ ended: endedAt('2026-11-21T10:00:00.000Z') })], 'ended'],
  ])('is told: a key %s', (_which, keys, kind) => {
    expect(keyStanding(seal, keys()).kind).toBe(kind);
  });
});
