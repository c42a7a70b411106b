/** Rows as lines of JSON: small enough each to be read one by one, however many there are. */

const encoder = new TextEncoder();

/** Gathers values as lines; `bytes` joins them. */
export class JsonLines {
  #chunks: Uint8Array[] = [];
  #length = 0;
  count = 0;

  add(values: readonly unknown[]): void {
    if (values.length === 0) return;
    const chunk = encoder.encode(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    this.count += values.length;
  }

  /** All lines in one; what was gathered is let go. */
  bytes(): Uint8Array {
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    this.#chunks = [];
    return whole;
  }
}

const NEWLINE = 10;

/** The values of `bytes`, `size` at a time. Throws a SyntaxError for a line that is no JSON, or no UTF-8. */
export function* readLines(bytes: Uint8Array, size: number): Generator<unknown[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let values: unknown[] = [];
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(NEWLINE, from);
    if (end === -1) throw new SyntaxError('last line does not end');
    let line: string;
    try {
      line = decoder.decode(bytes.subarray(from, end));
    } catch (cause) {
      throw new SyntaxError('not UTF-8', { cause });
    }
    values.push(JSON.parse(line));
    if (values.length === size) {
      yield values;
      values = [];
    }
    from = end + 1;
  }
  if (values.length > 0) yield values;
}
