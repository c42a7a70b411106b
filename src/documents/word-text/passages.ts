/** What reading a Word file comes to, and what reading it needs. */
import type { Comparable } from '#core/text-difference/block-difference';
import type { Numbers } from '../paper/numbers';
import type { StyleBook } from '../paper/style-book';
import type { XmlNode } from '../xml/read-xml';
import type { WordPart } from './word-parts';

/** Why a file can say more, or something else, than its passages do. */
export const doubts = [
  /** Words that are hidden, crossed out, as light as the paper, or too small to read. */
  'unseen',
  /** Changes that were tracked and not yet accepted or refused. */
  'trackedChanges',
  'remarks',
  'textBox',
  /** Something drawn over or under the text. */
  'drawing',
  /** A field that may say something else tomorrow. */
  'field',
  /** Another document or a program inside this one, or a part that is fetched from elsewhere. */
  'embedded',
  /** Fonts inside the file can draw other letters than are written. */
  'embeddedFont',
  /** Two forms of one passage, of which each program chooses one. */
  'alternate',
  /** Something this program does not know. */
  'unknown',
] as const;
export type Doubt = (typeof doubts)[number];

export const passageKinds = ['paragraph', 'row', 'picture', 'note', 'around'] as const;

export interface WordPassage extends Comparable {
  /** `around`: stands above or below the text, on every page. */
  readonly kind: (typeof passageKinds)[number];
  readonly owner: null;
}

export interface ReadingTools {
  readonly styles: StyleBook;
  readonly numbers: Numbers;
  /** By their ids. */
  readonly notes: ReadonlyMap<string, XmlNode>;
  readonly notesPart: WordPart | null;
  /** SHA-256 of the part of that name; null when it is not there. */
  readonly hashOf: (name: string) => string | null;
  readonly doubts: Set<Doubt>;
  /** Addresses outside the file that words lead to. */
  readonly links: string[];
  noteCount: number;
}

/** Blanks are laid out by each program in its own way; which there are is not what a text says. */
export function tidy(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\u2011/g, '-')
    .replace(/[\s\u00a0\u202f\u2007]+/g, ' ')
    .trim();
}

export function passage(kind: WordPassage['kind'], text: string, form = ''): WordPassage {
  return { kind, text: tidy(text), owner: null, form };
}
