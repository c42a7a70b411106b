/**
 * The fields a text block can have. In the text they stand in braces, as they were typed: `{onderwerp}`. What each one
 * says is told on the screens under `blocks.field.*`; where its value comes from is in `block-facts.ts`.
 */
import type { BodyNode } from '#core/letter/body';
import { walk } from '#core/letter/body';
import { Refusal } from '#core/refusals/refusal';

export const blockFieldGroups = {
  letter: [
    'onderwerp',
    'soort.brief',
    'datum',
    'kenmerk',
    'uw.brief',
    'contactpersoon',
    'doorkiesnummer',
    'contact.email',
  ],
  council: ['raad.naam', 'gemeente', 'college', 'voorzitter'],
  dossier: ['dossier', 'wethouder', 'werkgroep', 'themajaar'],
  term: ['termijn', 'termijn.begin', 'termijn.bron', 'termijn.datum'],
  earlier: [
    'eerdere.brief',
    'eerdere.brief.datum',
    'eerdere.brief.kenmerk',
    'eerdere.brief.onderwerp',
    'eerdere.reactie',
    'eerdere.termijn.datum',
    'dagen.te.laat',
    'toegezegde.datum',
    'antwoord.voor',
  ],
} as const;
export type BlockFieldGroup = keyof typeof blockFieldGroups;
export type BlockField = (typeof blockFieldGroups)[BlockFieldGroup][number];

export const blockFields: readonly BlockField[] = Object.values(blockFieldGroups).flat();

const byName: ReadonlyMap<string, BlockField> = new Map(blockFields.map((field) => [field, field]));

export interface FieldPlace {
  /** In the text it was looked for in. */
  readonly from: number;
  readonly to: number;
  /** As it stands there, braces and all. */
  readonly said: string;
  /** Null where no field has this name. Capitals and blanks around the name make no difference. */
  readonly field: BlockField | null;
}

const IN_BRACES = /\{([^{}]*)\}/g;

export function fieldPlaces(text: string): FieldPlace[] {
  return [...text.matchAll(IN_BRACES)].map((match) => {
    const [said, name = ''] = match;
    const field = byName.get(name.trim().toLowerCase()) ?? null;
    return { from: match.index, to: match.index + said.length, said, field };
  });
}

/** Stands for a node without text, so that places in the text are places among the nodes. */
const ATOM = '\uFFFC';

export function inlineText(content: readonly BodyNode[]): string {
  return content.map((node) => node.text ?? ATOM).join('');
}

/** The words around a brace that has no partner, enough to find it by. */
function around(text: string, index: number): string {
  return text
    .slice(Math.max(0, index - 15), index + 25)
    .replaceAll(ATOM, ' ')
    .trim();
}

function refuseText(text: string): Refusal | null {
  const places = fieldPlaces(text);
  const unknown = places.find(({ field }) => field === null);
  if (unknown) return new Refusal('textBlock.unknownField', { field: unknown.said }, 'content');
  const rest = places.reduceRight(
    (left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
    text,
  );
  const stray = rest.search(/[{}]/);
  return stray === -1 ? null : new Refusal('textBlock.strayBrace', { near: around(text, stray) }, 'content');
}

/** Why a block with this text cannot be kept; null when it can. */
export function refuseBlockContent(content: readonly BodyNode[]): Refusal | null {
  let hasWords = false;
  for (const block of content) {
    for (const node of walk(block)) {
      const text = inlineText((node.content ?? []).filter((child) => !child.content));
      if (text.replaceAll(ATOM, '').trim() !== '') hasWords = true;
      const refusal = refuseText(text);
      if (refusal) return refusal;
    }
  }
  return hasWords ? null : new Refusal('textBlock.empty', {}, 'content');
}
