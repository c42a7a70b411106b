/** Pictures: what of a file comes into the letter, asked and refused where that must be. */
import { NodeSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import type { BodyNode } from '#core/letter/body';
import { readPicture } from '../../../../src/renderer/features/letter-desk/editor/picture-file.ts';
import { putPictures } from '../../../../src/renderer/features/letter-desk/editor/picture-intake.ts';
import {
  type LargePicture,
  noPictures,
  type Pictures,
  type RefusedPicture,
} from '../../../../src/renderer/features/letter-desk/editor/pictures.ts';
import { paragraph, write, writeWith } from './editor-at-work.ts';

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly type: string;
  readonly noise?: boolean;
}

async function drawn({ width, height, type, noise = false }: Drawn): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas here');
  context.fillRect(0, 0, width / 2, height / 2);
  if (noise) {
    const data = context.createImageData(width, height);
    let seed = 7;
    for (let at = 0; at < data.data.length; at += 1) {
      seed = (seed * 16807) % 2147483647;
      data.data[at] = at % 4 === 3 ? 255 : seed % 256;
    }
    context.putImageData(data, 0, 0);
  }
  return canvas.convertToBlob({ type, quality: 0.95 });
}

/** With data about itself, as a telephone writes it. */
async function photo(): Promise<Blob> {
  const bytes = new Uint8Array(
    await (await drawn({ width: 40, height: 20, type: 'image/jpeg' })).arrayBuffer(),
  );
  const exif = new Uint8Array([0xff, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0]);
  return new Blob([bytes.slice(0, 2), exif, bytes.slice(2)], { type: 'image/jpeg' });
}

const heard = () => {
  const refused: RefusedPicture[] = [];
  const asked: LargePicture[] = [];
  const kept: Uint8Array[] = [];
  const pictures = (may: boolean): Pictures => ({
    ...noPictures,
    comingWord: 'Komt',
    keep: async (bytes) => {
      kept.push(bytes);
      return `hash-${kept.length}`;
    },
    mayShrink: async (large) => {
      asked.push(...large);
      return may;
    },
    refused: (all) => refused.push(...all),
  });
  return { refused, asked, kept, pictures };
};

const named = (file: Blob, name = 'plaat') => [{ name, file }];

describe('a file', () => {
  test.each(['image/png', 'image/jpeg'] as const)('of %s comes in as it is', async (type) => {
    const file = await drawn({ width: 30, height: 20, type });
    const read = await readPicture(file);
    expect(read).toMatchObject({
      kind: 'ready',
      picture: { mediaType: type, pixelWidth: 30, pixelHeight: 20 },
    });
    if (read.kind === 'ready') expect(read.picture.bytes.byteLength).toBe(file.size);
  });

  test('of another kind that the browser reads becomes a png', async () => {
    const read = await readPicture(await drawn({ width: 30, height: 20, type: 'image/webp' }));
    expect(read).toMatchObject({
      kind: 'ready',
      picture: { mediaType: 'image/png', pixelWidth: 30, pixelHeight: 20 },
    });
  });

  test('that tells where it was taken does not tell it any more', async () => {
    const read = await readPicture(await photo());
    expect(read).toMatchObject({ kind: 'ready', picture: { mediaType: 'image/jpeg' } });
    if (read.kind !== 'ready') return;
    expect(String.fromCharCode(...read.picture.bytes.slice(0, 40))).not.toContain('Exif');
  });

  test('that is no picture is refused', async () => {
    const text = new Blob(['%PDF-1.7'], { type: 'image/png' });
    expect(await readPicture(text)).toEqual({ kind: 'unreadable' });
  });

  test('that is large is made to fit', async () => {
    const read = await readPicture(await drawn({ width: 5000, height: 50, type: 'image/png' }));
    expect(read).toMatchObject({ kind: 'large', pixelWidth: 5000 });
    if (read.kind !== 'large') return;
    expect(await read.shrink()).toMatchObject({ mediaType: 'image/png', pixelWidth: 2400, pixelHeight: 24 });
  });
});

