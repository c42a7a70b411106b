import type { ReactNode } from 'react';
import type { BodyNode } from '#core/letter/body';

function span(node: BodyNode, name: 'colspan' | 'rowspan'): number {
  const found = Number(node.attrs?.[name]);
  return Number.isInteger(found) && found > 0 ? found : 1;
}

/** The widths the first row was drawn with, as parts of the table; null where nobody drew any. */
function shares(table: BodyNode): readonly number[] | null {
  const widths = (table.content?.[0]?.content ?? []).flatMap((cell) =>
    Array.isArray(cell.attrs?.colwidth) ? cell.attrs.colwidth.map(Number) : [Number.NaN],
  );
  const all = widths.reduce((sum, width) => sum + width, 0);
  return all > 0 ? widths.map((width) => width / all) : null;
}

export function ReadTable(props: {
  readonly node: BodyNode;
  readonly inside: (cell: BodyNode) => ReactNode;
}): ReactNode {
  const { node, inside } = props;
  const widths = shares(node);
  // The document does not change here, so the place of a row, cell or column is its name.
  return (
    <table>
      {widths === null ? null : (
        <colgroup>
          {widths.map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <col key={index} style={{ width: `${width * 100}%` }} />
          ))}
        </colgroup>
      )}
      <tbody>
        {(node.content ?? []).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tr key={index}>
            {(row.content ?? []).map((cell, place) => {
              const Cell = cell.type === 'tableHeader' ? 'th' : 'td';
              return (
                <Cell
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  key={place}
                  colSpan={span(cell, 'colspan')}
                  rowSpan={span(cell, 'rowspan')}
                  {...(Cell === 'th' ? { scope: 'col' as const } : {})}
                >
                  {inside(cell)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
