import type { OpenOutcome, OpenRequest } from './host';
import { readFiles } from './read-files';

/**
 * Opens files through `<input type=file>`, which every browser has. The filter is a hint: a person can still
 * choose anything, so that readers must look at the bytes.
 */
export async function openWithInput({ kinds, many, maxBytes }: OpenRequest): Promise<OpenOutcome> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = many;
  input.accept = kinds.flatMap((kind) => kind.extensions.map((extension) => `.${extension}`)).join(',');
  // In the page, though unseen: Safari forgets an input that is not, and its events with it.
  input.hidden = true;
  document.body.append(input);
  try {
    const chosen = await new Promise<readonly File[]>((resolve) => {
      input.addEventListener('change', () => resolve([...(input.files ?? [])]));
      input.addEventListener('cancel', () => resolve([]));
      input.click();
    });
    if (chosen.length === 0) return { kind: 'cancelled' };
    return { kind: 'opened', ...(await readFiles(chosen, maxBytes)) };
  } finally {
    input.remove();
  }
}
