/**
 * Where pages stand on the screen: a shadow tree, so that neither the program's style reaches the paper nor the
 * paper's the program. The sheet of style is constructed, which our content policy allows.
 */
import type { Paper } from '#documents';

export interface PaperStage {
  /** Out of sight; pages are measured here. */
  readonly galley: HTMLElement;
  readonly show: (paper: Paper) => void;
  readonly zoom: (factor: number) => void;
}

export function paperStage(host: HTMLElement, paperStyle: string): PaperStage {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${paperStyle}
    .pages { display: flex; flex-direction: column; align-items: center; gap: 1rem; }
    .pages :is(p, h1, h2, h3) { scroll-margin-block-start: 4rem; }
    .pages .sheet { flex: none; outline: 1px solid color-mix(in srgb, CanvasText 20%, Canvas); }
    @media print { .pages { display: block; } .pages .sheet { outline: 0; } }`);
  root.adoptedStyleSheets = [sheet];
  const galley = document.createElement('div');
  galley.className = 'galley';
  // What is being laid out is not read aloud; the pages are, once they stand.
  galley.ariaHidden = 'true';
  const pages = document.createElement('div');
  pages.className = 'pages paper';
  root.replaceChildren(galley, pages);
  return {
    galley,
    show: (paper) => {
      pages.lang = paper.language;
      pages.replaceChildren(...paper.pages);
    },
    zoom: (factor) => pages.style.setProperty('--zoom', String(factor)),
  };
}
