/** What the page of `paper-in-chromium` can do. */
import { drawPages, paperAsFile, paperStyle } from '#documents/paper/draw-pages';

function footOf(page: HTMLElement): { readonly height: number; readonly right: number } {
  const foot = [...page.querySelectorAll('.band')].at(-1);
  const words = document.createRange();
  const last = foot && [...foot.querySelectorAll('[data-field]')].at(-1)?.firstChild;
  if (last) words.selectNode(last);
  return {
    height: foot?.getBoundingClientRect().height ?? 0,
    right: Math.round(words.getBoundingClientRect().right - page.getBoundingClientRect().left),
  };
}

async function drawPaper(base64: string) {
  const place = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = paperStyle;
  document.body.replaceChildren(style, place);
  place.className = 'galley';
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const paper = await drawPages(bytes, place, new AbortController().signal);
  document.body.append(...paper.pages);
  return {
    title: paper.title,
    // biome-ignore lint/performance/useDomNodeTextContent: paragraphs and cells are to be kept apart
    pages: paper.pages.map((page) => page.innerText),
    onPage: paper.pages.flatMap((page) =>
      [...page.querySelectorAll('.onPage')].map(
        (thing) => ((thing.getBoundingClientRect().top - page.getBoundingClientRect().top) * 25.4) / 96,
      ),
    ),
    feet: paper.pages.map(footOf),
    html: paperAsFile(paper),
  };
}

Object.assign(window, { drawPaper });
