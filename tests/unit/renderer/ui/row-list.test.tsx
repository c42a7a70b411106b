import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../../../src/renderer/ui/button';
import { RowList, type RowListProps } from '../../../../src/renderer/ui/row-list';
import { Held, renderInWords } from '../in-words';

interface Letter {
  readonly id: string;
  readonly subject: string;
}

const LETTERS: readonly Letter[] = [
  { id: 'a', subject: 'Beschermd wonen' },
  { id: 'b', subject: 'Cliëntondersteuning' },
  { id: 'c', subject: 'Wachttijden' },
];

function List(props: Partial<RowListProps<Letter>>): ReactNode {
  return (
    <RowList<Letter>
      label="Brieven"
      rows={LETTERS}
      idOf={(row) => row.id}
      textOf={(row) => row.subject}
      {...props}
    >
      {props.children ?? ((row) => <span>{row.subject}</span>)}
    </RowList>
  );
}

/** The name of the row that has the focus. */
function focused(): string | null | undefined {
  return document.activeElement?.closest('[role=row]')?.textContent;
}

const boxes = (): DOMRect[] =>
  page
    .getByRole('row')
    .elements()
    .map((row) => row.getBoundingClientRect());

/** How far each row begins under the end of the one before it. */
function gaps(): number[] {
  const all = boxes();
  return all.slice(1).map(({ top }, at) => Math.round(top - (all[at]?.bottom ?? 0)));
}

describe('by keyboard', () => {
  it('moves with arrows, Home and End, finds by letters, opens with Enter', async () => {
    const onOpen = vi.fn();
    await renderInWords(<List onOpen={onOpen} />);
    await userEvent.tab();
    expect(focused()).toBe('Beschermd wonen');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Cliëntondersteuning');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('Wachttijden');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('Beschermd wonen');
    await userEvent.keyboard('wa');
    expect(focused()).toBe('Wachttijden');
    await userEvent.keyboard('{Enter}');
    expect(onOpen.mock.calls).toEqual([[LETTERS[2]]]);
  });

  it('selects with the space bar, all with Ctrl A, and nothing with Escape', async () => {
    const seen = vi.fn();
    await renderInWords(
      <Held<ReadonlySet<string>> first={new Set()}>
        {(selected, setSelected) => (
          <List
            selection={{
              selected,
              onSelect: (ids) => {
                seen([...ids]);
                setSelected(ids);
              },
            }}
          />
        )}
      </Held>,
    );
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.keyboard('{Escape}');
    expect(seen.mock.calls).toEqual([[['a']], [['a', 'b', 'c']], [[]]]);
  });
});

