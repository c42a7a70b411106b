import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserHost } from '#platform/browser';
import { openWithInput } from '#platform/browser-open';
import { type ShowSaveFilePicker, saveByDownload, saveWithPicker } from '#platform/browser-save';
import { chooseHost } from '#platform/choose-host';
import { readFiles } from '#platform/read-files';

const WORD = { label: 'Word-document', extensions: ['docx'], mimeType: 'application/x-test' } as const;
const request = (content: Uint8Array | (() => Promise<Uint8Array>), suggestedName = 'brief.docx') => ({
  suggestedName,
  kind: WORD,
  content,
});
const bytes = (text: string) => new TextEncoder().encode(text);

/** A real file handle: of the browser's own file system, which needs no dialog. */
let root: FileSystemDirectoryHandle;
beforeEach(async () => {
  root = await navigator.storage.getDirectory();
});
afterEach(async () => {
  for await (const name of root.keys()) await root.removeEntry(name);
});

const names = async () => {
  const found: string[] = [];
  for await (const name of root.keys()) found.push(name);
  return found;
};
const textOf = async (name: string) => (await (await root.getFileHandle(name)).getFile()).text();

/** A person who chooses the name that is offered; the picker makes the file at once, as Chromium's does. */
const picks: ShowSaveFilePicker = ({ suggestedName }) => root.getFileHandle(suggestedName, { create: true });
const fails = (name: string) => () => Promise.reject(new DOMException('no', name));

describe('saving with the dialog', () => {
  it('opens the dialog at once, while the letter is still being made', async () => {
    const order: string[] = [];
    const outcome = saveWithPicker(
      (options) => {
        order.push('dialog');
        return picks(options);
      },
      request(async () => {
        order.push('making');
        await Promise.resolve();
        order.push('made');
        return bytes('a letter');
      }),
    );
    expect(order[0]).toBe('dialog');
    expect(await outcome).toEqual({ kind: 'saved', file: { name: 'brief.docx', place: { kind: 'chosen' } } });
    expect(await textOf('brief.docx')).toBe('a letter');
  });

  it('offers a name that is safe', async () => {
    const outcome = await saveWithPicker(picks, request(bytes('x'), 'Wmo/Jeugd: advies.docx'));
    expect(outcome).toMatchObject({ file: { name: 'Wmo Jeugd advies.docx' } });
  });

  it('says that the person cancelled', async () => {
    expect(await saveWithPicker(fails('AbortError'), request(bytes('x')))).toEqual({ kind: 'cancelled' });
  });

  it('leaves no empty file when the letter cannot be made, and passes the error on', async () => {
    const making = () => Promise.reject(new Error('no letter'));
    await expect(saveWithPicker(picks, request(making))).rejects.toThrow('no letter');
    expect(await names()).toEqual([]);
  });

  it('leaves the old file as it was when the new letter cannot be made', async () => {
    await saveWithPicker(picks, request(bytes('older')));
    const making = () => Promise.reject(new Error('no letter'));
    await expect(saveWithPicker(picks, request(making))).rejects.toThrow('no letter');
    expect(await textOf('brief.docx')).toBe('older');
  });

  it('says why it could not write', async () => {
    const full: ShowSaveFilePicker = async (options) => {
      const handle = await picks(options);
      Object.defineProperty(handle, 'createWritable', { value: fails('QuotaExceededError') });
      return handle;
    };
    expect(await saveWithPicker(full, request(bytes('x')))).toEqual({ kind: 'failed', code: 'file.noSpace' });
    expect(await names()).toEqual([]);
    expect(await saveWithPicker(fails('NotAllowedError'), request(bytes('x')))).toEqual({
      kind: 'failed',
      code: 'file.notAllowed',
    });
  });

  it('takes the link where the browser refuses its dialog', async () => {
    const clicks = watchDownloads();
    const outcome = await saveWithPicker(fails('SecurityError'), request(bytes('x')));
    expect(outcome).toMatchObject({ kind: 'saved', file: { place: { kind: 'downloads' } } });
    expect(clicks()).toEqual(['brief.docx']);
  });
});

/** The links that were pressed, without a file on the disk of whoever runs the tests. */
function watchDownloads() {
  const pressed: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    pressed.push(this.download);
  });
  return () => pressed;
}
afterEach(() => {
  vi.restoreAllMocks();
});

