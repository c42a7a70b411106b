/**
 * Saving from a page. Chromium has a real save dialog; Firefox and Safari have only the download link, which
 * puts the file where downloads go.
 */

import type { SaveCode } from '#ipc/file-codes';
import { safeFileName } from '#ipc/file-name';
import type { FileKind, SaveOutcome, SaveRequest } from './host';

/** Not yet in TypeScript's own DOM types. https://wicg.github.io/file-system-access/#api-showsavefilepicker */
export type ShowSaveFilePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}) => Promise<FileSystemFileHandle>;

export async function saveWithPicker(pick: ShowSaveFilePicker, request: SaveRequest): Promise<SaveOutcome> {
  const { kind } = request;
  // Both start now: the picker needs the click, and the bytes need the time.
  const picked = pick({
    suggestedName: safeFileName(request.suggestedName),
    types: [
      { description: kind.label, accept: { [kind.mimeType]: kind.extensions.map((name) => `.${name}`) } },
    ],
  });
  const made = contentOf(request);
  made.catch(() => undefined);

  let handle: FileSystemFileHandle;
  try {
    handle = await picked;
  } catch (error) {
    if (nameOf(error) === 'AbortError') return { kind: 'cancelled' };
    // The click was too long ago, or the page stands in a frame: the link works without either.
    if (nameOf(error) === 'SecurityError') return saveWithLink(request, await made);
    return { kind: 'failed', code: saveCodeOf(error) };
  }
  const isNew = await isEmpty(handle);
  let bytes: Uint8Array;
  try {
    bytes = await made;
  } catch (error) {
    if (isNew) await removeIfPossible(handle);
    throw error;
  }
  try {
    // Nothing reaches the file before `close`: until then Chromium writes beside it.
    const stream = await handle.createWritable();
    try {
      await stream.write(ownBytes(bytes));
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    if (isNew) await removeIfPossible(handle);
    return { kind: 'failed', code: saveCodeOf(error) };
  }
  return { kind: 'saved', file: { name: handle.name, place: { kind: 'chosen' } } };
}

export async function saveByDownload(request: SaveRequest): Promise<SaveOutcome> {
  return saveWithLink(request, await contentOf(request));
}

function saveWithLink({ suggestedName, kind }: SaveRequest, bytes: Uint8Array): SaveOutcome {
  const name = withExtension(safeFileName(suggestedName), kind);
  const url = URL.createObjectURL(new Blob([ownBytes(bytes)], { type: kind.mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after this turn; Safari takes longest. Until then the address must live.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return { kind: 'saved', file: { name, place: { kind: 'downloads' } } };
}

function withExtension(name: string, kind: FileKind): string {
  const hasOne = kind.extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
  return hasOne ? name : `${name}.${kind.extensions[0] ?? 'bin'}`;
}

async function contentOf({ content }: SaveRequest): Promise<Uint8Array> {
  return content instanceof Uint8Array ? content : content();
}

/** Files cannot be made of shared memory. Nobody here uses it, but the type of a byte array allows it. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return isOwn(bytes) ? bytes : new Uint8Array(bytes);
}

function isOwn(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer;
}

/** The picker makes an empty file at once; one with content was there before, and is not ours to remove. */
async function isEmpty(handle: FileSystemFileHandle): Promise<boolean> {
  try {
    return (await handle.getFile()).size === 0;
  } catch {
    return false;
  }
}

async function removeIfPossible(handle: FileSystemFileHandle): Promise<void> {
  if ('remove' in handle && typeof handle.remove === 'function') {
    await handle.remove().catch(() => undefined);
  }
}

function nameOf(error: unknown): string {
  return error instanceof DOMException ? error.name : '';
}

function saveCodeOf(error: unknown): SaveCode {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'file.noSpace';
    case 'NotAllowedError':
      return 'file.notAllowed';
    case 'NoModificationAllowedError':
    case 'InvalidStateError':
      return 'file.inUse';
    case 'NotFoundError':
      return 'file.folderGone';
    default:
      return 'file.notWritten';
  }
}