describe('its actions', () => {
  const actionsFor = (done: (names: string) => void) => (rows: readonly Letter[]) => [
    { id: 'remove', label: 'Verwijder', onAction: () => done(rows.map((row) => row.subject).join(', ')) },
  ];

  it('stand behind a button with a name', async () => {
    const done = vi.fn();
    const screen = await renderInWords(<List actionsFor={actionsFor(done)} />);
    await screen.getByRole('button', { name: 'Acties voor Cliëntondersteuning' }).click();
    await screen.getByRole('menuitem', { name: 'Verwijder' }).click();
    expect(done.mock.calls).toEqual([['Cliëntondersteuning']]);
  });

  it('open by mouse and by keys without opening or selecting the row they stand in', async () => {
    const onOpen = vi.fn();
    const onSelect = vi.fn();
    const screen = await renderInWords(
      <List
        onOpen={onOpen}
        actionsFor={actionsFor(() => {})}
        selection={{ selected: new Set(), onSelect }}
      />,
    );
    const dots = screen.getByRole('button', { name: 'Acties voor Wachttijden' });
    const menu = screen.getByRole('menuitem', { name: 'Verwijder' });
    await dots.click();
    await expect.element(menu).toBeVisible();
    await userEvent.keyboard('{Escape}');
    for (const key of ['{Enter}', ' ']) {
      await expect.element(menu).not.toBeInTheDocument();
      (dots.element() as HTMLElement).focus();
      await userEvent.keyboard(key);
      await expect.element(menu).toBeVisible();
      await userEvent.keyboard('{Escape}');
    }
    await expect.element(menu).not.toBeInTheDocument();
    expect(onOpen.mock.calls).toEqual([]);
    expect(onSelect.mock.calls).toEqual([]);
    await userEvent.keyboard('{ArrowUp}');
    await vi.waitFor(() => expect(focused()).toBe('Cliëntondersteuning'));
  });

  it('are chosen by keys alone', async () => {
    const done = vi.fn();
    const screen = await renderInWords(<List actionsFor={actionsFor(done)} />);
    await userEvent.tab();
    await userEvent.keyboard('{End}{ArrowRight}');
    await expect.element(screen.getByRole('button', { name: 'Acties voor Wachttijden' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('menuitem', { name: 'Verwijder' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await vi.waitFor(() => expect(done.mock.calls).toEqual([['Wachttijden']]));
  });

  it('are the same under the right button, and the focus comes back to the row', async () => {
    const done = vi.fn();
    const screen = await renderInWords(<List actionsFor={actionsFor(done)} />);
    await screen.getByText('Wachttijden').click({ button: 'right' });
    await screen.getByRole('menuitem', { name: 'Verwijder' }).click();
    expect(done.mock.calls).toEqual([['Wachttijden']]);
    await vi.waitFor(() => expect(focused()).toContain('Wachttijden'));
  });

  it('concern all selected rows when asked for on one of them, and only the other on another', async () => {
    const done = vi.fn();
    const screen = await renderInWords(
      <List
        actionsFor={actionsFor(done)}
        selection={{ selected: new Set(['a', 'c']), onSelect: () => undefined }}
      />,
    );
    await screen.getByText('Wachttijden').click({ button: 'right' });
    await screen.getByRole('menuitem', { name: 'Verwijder' }).click();
    await screen.getByText('Cliëntondersteuning').click({ button: 'right' });
    await screen.getByRole('menuitem', { name: 'Verwijder' }).click();
    expect(done.mock.calls).toEqual([['Beschermd wonen, Wachttijden'], ['Cliëntondersteuning']]);
  });
});

it('draws of two thousand rows those in sight', async () => {
  const many = Array.from({ length: 2_000 }, (_, index) => ({
    id: String(index),
    subject: `Brief ${index}`,
  }));
  const screen = await renderInWords(<List rows={many} />);
  await expect.element(screen.getByText('Brief 0', { exact: true })).toBeVisible();
  expect(document.querySelectorAll('[role=row]').length).toBeLessThan(100);
});

it('says of each row its number and of the list how many there are, also once rows were left out', async () => {
  const screen = await renderInWords(
    <Held first={false}>
      {(isShort, setShort) => (
        <>
          <Button onPress={() => setShort(true)}>Short</Button>
          <List rows={isShort ? LETTERS.slice(1) : LETTERS} />
        </>
      )}
    </Held>,
  );
  const number = (name: string) => screen.getByRole('row', { name }).element().getAttribute('aria-rowindex');
  const list = screen.getByRole('grid', { name: 'Brieven' });
  await expect.element(list).toHaveAttribute('aria-rowcount', '3');
  expect(LETTERS.map(({ subject }) => number(subject))).toEqual(['1', '2', '3']);
  await screen.getByRole('button', { name: 'Short' }).click();
  await expect.element(list).toHaveAttribute('aria-rowcount', '2');
  expect(LETTERS.slice(1).map(({ subject }) => number(subject))).toEqual(['1', '2']);
});

it('shows a row that changed, and the same rows drawn in another way', async () => {
  const renamed = LETTERS.map((letter) =>
    letter.id === 'a' ? { ...letter, subject: 'Beschut wonen' } : letter,
  );
  const screen = await renderInWords(
    <Held first={0}>
      {(step, setStep) => (
        <>
          <Button onPress={() => setStep(step + 1)}>Next</Button>
          <List rows={step > 0 ? renamed : LETTERS}>
            {(row) => <span>{step > 1 ? row.subject.toUpperCase() : row.subject}</span>}
          </List>
        </>
      )}
    </Held>,
  );
  await expect.element(screen.getByText('Beschermd wonen', { exact: true })).toBeVisible();
  await screen.getByRole('button', { name: 'Next' }).click();
  await expect.element(screen.getByText('Beschut wonen')).toBeVisible();
  await screen.getByRole('button', { name: 'Next' }).click();
  await expect.element(screen.getByText('WACHTTIJDEN', { exact: true })).toBeVisible();
});

it('says what comes here when there is nothing', async () => {
  const screen = await renderInWords(<List rows={[]} whenEmpty={<p>Hier komen je brieven.</p>} />);
  await expect.element(screen.getByText('Hier komen je brieven.')).toBeVisible();
});

describe('in a page that scrolls', () => {
  /** Higher than the list expects, so that each of them has to be measured. */
  const HIGH = 90;
  const many = Array.from({ length: 200 }, (_, at) => ({ id: `${at}`, subject: `Brief ${at}` }));
  const drawn = (): Promise<void> =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

  it('goes back up as it came down: what was measured stays', async () => {
    const screen = await renderInWords(
      <div style={{ height: 400, overflowY: 'auto' }} data-testid="page">
        <List rows={many}>{(row) => <span style={{ height: HIGH }}>{row.subject}</span>}</List>
      </div>,
    );
    const scroller = screen.getByTestId('page').element();
    await expect.poll(() => scroller.querySelectorAll('[role=row]').length).toBeGreaterThan(3);
    const end = (): number => scroller.scrollHeight - scroller.clientHeight;
    while (scroller.scrollTop < end() - 1) {
      scroller.scrollTop += 300;
      await drawn();
    }
    const height = scroller.scrollHeight;
    expect(height).toBeGreaterThan(many.length * HIGH);
    for (let step = 0; step < 5; step += 1) {
      const before = scroller.scrollTop;
      scroller.scrollTop -= 300;
      await drawn();
      expect(scroller.scrollTop).toBe(before - 300);
      expect(scroller.scrollHeight).toBe(height);
    }
  });

  it('expects rows it has not drawn to be as high as those it has', async () => {
    const screen = await renderInWords(
      <div style={{ height: 400, overflowY: 'auto' }} data-testid="page">
        <List rows={many}>{(row) => <span style={{ height: HIGH }}>{row.subject}</span>}</List>
      </div>,
    );
    const scroller = screen.getByTestId('page').element();
    const row = screen.getByRole('row').first();
    await expect.element(row).toBeVisible();
    const { height } = row.element().getBoundingClientRect();
    expect(height).toBeGreaterThan(HIGH);
    await expect.poll(() => scroller.scrollHeight).toBe(Math.round(height * many.length));
  });

  it('draws some out of sight while nothing is done, and takes them away again', async () => {
    const screen = await renderInWords(
      <div style={{ height: 400, overflowY: 'auto' }} data-testid="page">
        <List rows={many} />
      </div>,
    );
    const scroller = screen.getByTestId('page').element();
    const count = (): number => scroller.querySelectorAll('[role=row]').length;
    await expect.poll(count).toBeGreaterThan(3);
    const inSight = count();
    const counts = new Set<number>();
    const observer = new MutationObserver(() => counts.add(count()));
    observer.observe(scroller, { childList: true, subtree: true });
    await expect.poll(() => Math.max(...counts)).toBeGreaterThan(inSight + 3);
    await expect.poll(count).toBe(inSight);
    observer.disconnect();
    expect(scroller.scrollTop).toBe(0);
  });
});

it('keeps rows apart when the list gets narrower and none of them higher', async () => {
  const screen = await renderInWords(
    <Held first={700}>
      {(width, setWidth) => (
        <div style={{ width }}>
          <Button onPress={() => setWidth(600)}>Narrower</Button>
          <List>{(row) => <span style={{ height: row.id === 'a' ? 120 : 40 }}>{row.subject}</span>}</List>
        </div>
      )}
    </Held>,
  );
  await expect.poll(gaps).toEqual([0, 0]);
  await screen.getByRole('button', { name: 'Narrower' }).click();
  await expect.poll(() => boxes()[0]?.width).toBeLessThan(601);
  // Several frames: what is heard of a size comes one later.
  for (let frame = 0; frame < 5; frame += 1) {
    await new Promise((done) => requestAnimationFrame(done));
    expect(gaps()).toEqual([0, 0]);
  }
});

it('makes room for a row that grows, and for all of them when there is less room for words', async () => {
  const long = 'Een onderwerp dat over veel regels gaat. '.repeat(12);
  const screen = await renderInWords(
    <Held first={0}>
      {(step, setStep) => (
        <div style={{ width: step > 1 ? 300 : 700 }}>
          <Button onPress={() => setStep(step + 1)}>Next</Button>
          <List rows={LETTERS}>
            {(row) => <span>{step > 0 && row.id === 'a' ? long : row.subject}</span>}
          </List>
        </div>
      )}
    </Held>,
  );
  await expect.poll(gaps).toEqual([0, 0]);
  const heights = [boxes()[0]?.height ?? 0];
  for (let step = 0; step < 2; step += 1) {
    await screen.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => boxes()[0]?.height).toBeGreaterThan((heights.at(-1) ?? 0) + 20);
    await expect.poll(gaps).toEqual([0, 0]);
    heights.push(boxes()[0]?.height ?? 0);
  }
});

describe('on paper', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({ id: String(at), subject: `Brief ${at}` }));

  it('has every row, also those that are not in sight', async () => {
    await renderInWords(<List rows={many} />);
    expect(document.body.textContent).not.toContain('Brief 299');
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.querySelectorAll('ul[aria-label="Brieven"] > li')).toHaveLength(300);
    window.dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => expect(document.body.textContent).not.toContain('Brief 299'));
  });
});