describe('saving with a link', () => {
  it('names the file and gives it its extension', async () => {
    const clicks = watchDownloads();
    const outcome = await saveByDownload(request(bytes('x'), 'Advies: 2024/3'));
    expect(outcome).toEqual({
      kind: 'saved',
      file: { name: 'Advies 2024 3.docx', place: { kind: 'downloads' } },
    });
    expect(clicks()).toEqual(['Advies 2024 3.docx']);
  });

  it('carries the bytes as they are', async () => {
    let href = '';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      href = this.href;
    });
    await saveByDownload(request(new Uint8Array([0, 255, 10, 13])));
    const carried = new Uint8Array(await (await fetch(href)).arrayBuffer());
    expect([...carried]).toEqual([0, 255, 10, 13]);
  });
});

describe('opening', () => {
  /** A person at the dialog: the browser's own cannot be driven from inside the page. */
  function person(act: (input: HTMLInputElement) => void) {
    vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
      act(this);
    });
  }
  const choose = (...files: File[]) =>
    person((input) => {
      const chosen = new DataTransfer();
      for (const file of files) chosen.items.add(file);
      input.files = chosen.files;
      input.dispatchEvent(new Event('change'));
    });

  it('reads what was chosen, and leaves nothing in the page', async () => {
    choose(new File(['een'], 'a.txt'), new File(['te groot'], 'b.txt'));
    const outcome = await openWithInput({ kinds: [WORD], many: true, maxBytes: 3 });
    expect(outcome).toMatchObject({
      kind: 'opened',
      files: [{ name: 'a.txt' }],
      unread: [{ name: 'b.txt', code: 'file.tooLarge' }],
    });
    expect(document.querySelector('input[type=file]')).toBeNull();
  });

  it('asks for the kinds, and for one or many', async () => {
    let asked = { accept: '', multiple: true };
    person((input) => {
      asked = { accept: input.accept, multiple: input.multiple };
      input.dispatchEvent(new Event('cancel'));
    });
    const kinds = [WORD, { ...WORD, extensions: ['txt', 'md'] }];
    expect(await openWithInput({ kinds, many: false, maxBytes: 1 })).toEqual({ kind: 'cancelled' });
    expect(asked).toEqual({ accept: '.docx,.txt,.md', multiple: false });
  });
});

describe('readFiles', () => {
  it('keeps the order, and says of each that it cannot read why', async () => {
    const gone = new File(['x'], 'gone.txt');
    Object.defineProperty(gone, 'arrayBuffer', { value: fails('NotFoundError') });
    const locked = new File(['x'], 'locked.txt');
    Object.defineProperty(locked, 'arrayBuffer', { value: fails('NotReadableError') });
    const read = await readFiles([gone, new File([], 'empty.txt'), locked], 10);
    expect(read.files.map((file) => [file.name, file.bytes.length])).toEqual([['empty.txt', 0]]);
    expect(read.unread.map((file) => file.code)).toEqual(['file.gone', 'file.notRead']);
  });
});

describe('the host in a browser', () => {
  it('is the one that is chosen here', () => {
    const host = chooseHost();
    expect(host.kind).toBe('browser');
    expect(host.systemLanguage).toBe(navigator.language);
    expect(host.showInFolder).toBeNull();
  });

  it('writes when it is put away, until it is told not to', () => {
    let written = 0;
    const stop = browserHost(window, '1').onBeforeClose(async () => {
      written++;
    });
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(written).toBe(1);
    // Seen again is no reason.
    document.dispatchEvent(new Event('visibilitychange'));
    expect(written).toBe(1);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(written).toBe(2);
    stop();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(written).toBe(2);
  });

  it('opens links of the web only, in a window that knows nothing of this one', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    const host = browserHost(window, '1');
    expect(await host.openLink('https://example.org/')).toBe(true);
    expect(await host.openLink('javascript:alert(1)')).toBe(false);
    expect(opened.mock.calls).toHaveLength(1);
    expect(opened.mock.calls[0]?.[2]).toContain('noopener');
  });

  it('wakes when it is looked at again, or was frozen', () => {
    let woken = 0;
    const stop = browserHost(window, '1').onWake(() => {
      woken++;
    });
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(woken).toBe(0);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(woken).toBe(1);
    document.dispatchEvent(new Event('resume'));
    expect(woken).toBe(2);
    stop();
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('resume'));
    expect(woken).toBe(2);
  });

  it('cannot stay when its page is closed', () => {
    expect(browserHost(window, '1').setBackground).toBeNull();
  });

  it('prints and has a title', async () => {
    const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const host = browserHost(window, '1');
    expect(await host.print()).toBe('sent');
    expect(printed).toHaveBeenCalledOnce();
    const before = document.title;
    host.setTitle('Brief - Raadgever');
    expect(document.title).toBe('Brief - Raadgever');
    host.setTitle(before);
  });
});
