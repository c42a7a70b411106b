import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { roomAround } from '#documents/docx/head-places';
import { usualLook } from '#documents/docx/look';
import { pictureFacts } from '#documents/docx/picture';
import { linesNeeded } from '#documents/docx/text-width';
import { webTarget } from '#documents/docx/web-target';
import { keepDatesWhole, writtenDate } from '#documents/docx/written-date';
import { pngOf } from '../../../fixtures/letters/logo';

describe('where a link may lead', () => {
  it.each([
    ['https://voorbeeld.example', 'https://voorbeeld.example/'],
    ['http://voorbeeld.example/een pad?v=é#x', 'http://voorbeeld.example/een%20pad?v=%C3%A9#x'],
    ['mailto:post@voorbeeld.example', 'mailto:post@voorbeeld.example'],
    ['mailto:jan de boer@voorbeeld.example', 'mailto:jan%20de%20boer@voorbeeld.example'],
    ['tel:+31205550100', 'tel:+31205550100'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['/los/pad', null],
    ['', null],
    [null, null],
    [`https://voorbeeld.example/${'a'.repeat(2000)}`, null],
  ])('%j leads to %j', (href, target) => {
    expect(webTarget(href)).toBe(target);
  });
});

describe('a date in print', () => {
  it('stays on one line', () => {
    expect(writtenDate(calendarDayOf('2016-10-08'))).toBe('8\u00a0oktober\u00a02016');
  });

  it.each([
    ['op 7 april 2015 en 16 juni', 'op 7\u00a0april\u00a02015 en 16\u00a0juni'],
    ['In mei 2015', 'In mei 2015'],
    ['van 112 maart', 'van 112 maart'],
    ['1 Maart 2017', '1\u00a0Maart\u00a02017'],
    ['2 meiden', '2 meiden'],
  ])('typed as %j becomes %j', (typed, printed) => {
    expect(keepDatesWhole(typed)).toBe(printed);
  });
});

describe('a picture', () => {
  it('tells its size, whatever it was said to be', () => {
    expect(pictureFacts(pngOf(30, 20))).toEqual({ kind: 'png', width: 30, height: 20 });
    const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xff, 0xc2, 0, 11, 8, 0, 20, 0, 30, 1, 0, 0, 0];
    expect(pictureFacts(Uint8Array.from(jpeg))).toEqual({ kind: 'jpg', width: 30, height: 20 });
  });

  it.each([
    ['nothing', []],
    ['half a PNG', [...pngOf(3, 3).subarray(0, 20)]],
    ['a PNG without width', [...pngOf(1, 1)].map((byte, at) => (at >= 16 && at < 20 ? 0 : byte))],
    ['half a JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 4]],
    ['a JPEG without a frame', [0xff, 0xd8, 0xff, 0xc4, 0, 4, 0, 0, 0xff, 0xd9, 0, 0, 0, 0]],
    ['words', [...new TextEncoder().encode('geen plaatje, maar tekst')]],
  ])('is not found in %s', (_, bytes) => {
    expect(pictureFacts(Uint8Array.from(bytes))).toBeNull();
  });
});

describe('room in the head', () => {
  it('brings each part to its height', () => {
    const parts = [
      { top: 100, height: 50 },
      { top: 300, height: 20 },
      { top: 330, height: 100 },
    ];
    expect(roomAround(parts, 100, 500, 5)).toEqual([
      { before: 0, after: 150 },
      { before: 0, after: 10 },
      { before: 0, after: 70 },
    ]);
  });

  it('begins lower when the first part does', () => {
    expect(roomAround([{ top: 300, height: 20 }], 100, 400, 5)).toEqual([{ before: 200, after: 80 }]);
  });

  it('moves what follows down when a part is too high, and keeps them apart', () => {
    const parts = [
      { top: 100, height: 400 },
      { top: 300, height: 20 },
    ];
    expect(roomAround(parts, 100, 400, 5)).toEqual([
      { before: 0, after: 5 },
      { before: 0, after: 5 },
    ]);
  });

  it('counts the lines of an address as they will fall', () => {
    const width = 3969;
    expect(linesNeeded('Postbus 40', usualLook.head.addressee, width)).toBe(1);
    expect(
      linesNeeded(
        'Aan het college van burgemeester en wethouders van Waterveen',
        usualLook.head.addressee,
        width,
      ),
    ).toBe(2);
    expect(linesNeeded('', usualLook.head.addressee, width)).toBe(1);
  });
});
