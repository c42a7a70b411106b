import { cellText, cellXml } from './cell-text';
import { MAIN, XML_HEAD } from './xml-names';

/**
 * The texts of a workbook, each kept once; cells name them by number. A text that stands here is never run as
 * a formula, whatever it begins with.
 */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  numberOf(text: string): number {
    const kept = cellText(text);
    this.#uses += 1;
    const number = this.#numbers.get(kept) ?? this.#numbers.size;
    this.#numbers.set(kept, number);
    return number;
  }

  part(): string {
    const items = Array.from(
      this.#numbers.keys(),
      (text) => `<si><t xml:space="preserve">${cellXml(text)}</t></si>`,
    );
    return `${XML_HEAD}<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}
