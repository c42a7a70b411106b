/**
 * A bare text as a proposal for the form of a letter. Every word of the text is in the proposal: in a field of
 * the head, in the body or in an annex; only labels ("Datum", "Bijlage") and the numbers that a list or a
 * point is given again by its place are left behind.
 */
import type { BodyNode } from '#core/letter/body';
import type { LetterProposal, ProposalDoubt } from '#core/letter/letter-proposal';
import { type AnnexLines, splitAnnexes, titleOf } from './annexes';
import { bodyNodes, linesNode } from './blocks-to-body';
import { refuseLongText } from './decode-text';
import { plainInline } from './inline-markup';
import { recogniseKind } from './letter-kind';
import { type Blocks, linesToBlocks } from './lines-to-blocks';
import { closingIndex, recogniseClosing } from './recognise-closing';
import { recogniseHead } from './recognise-head';
import { type LetterBlock, recognisePoints } from './recognise-points';
import { vocabularyOf } from './rejoin-word';
import { type SetAside, setAside } from './set-aside';
import { settingOf } from './setting';
import { type SourceLine, sourceLines } from './source-lines';
import { takeSummary } from './summary';
import type { TextBlock } from './text-block';

type Read = (lines: readonly SourceLine[]) => Blocks;

/** Lines of a head or a signature are never headings, however short. */
function keptBlocks({ blocks }: Blocks): readonly TextBlock[] {
  return blocks.map((block) => (block.kind === 'heading' ? { kind: 'paragraph', text: block.text } : block));
}

function asideNodes({ footnotes, pageLines }: SetAside): readonly BodyNode[] {
  return [...footnotes.map(linesNode), ...(pageLines.length > 0 ? [linesNode(pageLines)] : [])];
}

function annexNode(annex: AnnexLines, read: Read, newId: () => string): BodyNode {
  const { title, blocks } = titleOf(annex.title, read(annex.lines).blocks);
  const id = newId();
  return { type: 'annex', attrs: { id, title: plainInline(title) }, content: bodyNodes(blocks, newId) };
}

function doubtsOf(
  head: Pick<LetterProposal, 'date' | 'subject' | 'addressee'>,
  blocks: readonly LetterBlock[],
  counts: { readonly joined: number; readonly kept: number; readonly aside: SetAside },
): readonly ProposalDoubt[] {
  const { joined, kept, aside } = counts;
  const doubts: (ProposalDoubt | false)[] = [
    head.date === null && { kind: 'noDate' },
    head.subject === '' && { kind: 'noSubject' },
    head.addressee.length === 0 && { kind: 'noAddressee' },
    !blocks.some(({ kind }) => kind === 'point') && { kind: 'noPoints' },
    joined > 0 && { kind: 'linesJoined', count: joined },
    aside.footnotes.length > 0 && { kind: 'footnotesMoved', count: aside.footnotes.length },
    aside.pageLines.length > 0 && { kind: 'pageLinesMoved', count: aside.pageLines.length },
    kept > 0 && { kind: 'linesWithoutField', count: kept },
  ];
  return doubts.filter((doubt) => doubt !== false);
}

/**
 * Never fails on what a text says: a text without anything of a letter becomes a body with doubts. Throws the
 * Refusal `reading.tooLarge` for a text over the limit. `newId` gives the ids of points and annexes.
 */
export function proposeLetter(text: string, newId: () => string): LetterProposal {
  const refusal = refuseLongText(text);
  if (refusal !== null) throw refusal;
  const lines = sourceLines(text);
  const aside = setAside(lines);
  const setting = settingOf(aside.running);
  const known = vocabularyOf(lines.map((line) => line.text));
  let joined = 0;
  const read: Read = (part) => {
    const found = linesToBlocks(part, setting, known);
    joined += found.joined;
    return found;
  };

  const head = recogniseHead(aside.running, setting);
  const closingAt = closingIndex(head.rest);
  const behindClosing = closingAt === null ? null : closingAt + 1;
  const { letter, annexes } = splitAnnexes(head.rest, behindClosing, setting);
  const closing = recogniseClosing(letter, closingAt, setting);

  const main = takeSummary(read(closing.letter).blocks);
  const blocks = recognisePoints(main.letter);
  const around = { before: keptBlocks(read(head.kept)), after: keptBlocks(read(closing.kept)) };
  const whole = bodyNodes([...around.before, ...blocks, ...around.after], newId);
  const summary: BodyNode[] =
    main.summary.length > 0 ? [{ type: 'summary', content: bodyNodes(main.summary, newId) }] : [];
  const annexNodes = annexes.map((annex) => annexNode(annex, read, newId));

  const { fields } = head;
  const subject = plainInline(fields.subject);
  return {
    ...fields,
    subject,
    kind: recogniseKind(subject, blocks),
    copiesTo: [...fields.copiesTo, ...closing.copiesTo],
    closing: closing.closing,
    signatoryName: closing.name,
    signatoryFunction: closing.function,
    body: { type: 'doc', content: [...summary, ...whole, ...asideNodes(aside), ...annexNodes] },
    doubts: doubtsOf(fields, blocks, { joined, kept: head.kept.length + closing.kept.length, aside }),
  };
}
