import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { TermBar } from '../../../../src/renderer/ui/term-bar';
import { TermBarLegend } from '../../../../src/renderer/ui/term-bar-legend';
import {
  daysOfTerm,
  type Stretch,
  scaleOfTerms,
  stretchesOf,
  type Term,
} from '../../../../src/renderer/ui/term-bar-parts';
import { renderInWords } from '../in-words';

const day = calendarDayOf;
const today = day('2016-12-12');

function termWith(changes: Partial<Term> = {}): Term {
  return { start: day('2016-11-07'), due: day('2016-12-19'), state: 'nearly', ...changes };
}

/** `gone 2016-11-07 2016-12-12`, with a plus for what was added. */
function drawn(term: Term): string[] {
  return stretchesOf(term, today).map(
    ({ kind, from, to, isAdded }: Stretch) => `${kind}${isAdded ? '+' : ''} ${from} ${to}`,
  );
}

describe('what is drawn', () => {
  it('of a running term is what has gone over what there is', () => {
    expect(drawn(termWith())).toEqual(['open 2016-11-07 2016-12-19', 'gone 2016-11-07 2016-12-12']);
  });

  it('of a late term runs over to today, and of an answered one to its answer', () => {
    const late = termWith({ due: day('2016-12-05'), state: 'late' });
    expect(drawn(late).at(-1)).toBe('over 2016-12-05 2016-12-12');
    expect(drawn({ ...late, answered: day('2016-12-08') }).at(-1)).toBe('over 2016-12-05 2016-12-08');
    expect(drawn({ ...late, closed: day('2016-12-09') }).at(-1)).toBe('over 2016-12-05 2016-12-09');
    expect(daysOfTerm({ ...late, answered: day('2016-12-08') }, today)).not.toContain(today);
  });

  it('of an extended term tells what was added from what it was', () => {
    const extended = termWith({ originalDue: day('2016-12-05') });
    expect(drawn(extended)).toEqual([
      'open 2016-11-07 2016-12-05',
      'open+ 2016-12-05 2016-12-19',
      'gone 2016-11-07 2016-12-05',
      'gone+ 2016-12-05 2016-12-12',
    ]);
  });

  it('of a term that stood still hatches the days that did not count', () => {
    const paused = termWith({ pauses: [{ from: day('2016-11-14'), until: day('2016-11-21') }] });
    expect(drawn(paused).at(-1)).toBe('paused 2016-11-14 2016-11-21');
  });

  it('of a term that stands still lets no day go by, and calls none too late', () => {
    const suspended = termWith({
      due: day('2016-12-05'),
      pauses: [{ from: day('2016-11-28'), until: null }],
      state: 'suspended',
    });
    expect(drawn(suspended)).toEqual([
      'open 2016-11-07 2016-12-05',
      'gone 2016-11-07 2016-11-28',
      'paused 2016-11-28 2016-12-12',
    ]);
    expect(daysOfTerm(suspended, today)).toContain(today);
  });

  it('leaves out a first due day before the start, of a term that began anew', () => {
    const anew = termWith({ originalDue: day('2016-10-31') });
    expect(drawn(anew)).toEqual(drawn(termWith()));
    expect(daysOfTerm(anew, today)).not.toContain('2016-10-31');
  });
});

describe('what is said', () => {
  it.each<[string, Partial<Term>, string]>([
    ['a running term', {}, 'Termijn van ma 7 november 2016 tot en met ma 19 december 2016: nog 7 dagen'],
    [
      'an extended term',
      { originalDue: day('2016-12-05') },
      'Termijn van ma 7 november 2016 tot en met ma 19 december 2016: nog 7 dagen; de laatste dag was eerst ma 5 december 2016',
    ],
    [
      'a term that stood still',
      { pauses: [{ from: day('2016-11-14'), until: day('2016-11-21') }] },
      'Termijn van ma 7 november 2016 tot en met ma 19 december 2016: nog 7 dagen; opgeschort van ma 14 november 2016 tot ma 21 november 2016',
    ],
    [
      'a term that stands still',
      { pauses: [{ from: day('2016-11-28'), until: null }], state: 'suspended' },
      'Termijn van ma 7 november 2016 tot en met ma 19 december 2016: opgeschort sinds ma 28 november 2016',
    ],
    [
      'a term that was closed',
      { closed: day('2016-12-09'), state: 'closed' },
      'Termijn van ma 7 november 2016 tot en met ma 19 december 2016: afgesloten op vr 9 december 2016',
    ],
  ])('of %s', async (_, changes, said) => {
    const screen = await renderInWords(<TermBar term={termWith(changes)} today={today} />);
    await expect.element(screen.getByRole('img', { name: said, exact: true })).toBeInTheDocument();
  });
});

describe('what is seen', () => {
  it('is hatched where it stood still, and hatched for nobody else', async () => {
    const pauses = [{ from: day('2016-11-14'), until: day('2016-11-21') }];
    const screen = await renderInWords(<TermBar term={termWith({ pauses })} today={today} />);
    const strokes = [...screen.container.querySelectorAll('[role=img] > span')].map(
      (part) => getComputedStyle(part).backgroundImage,
    );
    expect(strokes.filter((image) => image.startsWith('repeating-linear-gradient'))).toHaveLength(1);
  });

  it('is explained below, as far as it is there', async () => {
    const plain = await renderInWords(<TermBarLegend terms={[termWith()]} />);
    expect(plain.container.textContent).not.toContain('opgeschort');
    await plain.unmount();
    const pauses = [{ from: day('2016-11-14'), until: day('2016-11-21') }];
    const terms = [termWith({ pauses }), termWith({ originalDue: day('2016-12-05') })];
    const both = await renderInWords(<TermBarLegend terms={terms} />);
    expect(both.container.textContent).toContain('opgeschort');
    expect(both.container.textContent).toContain('erbij gekomen');
  });
});

describe('the scale of terms under each other', () => {
  const today = day('2026-11-30');
  const old: Term = { start: day('2014-03-24'), due: day('2014-05-06'), state: 'longLate' };
  const young: Term = { start: day('2026-11-17'), due: day('2026-12-29'), state: 'onTime' };

  it('leaves room for those of now beside one of years ago', () => {
    const scale = scaleOfTerms([old, young], today);
    expect(scale.from > '2025-01-01').toBe(true);
    expect(scale.to > '2026-12-29').toBe(true);
  });

  it('goes as far back as what is over', () => {
    const answered: Term = { ...old, answered: day('2014-06-01'), state: 'answered' };
    expect(scaleOfTerms([answered, young], today).from < '2014-03-24').toBe(true);
  });

  it('has no last day marked at its edge', async () => {
    const screen = await renderInWords(
      <TermBar term={old} today={today} scale={scaleOfTerms([old, young], today)} />,
    );
    const parts = [...screen.getByRole('img').element().children] as HTMLElement[];
    // Marks have no width: that of today alone.
    expect(parts.filter(({ style }) => style.width === '')).toHaveLength(1);
  });
});
