import { type ReactNode, useMemo, useState } from 'react';
import { addDays, calendarDayOf } from '#core/calendar/calendar-day';
import { Button } from '../../../src/renderer/ui/button';
import { DayText } from '../../../src/renderer/ui/day-text';
import { EmptyState } from '../../../src/renderer/ui/empty-state';
import { RowHeads, type Sorting } from '../../../src/renderer/ui/row-heads';
import { RowList } from '../../../src/renderer/ui/row-list';
import { TermBadge, type TermState } from '../../../src/renderer/ui/state-badge';
import { useUndoBar } from '../../../src/renderer/ui/undo-bar';
import { Part } from '../part';

const STATES: readonly TermState[] = ['late', 'nearly', 'onTime', 'answered', 'noClock'];
const SUBJECTS = [
  'Onafhankelijke cliëntondersteuning',
  'Toegang tot gebruikersondersteuningsvoorzieningen in de wijken',
  'Wachttijden bij het wijkteam',
  'Regeling meedoen',
];

const COLUMNS = 'minmax(0, 3fr) 11rem minmax(0, 9rem)';

export function ListPage(): ReactNode {
  const bar = useUndoBar();
  const [count, setCount] = useState(12);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['letter-2']));
  const [sorting, setSorting] = useState<Sorting<'subject' | 'sent' | 'state'>>({
    by: 'sent',
    isDescending: true,
  });
  const rows = useMemo(
    () =>
      Array.from({ length: count }, (_, index) => ({
        id: `letter-${index}`,
        subject: `${SUBJECTS[index % SUBJECTS.length]}${index > 3 ? ` (${index})` : ''}`,
        day: addDays(calendarDayOf('2016-12-09'), -index * 9),
        state: STATES[index % STATES.length] ?? 'noClock',
      })),
    [count],
  );
  return (
    <>
      <Part title="Rows">
        <div>
          <Button onPress={() => setCount(10_000)}>Ten thousand</Button>
          <Button kind="plain" onPress={() => setCount(12)}>
            Twelve
          </Button>
        </div>
        <div>
          <RowHeads
            columns={COLUMNS}
            heads={[
              { id: 'subject', label: 'Onderwerp' },
              { id: 'sent', label: 'Verzonden' },
              { id: 'state', label: 'Stand' },
            ]}
            sorting={sorting}
            onSort={setSorting}
            hasSelection
            hasActions
          />
          <RowList
            label="Brieven"
            rows={rows}
            idOf={(row) => row.id}
            textOf={(row) => row.subject}
            columns={COLUMNS}
            onOpen={(row) => bar.show({ message: `Geopend: ${row.subject}` })}
            selection={{ selected, onSelect: setSelected }}
            actionsFor={(chosen) => [
              { id: 'open', label: 'Open', icon: 'letter', onAction: () => undefined },
              {
                id: 'copy',
                label: 'Kopieer kenmerk',
                icon: 'copy',
                keys: 'Mod+C',
                onAction: () => undefined,
              },
              {
                id: 'remove',
                label: chosen.length > 1 ? `Verwijder ${chosen.length} brieven` : 'Verwijder',
                icon: 'remove',
                keys: 'Del',
                isDanger: true,
                startsGroup: true,
                onAction: () => bar.show({ message: 'Brief verwijderd', onUndo: () => undefined }),
              },
            ]}
          >
            {(row) => (
              <>
                <span>{row.subject}</span>
                <DayText day={row.day} />
                <span>
                  <TermBadge state={row.state} />
                </span>
              </>
            )}
          </RowList>
        </div>
      </Part>
      <Part title="No rows">
        <RowList
          label="Niets"
          rows={[]}
          idOf={() => ''}
          textOf={() => ''}
          whenEmpty={
            <EmptyState icon="letter" action={<Button kind="primary">Schrijf een brief</Button>}>
              Hier komen de brieven van de raad, van concept tot antwoord.
            </EmptyState>
          }
        >
          {() => null}
        </RowList>
      </Part>
    </>
  );
}