describe('in the letter', () => {
  test('pictures stand in their order where they were put, marked while they are read', async () => {
    const { pictures, asked } = heard();
    const at = writeWith(pictures(true), paragraph('Voor na'));
    const files = await Promise.all(
      [10, 20].map(async (width) => ({
        name: `${width}.png`,
        file: await drawn({ width, height: 10, type: 'image/png' }),
      })),
    );
    const done = putPictures(at.editor.view, pictures(true), files, 5);
    expect(at.editor.view.dom.querySelector('[data-coming]')?.textContent).toBe('Komt');
    // Typed while they are read.
    at.cursor('Voor', 'before');
    at.editor.commands.insertContent('Er');
    await done;
    expect(at.blocks()).toEqual(['paragraph ErVoor', 'picture', 'picture', 'paragraph  na']);
    const widths = at.editor.state.doc.children.flatMap(({ type, attrs }) =>
      type.name === 'picture' ? [attrs.pixelWidth] : [],
    );
    expect(widths).toEqual([10, 20]);
    expect(asked).toEqual([]);
    expect(at.editor.view.dom.querySelector('[data-coming]')).toBeNull();
  });

  test('a heavy one is asked about once, and stays out when that is the answer', async () => {
    const file = await drawn({ width: 2000, height: 1500, type: 'image/jpeg', noise: true });
    expect(file.size).toBeGreaterThan(2_000_000);
    const no = heard();
    const at = write(paragraph('Tekst.'));
    await putPictures(at.editor.view, no.pictures(false), named(file), 1);
    expect(no.asked).toMatchObject([{ name: 'plaat', bytes: file.size, pixelWidth: 2000 }]);
    expect(at.blocks()).toEqual(['paragraph Tekst.']);
    const yes = heard();
    await putPictures(at.editor.view, yes.pictures(true), named(file), 1);
    expect(at.blocks()[0]).toBe('picture');
    expect(yes.kept[0]?.byteLength).toBeLessThan(file.size);
  });

  test('what cannot be read is told by its name, and the others come in', async () => {
    const { pictures, refused } = heard();
    const at = write(paragraph('Tekst.'));
    const good = await drawn({ width: 10, height: 10, type: 'image/png' });
    const files = [...named(new Blob(['x']), 'brief.pdf'), ...named(good)];
    await putPictures(at.editor.view, pictures(true), files, 1);
    expect(refused).toEqual([{ name: 'brief.pdf', because: 'unreadable' }]);
    expect(at.blocks()[0]).toBe('picture');
  });

  const picture: BodyNode = {
    type: 'picture',
    attrs: { hash: 'aa', mediaType: 'image/png', alt: '', width: 100, pixelWidth: 4, pixelHeight: 2 },
  };

  test('a description is missing until it is written, and is written in place', () => {
    const at = write(picture, paragraph());
    const figure = at.editor.view.dom.querySelector('figure');
    const field = figure?.querySelector('input');
    expect(figure?.hasAttribute('data-alt-missing')).toBe(true);
    if (field) field.value = 'Een staafdiagram';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(at.editor.state.doc.firstChild?.attrs.alt).toBe('Een staafdiagram');
    expect(figure?.hasAttribute('data-alt-missing')).toBe(false);
  });

  test('its width goes by keys, by the buttons and by the handle', async () => {
    const at = write(picture, paragraph());
    const width = (): unknown => at.editor.state.doc.firstChild?.attrs.width;
    at.editor.view.dispatch(at.editor.state.tr.setSelection(NodeSelection.create(at.editor.state.doc, 0)));
    await at.type('{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}');
    expect(width()).toBe(75);
    const find = (name: string) => at.editor.view.dom.querySelector<HTMLElement>(name);
    find('figure button')?.click();
    expect(width()).toBe(25);
    find('[role=slider]')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(width()).toBe(30);
    expect(find('[role=slider]')?.getAttribute('aria-valuenow')).toBe('30');
  });

  test('one whose bytes are not here says so', async () => {
    const at = write(picture, paragraph());
    await expect.poll(() => at.editor.view.dom.querySelector('figure')?.hasAttribute('data-gone')).toBe(true);
    expect(at.editor.view.dom.querySelector('[data-picture-gone]')?.textContent).toBe('Weg');
  });
});
