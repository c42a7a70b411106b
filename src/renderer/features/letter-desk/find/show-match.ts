import type { Editor } from '@tiptap/core';
import { rangesOf, showFound } from './find-in-page';
import { findingIn } from './find-plugin';

/**
 * Brings the match at hand to the middle of what is seen. The editor does that itself only while it has the focus, which
 * the bar has now. Words in the notes are drawn beside the editor, which marks its own text alone, so they get the
 * browser's highlights; these are painted over the editor's marks and must stay away from them.
 */
export function showMatch(editor: Editor): void {
  const finding = findingIn(editor.state);
  if (!finding) return;
  const { doc } = editor.state;
  const inNotes = finding.matches.flatMap(({ from }, index) =>
    doc.resolve(from).parent.type.name === 'footnote' ? [index] : [],
  );
  const drawn = inNotes.length > 0 ? rangesOf(finding.query).filter((range) => !isMarked(range)) : [];
  showFound(drawn, inNotes.indexOf(finding.current));
  editor.view.dom.querySelector('[data-found="now"]')?.scrollIntoView({ block: 'center' });
}

function isMarked({ startContainer }: Range): boolean {
  return startContainer.parentElement?.closest('[data-found]') !== null;
}
