/**
 * Draws the program's icon in the sizes that systems ask for, from resources/icons/icon.svg:
 * `node scripts/icons.mjs`. The results are committed, so only a change of the drawing needs this.
 *
 * An .ico is a list of pictures; since Windows Vista each may be a PNG, so no other encoder is needed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';

const FOLDER = new URL('../resources/icons/', import.meta.url);
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
const LARGEST_IN_ICO = 256;
const ICO_HEAD = 6;
const ICO_ENTRY = 16;

/**
 * @param {string} svg
 * @returns {Promise<{ size: number, png: Buffer }[]>}
 */
async function drawn(svg) {
  const executablePath = process.env.RAADGEVER_CHROMIUM;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const pictures = [];
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
      );
      pictures.push({ size, png: await page.screenshot({ omitBackground: true }) });
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

/**
 * @param {{ size: number, png: Buffer }[]} pictures
 * @returns {Buffer}
 */
function icoOf(pictures) {
  const head = Buffer.alloc(ICO_HEAD + pictures.length * ICO_ENTRY);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = ICO_HEAD + index * ICO_ENTRY;
    // One byte a side: 256 is written as 0.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map((picture) => picture.png)]);
}

const pictures = await drawn(await readFile(new URL('icon.svg', FOLDER), 'utf8'));
for (const { size, png } of pictures) await writeFile(new URL(`icon-${size}.png`, FOLDER), png);
await writeFile(new URL('icon.ico', FOLDER), icoOf(pictures.filter(({ size }) => size <= LARGEST_IN_ICO)));
