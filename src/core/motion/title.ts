/** What a motion is called, its number, and whether it is on a subject that was not on the agenda. */

export interface Named {
  readonly title: string;
  readonly number: string;
  readonly isOffAgenda: boolean | null;
}

const OFF_AGENDA =
  /(?<!\p{L})(?:motie )?vreemd(?: aan(?: de orde van de dag)?)?(?!\p{L})|actuele motie|motie actualiteit/iu;
const ON_AGENDA =
  /(?:agendapunt|raadsvoorstel|raadsstuk|behorend(?:e)? bij|bij de (?:begroting|kadernota|programmabegroting|jaarstukken))/i;
const MOTION = /^(?:motie|m\d{1,3}(?!\p{N}))/iu;
const LABEL = /^(?:onderwerp|betreft|titel|naam motie|betreffende)\s*:\s*/i;
const NUMBER =
  /(?:motie\s*(?:nr\.?|nummer|no\.?)?\s*:?\s*)?(?<![\p{L}\p{N}])([A-Z]{0,3}\d{1,4}(?:[./-]\d{1,4}){0,2}[a-z]?)(?![\p{L}\p{N}])/u;
const QUOTED = /[“"„«‘']([^”"»]{3,160})[”"»’']\s*$/u;

/** "Motie vreemd aan de orde van de dag: Vaste kern" without all but its name. */
function bare(given: string): string {
  // In a text of one paragraph the council follows on the title.
  const line = given.replace(/[.,:;]?\s+(?:de|het) (?:gemeente)?raad(?: van)? .*$/iu, '');
  const quoted = QUOTED.exec(line);
  if (quoted) return (quoted[1] ?? '').trim();
  return line
    .replace(LABEL, '')
    .replace(/^motie(?:\s+(?:nr\.?|nummer|no\.?))?/i, '')
    .replace(OFF_AGENDA, '')
    .replace(/^\s*[A-Z]{0,3}\d{1,4}(?:[./-]\d{1,4}){0,2}[a-z]?(?![\p{L}\p{N}])/u, '')
    .replace(/^[\s:.,–—-]+|[\s:,–—-]+$/gu, '')
    .replace(/^[“"„‘']|[”"’']$/gu, '');
}

/** `lines` are those above the first formula. */
export function namedIn(lines: readonly string[]): Named {
  const head = lines.join('\n');
  const isOffAgenda = OFF_AGENDA.test(head) ? true : ON_AGENDA.test(head) ? false : null;
  const labelled = lines.find((line) => LABEL.test(line));
  const at = lines.findIndex((line) => MOTION.test(line));
  const own = at < 0 ? '' : bare(lines[at] ?? '');
  const below = at < 0 ? '' : (lines[at + 1] ?? '');
  const isTitle =
    below.length > 2 && below.length < 140 && !/(?:gemeente)?raad .*(?:bijeen|vergadering)/i.test(below);
  const title =
    labelled !== undefined
      ? bare(labelled)
      : own !== ''
        ? own
        : isTitle && !LABEL.test(below)
          ? bare(below)
          : '';
  const numbered = at < 0 ? null : NUMBER.exec((lines[at] ?? '').replace(QUOTED, '').slice(0, 30));
  return { title, number: /\d/.test(numbered?.[1] ?? '') ? (numbered?.[1] ?? '') : '', isOffAgenda };
}
