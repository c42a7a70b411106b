/**
 * Where Dutch sentences end. A full stop also stands after abbreviations, initials and ordinals, inside dates and
 * amounts; a sentence may end in a quotation mark or a bracket, or with "jl.".
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** After these a sentence goes on. */
const GOES_ON: ReadonlySet<string> = new Set(
  `a.u.b aanv afd afz alg art bijv bl blz bv c.q c.s ca cf d.d d.m.v d.w.z dd dhr div dr drs e.a e.v evt excl fam fig
   gem i.c i.o i.p.v i.s.m i.v.m ing incl ir jhr jr kl lid m.a.w m.b.t m.b.v m.i m.i.v m.m.v m.n m.u.v max mej mevr min mr
   mw n.a.v n.b n.v.t nl nr nrs o.a o.b.v o.g.v o.i.d o.l.v o.m o.v.v ong p p.a pag par plv prof r.k red ref resp
   sr st str t.a.v t.b.v t.g.v t.h.v t.n.v t.o.v t.w.v t/m tel toel v.a v.h v.l.n.r v.w.b verg vgl vlg vnl voorz w.o wd weth z.g
   zgn zog zn`.split(/\s+/),
);
/** These may stand at the end of one: a capital after it begins the next. */
const MAY_END: ReadonlySet<string> = new Set([
  'jl',
  'll',
  'a.s',
  'as',
  'e.d',
  'enz',
  'etc',
  'm.m',
  's.v.p',
  't.z.t',
  'e.o',
]);

/** Behind a pasted text's full stop the number of a note may stand. */
const END = /([.!?…]+)(["'”’»)\]]*)(?:(?<=\p{L}{3}[.!?])\d{1,2})?(?=\s|$)/gu;
const BEGINS = /^["'“”‘’„«([]*[\p{Lu}\p{N}\uFFFC]/u;
const CAPITAL = /^["'“”‘’„«([]*\p{Lu}/u;

function wordBefore(text: string, end: number): string {
  return /[\p{L}\p{N}./]*$/u.exec(text.slice(Math.max(0, end - 24), end))?.[0] ?? '';
}

function endsAt(text: string, marks: string, at: number, after: string): boolean {
  if (after === '') return true;
  if (!BEGINS.test(after)) return false;
  if (marks !== '.') return true;
  const word = wordBefore(text, at);
  const lower = word.toLowerCase();
  if (MAY_END.has(lower)) return CAPITAL.test(after);
  // Initials "J." and "S.K."; a number with a stop at the start of its line is a numeral of a list.
  if (/^(?:\p{Lu}\p{Ll}?\.)*\p{Lu}$/u.test(word) && !/^[IU]$/.test(word)) return false;
  if (GOES_ON.has(lower)) return false;
  return !(/^\d{1,3}$/.test(word) && text.slice(0, at - word.length).trim() === '');
}

/** The sentences of a text without their outer blanks, in order. A break of the line ends one. */
export function sentencesIn(text: string): Span[] {
  const spans: Span[] = [];
  const add = (from: number, to: number): void => {
    const part = text.slice(from, to);
    const start = from + (part.length - part.trimStart().length);
    const end = from + part.trimEnd().length;
    if (end > start) spans.push({ from: start, to: end });
  };
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let from = 0;
    for (const match of line.matchAll(END)) {
      const to = match.index + match[0].length;
      if (!endsAt(line, match[1] ?? '', match.index, line.slice(to).trimStart())) continue;
      add(lineStart + from, lineStart + to);
      from = to;
    }
    add(lineStart + from, lineStart + line.length);
    lineStart += line.length + 1;
  }
  return spans;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.\-/&]*|\uFFFC/gu;

/** As a person counts: "o.a." and "2016/17" are one. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
