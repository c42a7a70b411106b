/** A picture as it stands in a line of text. */
import { Drawing, Run } from 'docx';
import { pictureFacts } from './picture';
import { OWN_MARK } from './safe-text';
import type { Writing } from './writing';

const PIXELS_PER_MM = 96 / 25.4;

export interface PrintedPicture {
  readonly run: Run;
  /** In millimetres. */
  readonly height: number;
}

interface Wanted {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** For who does not see it; never empty. */
  readonly description: string;
  /** In millimetres; it keeps its own shape within. */
  readonly width: number;
  readonly height: number;
  /** Whether it may become larger than at 96 dots to the inch, where it begins to blur. */
  readonly enlarge?: boolean;
}

/** Null when its bytes are no picture. */
export function printedPicture(wanted: Wanted, { relations, nextDrawing }: Writing): PrintedPicture | null {
  const facts = pictureFacts(wanted.bytes);
  if (facts === null) return null;
  const largest = wanted.enlarge ? Number.POSITIVE_INFINITY : 1 / PIXELS_PER_MM;
  const scale = Math.min(wanted.width / facts.width, wanted.height / facts.height, largest);
  const [x, y] = [facts.width * scale * PIXELS_PER_MM, facts.height * scale * PIXELS_PER_MM];
  const emus = { x: Math.max(1, Math.round(x * 9525)), y: Math.max(1, Math.round(y * 9525)) };
  const drawing = new Drawing(
    {
      type: facts.kind,
      // The `docx` package keeps a name in braces until it knows the number of the picture; ours is known.
      fileName: `${OWN_MARK}-${relations.picture(wanted.bytes, facts.kind)}`,
      data: wanted.bytes,
      transformation: { pixels: { x: Math.round(x), y: Math.round(y) }, emus },
    },
    // Its own number: the package counts on over all letters of a session.
    { docProperties: { id: nextDrawing(), name: wanted.name, description: wanted.description } },
  );
  return { run: new Run({ children: [drawing] }), height: facts.height * scale };
}
