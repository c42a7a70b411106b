import fc from 'fast-check';
import { addDays, calendarDayOf } from '#core/calendar/calendar-day';
import type { CellKind, Table } from '#core/tables/table';
import { anyText } from './odd-texts';

const anyValue: Readonly<Record<CellKind, fc.Arbitrary<string | number>>> = {
  text: anyText,
  day: fc.integer({ min: 0, max: 109_000 }).map((days) => addDays(calendarDayOf('1900-03-01'), days)),
  number: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
};

const anyKinds = fc.array(fc.constantFrom<CellKind>('text', 'day', 'number'), { minLength: 1, maxLength: 4 });

export const anyTable: fc.Arbitrary<Table> = anyKinds.chain((kinds) => {
  const row = fc
    .tuple(...kinds.map((kind) => fc.option(anyValue[kind], { freq: 5 })))
    .map((values) => Object.fromEntries(values.map((value, at) => [`c${at}`, value])));
  return fc.record({
    title: anyText,
    language: fc.constantFrom('nl', 'en'),
    columns: fc
      .tuple(...kinds.map(() => anyText))
      .map((labels) => labels.map((label, at) => ({ id: `c${at}`, label, kind: kinds[at] ?? 'text' }))),
    rows: fc.array(row, { maxLength: 6 }),
  });
});
