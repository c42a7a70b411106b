import type { NodeViewRenderer } from '@tiptap/core';
import type { AnnexWords } from './sections';

/** An annex as a sheet of its own, with its title to fill in above the text. Its number is counted by the style sheet. */
export function annexView(words: AnnexWords): NodeViewRenderer {
  return ({ node: first, editor, getPos }) => {
    let node = first;
    const dom = document.createElement('section');
    dom.dataset.annex = String(node.attrs.id ?? '');
    const head = document.createElement('div');
    head.contentEditable = 'false';
    head.dataset.annexHead = '';
    const title = document.createElement('input');
    title.type = 'text';
    title.maxLength = 200;
    title.setAttribute('aria-label', words.title);
    title.placeholder = words.title;
    title.value = String(node.attrs.title);
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.textContent = words.remove;
    head.append(title, remove);
    const contentDOM = document.createElement('div');
    dom.append(head, contentDOM);

    title.addEventListener('input', () => {
      const pos = getPos();
      if (pos === undefined) return;
      editor.view.dispatch(editor.state.tr.setNodeMarkup(pos, null, { ...node.attrs, title: title.value }));
    });
    title.addEventListener('keydown', (event) => {
      const pos = getPos();
      if (pos === undefined || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      editor.commands.focus(pos + 2);
    });
    remove.addEventListener('click', () => {
      const pos = getPos();
      if (pos === undefined) return;
      editor.view.dispatch(editor.state.tr.delete(pos, pos + node.nodeSize));
      editor.commands.focus();
    });

    return {
      dom,
      contentDOM,
      update: (next) => {
        if (next.type !== node.type) return false;
        node = next;
        dom.dataset.annex = String(node.attrs.id ?? '');
        if (title.value !== node.attrs.title) title.value = String(node.attrs.title);
        return true;
      },
      stopEvent: (event) => event.target instanceof globalThis.Node && head.contains(event.target),
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
    };
  };
}
