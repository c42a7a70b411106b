/** What the page of `paper-in-chromium` can do. */
import { drawPages, paperAsFile, paperStyle } from '#documents/paper/draw-pages';

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
    html: paperAsFile(paper),
  };
}

Object.assign(window, { drawPaper });
