import { fromPoints, UNITS_PER_PIXEL } from './word-xml';

/**
 * The style of the pages, as text: it stands in a shadow tree on the screen and in the head of the document that
 * becomes a PDF. Paper is white in any theme, so that it looks as it will come out of the printer.
 */
export const paperStyle = `
:host, .paper { color-scheme: light; }
.page, .galley {
  color: CanvasText;
  text-rendering: geometricPrecision;
  font-kerning: none;
  font-variant-ligatures: none;
  hyphens: manual;
  text-align: left;
  text-decoration-skip-ink: auto;
}
.galley { position: absolute; visibility: hidden; inset: 0 auto auto 0; contain: layout style; }
.sheet { position: relative; overflow: clip; background: Canvas; break-inside: avoid; }
.page { position: relative; transform: scale(calc(var(--zoom, 1) / ${UNITS_PER_PIXEL})); transform-origin: 0 0; }
.band { position: absolute; }
.flow { display: flow-root; }
.flow > * { box-sizing: border-box; }
p, h1, h2, h3, h4, h5, h6 { margin: 0; overflow-wrap: break-word; white-space: pre-wrap; }
.number { display: inline-block; box-sizing: border-box; text-indent: 0; white-space: nowrap; }
.tab { display: inline-block; white-space: nowrap; }
.noteSign { vertical-align: baseline; }
.notes { padding-top: ${fromPoints(10)}px; }
.notes::before {
  content: '';
  position: absolute;
  top: ${fromPoints(5)}px;
  left: 0;
  width: 33%;
  border-top: ${fromPoints(0.5)}px solid CanvasText;
}
table { table-layout: fixed; border-collapse: collapse; }
th { text-align: left; }
a { color: inherit; text-decoration: inherit; }
img { vertical-align: baseline; }
.onPage { position: absolute; }
@media print {
  .sheet { --zoom: 1; break-after: page; }
  .sheet:last-child { break-after: auto; }
}
`;
