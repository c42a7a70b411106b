import type { Extensions } from '@tiptap/core';
import { getSchema } from '@tiptap/core';
import Collaboration from '@tiptap/extension-collaboration';
import type { Node as DocNode } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import type * as Y from 'yjs';
import type { LetterNumbering } from '#core/letter/letter-numbering';
import { FindingMarks } from '../check/finding-marks';
import { CommentMarks } from '../comments/comment-marks';
import type { DeskAsk } from '../desk-dialogs';
import { Find } from '../find/find-plugin';
import { AdvicePoint } from './advice-point';
import { Arrivals } from './arrivals';
import { CitationNode, type CitationSurroundings } from './citation';
import { DragHandle } from './drag-handle';
import { DueDate, type DueDaySource, dueDateText } from './due-date';
import { Footnote } from './footnote';
import { Notes } from './footnotes/notes';
import type { NotesSurroundings } from './footnotes/notes-view';
import { LetterKeys } from './letter-keys';
import { LetterDoc, Link, ListItem, Quotation, Subscript, Superscript } from './letter-nodes';
import { LinkClicks } from './link-clicks';
import type { Live } from './live-value';
import { OnlyNear } from './only-near';
import { OwnIds } from './own-ids';
import { PageBreak } from './page-break';
import { Pasting } from './pasting';
import { Picture } from './picture';
import { PictureIntake } from './picture-intake';
import type { PictureWords } from './picture-view';
import type { Pictures } from './pictures';
import { PointNumbers } from './point-numbers';
import { Annex, type AnnexWords, Summary } from './sections';
import { TabStays } from './tab-stays';
import { TableCell, TableHeader, TableNode, TableRow } from './tables';
import { TailPlace } from './tail-place';
import { TypedText } from './typed-text';
import { UndoPlace } from './undo-place';
import { WriteBehind } from './write-behind';

/** From the library, as far as the letter has it. Undo comes with the collaboration extension. */
const basics = StarterKit.configure({
  heading: { levels: [1, 2, 3] },
  document: false,
  blockquote: false,
  listItem: false,
  link: false,
  code: false,
  codeBlock: false,
  horizontalRule: false,
  strike: false,
  trailingNode: false,
  undoRedo: false,
  dropcursor: { color: false, width: 2, class: 'drop-cursor' },
});

/** What decides the schema, and nothing that needs a screen. */
const nodes: Extensions = [
  basics,
  LetterDoc,
  Summary,
  Annex,
  ListItem,
  Quotation,
  AdvicePoint,
  TableNode,
  TableRow,
  TableHeader,
  TableCell,
  Picture,
  PageBreak,
  DueDate,
  CitationNode,
  Footnote,
  Superscript,
  Subscript,
  Link,
];

export const letterSchema = getSchema(nodes);

/** What needs words of the screen, or something from around the editor. */
const SHOWN: ReadonlySet<unknown> = new Set([Annex, DueDate, PageBreak, Picture, CitationNode]);

export interface EditorSurroundings {
  readonly fragment: Y.XmlFragment;
  readonly dueDay: DueDaySource;
  readonly numbering: Live<LetterNumbering>;
  readonly newId: () => string;
  readonly words: {
    readonly annex: AnnexWords;
    readonly dueDateHint: string;
    readonly pageBreak: string;
    readonly picture: PictureWords;
    readonly pasting: string;
    readonly dragHint: string;
  };
  readonly pictures: Pictures;
  readonly citations: CitationSurroundings;
  readonly notes: Pick<NotesSurroundings, 'place' | 'words'>;
  readonly toToolbar: () => void;
  /** For what asks something before it comes into the text. */
  readonly open: (what: DeskAsk) => void;
  readonly openLink: (href: string) => void;
  /** What stands between the letter and its annexes, and where it stands when there are none. */
  readonly tail: { readonly element: HTMLElement; readonly outside: () => HTMLElement | null };
}

/** What a node that is no text shows of words, for who looks for them. */
function shownWords(node: DocNode, dueDay: DueDaySource): string | null {
  if (node.type.name === 'citation') return String(node.attrs.words);
  return node.type.name === 'dueDate' ? dueDateText(dueDay.current()) : null;
}

export function letterExtensions(around: EditorSurroundings): Extensions {
  return [
    ...nodes.filter((each) => !SHOWN.has(each)),
    Annex.configure({ words: around.words.annex }),
    DueDate.configure({ source: around.dueDay, hint: around.words.dueDateHint }),
    PageBreak.configure({ word: around.words.pageBreak }),
    Picture.configure({ pictures: around.pictures, words: around.words.picture }),
    PictureIntake.configure({ pictures: around.pictures }),
    CitationNode.configure({ around: around.citations }),
    Collaboration.configure({ fragment: around.fragment }),
    UndoPlace,
    TypedText,
    OnlyNear,
    TabStays,
    WriteBehind,
    DragHandle.configure({ hint: around.words.dragHint }),
    OwnIds.configure({ newId: around.newId }),
    FindingMarks,
    CommentMarks,
    PointNumbers.configure({ numbering: around.numbering }),
    Pasting.configure({ pictures: around.pictures, comingWord: around.words.pasting }),
    Arrivals,
    LetterKeys.configure({ toToolbar: around.toToolbar, open: around.open }),
    Find.configure({ wordsOf: (node) => shownWords(node, around.dueDay) }),
    Notes.configure({
      around: {
        ...around.notes,
        editLink: () => around.open('link'),
        openLink: around.openLink,
        toToolbar: around.toToolbar,
      },
    }),
    LinkClicks.configure({ openLink: around.openLink }),
    TailPlace.configure({ tail: around.tail.element, outside: around.tail.outside }),
  ];
}
