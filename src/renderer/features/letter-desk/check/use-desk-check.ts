import type { Editor } from '@tiptap/core';
import { Selection, TextSelection } from '@tiptap/pm/state';
import { createContext, use, useEffect, useMemo, useRef, useState } from 'react';
import { type Edit, type Finding, findingKey } from '#core/letter/desk-check/finding';
import type { LetterOnDesk } from '#store';
import { useKeys } from '../../../app/shortcuts';
import { useWatch } from '../../../app/store-context';
import { hearCursor } from '../editor/hear-cursor';
import { perform } from '../editor/perform';
import { focusHeadField } from '../head/focus-head-field';
import type { HeadSaver } from '../head/head-saver';
import { markPassages } from './finding-marks';
import { type FindingRow, type FindingRows, groupFindings, NO_ROWS } from './group-findings';
import { mendInEditor } from './mend-in-editor';
import { placeInDoc } from './places';
import { useFindings } from './use-findings';

export interface DeskCheck {
  /** False before the first look, and for a letter that is only read. */
  readonly isReady: boolean;
  readonly rows: FindingRows;
  /** Key of the row one is at. */
  readonly current: string | null;
  /** To its first place; pressed again, to the next. */
  readonly goTo: (row: FindingRow) => void;
  readonly mend: (row: FindingRow) => void;
  /** Shows the findings beside the letter. */
  readonly open: () => void;
}

const NOTHING: DeskCheck = {
  isReady: false,
  rows: NO_ROWS,
  current: null,
  goTo: () => {},
  mend: () => {},
  open: () => {},
};

const DeskCheckContext = createContext<DeskCheck>(NOTHING);
export const DeskCheckProvider = DeskCheckContext.Provider;

export function useCheckOfDesk(): DeskCheck {
  return use(DeskCheckContext);
}

interface At {
  readonly key: string;
  readonly index: number;
}

function show(editor: Editor, finding: Finding): void {
  const { place } = finding;
  if (place.kind === 'head') {
    focusHeadField(place.field);
    return;
  }
  const { state, view } = editor;
  const range = placeInDoc(state.doc, place);
  if (!range) return;
  const selection =
    place.kind === 'range'
      ? TextSelection.create(state.doc, range.from, range.to)
      : Selection.near(state.doc.resolve(Math.min(range.from + 1, state.doc.content.size)));
  view.dispatch(state.tr.setSelection(selection));
  view.focus();
  const { node } = view.domAtPos(Math.min(range.from + 1, state.doc.content.size));
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
}

/** Marks where the findings are, and which of them one is at. */
function useMarks(editor: Editor | null, rows: FindingRows, current: string | null): void {
  useEffect(() => {
    if (!editor || editor.isDestroyed || editor.view.composing) return;
    hearCursor(editor.view);
    const { state, view } = editor;
    const passages = [...rows.hints, ...rows.problems].flatMap((row) =>
      row.places.flatMap(({ place, severity }) => {
        const range = placeInDoc(state.doc, place);
        // A block without words shows nothing by itself; one as long as the letter would mark it all.
        if (!range || range.from === range.to || (place.kind === 'node' && place.path.length === 0))
          return [];
        return [{ ...range, severity, isBlock: place.kind === 'node', isCurrent: row.key === current }];
      }),
    );
    view.dispatch(markPassages(state, passages));
  }, [editor, rows, current]);
}

export function useDeskCheck(
  desk: LetterOnDesk,
  editor: Editor | null,
  saver: HeadSaver,
  around: {
    readonly giveReference: () => void;
    readonly linkInput: (pointId: string) => void;
    readonly open: () => void;
  },
): DeskCheck {
  const live = useFindings(desk, editor);
  const decisions = useWatch('findingDecisions', desk.letter.id);
  const [at, setAt] = useState<At | null>(null);
  const { findings, doc, look } = live;
  const isReady = findings !== null && decisions !== undefined;
  const rows = useMemo(
    () => (findings && decisions ? groupFindings(findings, decisions) : NO_ROWS),
    [findings, decisions],
  );
  const here = useRef(at);
  useEffect(() => {
    here.current = at;
  }, [at]);
  useMarks(editor, rows, at?.key ?? null);

  /** The row as it is now: the text may have gone on since it was drawn. */
  const fresh = (row: FindingRow): readonly Finding[] =>
    editor && doc !== editor.state.doc
      ? look().filter((finding) => findingKey(finding) === row.key)
      : row.places;

  const goTo = (row: FindingRow): void => {
    const places = fresh(row);
    if (!editor || places.length === 0) return;
    const index = here.current?.key === row.key ? (here.current.index + 1) % places.length : 0;
    const finding = places[index];
    if (!finding) return;
    setAt({ key: row.key, index });
    show(editor, finding);
  };

  const mend = (row: FindingRow): void => {
    const edits = fresh(row).flatMap(({ mend }) => (mend ? [mend.edit] : []));
    const [first] = edits;
    if (!editor || !first) return;
    if (first.kind === 'reference') {
      around.giveReference();
      return;
    }
    if (first.kind === 'link') {
      around.linkInput(first.pointId);
      return;
    }
    if (first.kind === 'head') {
      for (const [field, value] of Object.entries(first.set)) {
        const name = field as Parameters<HeadSaver['change']>[0];
        saver.change(name, value as never);
        saver.leave(name);
      }
      return;
    }
    const inBody = edits.filter(
      (edit): edit is Extract<Edit, { kind: 'text' | 'nodes' }> => 'content' in edit,
    );
    if (!perform(editor, mendInEditor(inBody))) return;
    // The row is gone with the finding: whoever wants it back is where undo is.
    editor.view.focus();
    look();
  };

  const walk = (step: 1 | -1): void => {
    const all = [...rows.problems, ...rows.hints];
    if (all.length === 0 || !editor) return;
    around.open();
    const index = all.findIndex(({ key }) => key === here.current?.key);
    const inRow = all[index];
    const beyond = index < 0 ? (step === 1 ? 0 : all.length - 1) : index + step;
    const row = all[(beyond + all.length) % all.length];
    // All places of one matter before the next matter.
    const more = step === 1 && inRow && here.current && here.current.index + 1 < inRow.places.length;
    if (more && inRow) goTo(inRow);
    else if (row) {
      here.current = null;
      goTo(row);
    }
  };
  useKeys(editor ? { f8: () => walk(1), 'shift+f8': () => walk(-1) } : {});

  return {
    isReady: isReady && editor !== null,
    rows,
    current: at?.key ?? null,
    goTo,
    mend,
    open: around.open,
  };
}
