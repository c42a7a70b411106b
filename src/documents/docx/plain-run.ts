import { type IXmlableObject, Run } from 'docx';

const nothing = {};
const kept = { _attr: { 'xml:space': 'preserve' } } as const;

/**
 * Words without any form of their own, as nearly all are. The package's own run is four objects, each prepared by
 * itself; of these a letter has a hundred a page.
 */
export class PlainRun extends Run {
  readonly #prepared: IXmlableObject;

  constructor(text: string) {
    super(nothing);
    this.#prepared = { 'w:r': [{ 'w:t': [kept, text] }] };
  }

  override prepForXml(): IXmlableObject {
    return this.#prepared;
  }
}
