import mammoth from 'mammoth';
import { openXmlErrors } from '../../documents-checks/open-xml-errors';
import { checkParts } from '../../documents-checks/part-checks';

/** What is wrong with a Word file, by the Open XML validator and by our own check of its parts; empty when nothing is. */
export async function validate(bytes: Buffer): Promise<string[]> {
  const file = new Uint8Array(bytes);
  return [...(await openXmlErrors(file, 'docx')), ...checkParts(file)];
}

/** All of it as a page, with its notes. */
export async function readAsPage(bytes: Buffer): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: bytes })).value;
}

/** Its words in reading order, with every kind of blank as one plain space. */
export async function readBack(bytes: Buffer): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  return value.replace(/\s+/g, ' ');
}
