/** What is gathered while the text of one letter is made: lists, notes, links and pictures. */
import type { BodyPictures, LetterDocument } from '#core/letter/letter-document';
import type { Piece } from './inline-pieces';
import { ListNumbers } from './list-numbers';
import { type Look, lookOf } from './look';
import { Relations } from './relations';

export interface Writing {
  readonly look: Look;
  readonly pictures: BodyPictures;
  readonly lists: ListNumbers;
  /** Of the text itself; the notes have their own. */
  readonly relations: Relations;
  /** The words of each note, in their order; the first is number 1. */
  readonly notes: (readonly Piece[])[];
  readonly nextDrawing: () => string;
}

export function writingOf(letter: LetterDocument): Writing {
  const look = lookOf(letter.stationery);
  let drawings = 0;
  return {
    look,
    pictures: letter.pictures,
    lists: new ListNumbers(look, letter.pointNumbering),
    relations: new Relations(),
    notes: [],
    nextDrawing: () => {
      drawings += 1;
      return String(drawings);
    },
  };
}
