import { type LayoutInfo, ListLayout, Rect, Size } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { Rehearsal } from './rehearsal';

/** Pixels of the list that are placed at once: for each piece the whole list is gone through. */
const PLACED_AT_ONCE = 20_000;

/** Pixels by which two measurings of one height can differ. */
const SAME = 0.1;

type Invalidation<T> = Parameters<ListLayout<T>['update']>[0];
type RowNode<T> = NonNullable<ReturnType<NonNullable<ListLayout<T>['virtualizer']>['collection']['getItem']>>;

/** Pixels of rows that are drawn in a rehearsal, below those in sight. */
const SPARE = 320;

function mostCommon(heights: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const height of heights) counts.set(height, (counts.get(height) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first ? first[0] : null;
}

/**
 * The layout of a list in a page that scrolls: there the list is as high as its rows. `ListLayout` forgets every height
 * it measured when the size of the list changes; here each row that is measured makes it do so, and on the way up rows
 * would jump back under the wheel. Only a new width gives rows another height.
 *
 * It would also measure every row by itself when that is drawn, and have the browser lay out the page twice for each. Here
 * those that were drawn together are measured together, before they are painted. And those that were not drawn yet are taken to
 * be as high as most of the first: a row that is not as high as was expected has all that follow placed, and drawn, again.
 *
 * While nothing else is done some rows out of sight are drawn and taken away again: the code for a row is slow until it
 * has run a few times, and the first turn of the wheel would halt.
 */
export class RowLayout<T> extends ListLayout<T> {
  #width: number | null = null;
  /** Those in the page. */
  readonly #rows = new Map<Element, string>();
  /** What they measure, by key. */
  readonly #heights = new Map<string, number>();
  readonly #drawn = new Set<Element>();
  #observer: ResizeObserver | null = null;
  /** What most rows measure in this width; null before any was. */
  #usual: number | null = null;
  #top = 0;
  readonly #rehearsal = new Rehearsal(() => this.virtualizer?.invalidate({ offsetChanged: true }));

  /** The row of this key is as high as this element; what is given stops it. */
  readonly watch = (element: Element, key: string): (() => void) => {
    this.#observer ??= new ResizeObserver((entries) => this.#onResized(entries));
    const observer = this.#observer;
    this.#rows.set(element, key);
    if (this.#drawn.size === 0) queueMicrotask(() => this.#measureDrawn());
    this.#drawn.add(element);
    observer.observe(element);
    return () => {
      this.#rows.delete(element);
      this.#heights.delete(key);
      this.#drawn.delete(element);
      observer.unobserve(element);
    };
  };

  #measureDrawn(): void {
    const drawn = [...this.#drawn];
    this.#drawn.clear();
    this.#tell(drawn.map((element) => [element, element.getBoundingClientRect().height]));
  }

  /** Later: its words changed, or the window. */
  #onResized(entries: readonly ResizeObserverEntry[]): void {
    const heights = entries.map(({ target, borderBoxSize: [box] }) => [target, box?.blockSize ?? 0] as const);
    const isNews = ([element, height]: readonly [Element, number]): boolean =>
      Math.abs((this.#heights.get(this.#rows.get(element) ?? '') ?? 0) - height) > SAME;
    // Not at once: rows that come into sight by it would be observed too late for this frame.
    if (this.#usual === null || heights.some(isNews)) requestAnimationFrame(() => this.#tell(heights));
  }

  #tell(measured: readonly (readonly [Element, number])[]): void {
    const { virtualizer } = this;
    if (!virtualizer) return;
    const fresh = new Map<string, number>();
    for (const [element, height] of measured) {
      const key = this.#rows.get(element);
      // What is not shown has no height; it keeps the one it had.
      if (key === undefined || height === 0) continue;
      fresh.set(key, height);
      this.#heights.set(key, height);
    }
    if (this.#usual === null) {
      this.#usual = this.#learn([...fresh.values()]);
      this.#rehearsal.begin();
    }
    flushSync(() => {
      for (const [key, height] of fresh)
        virtualizer.updateItemSize(key, new Size(virtualizer.size.width, height));
    });
  }

  /** What was placed and not drawn forgets how high it was taken to be. */
  #learn(heights: readonly number[]): number | null {
    const usual = mostCommon(heights);
    if (usual === null || usual === this.estimatedRowSize) return usual;
    for (const key of this.layoutNodes.keys()) {
      if (!this.#heights.has(String(key))) this.layoutNodes.delete(key);
    }
    return usual;
  }

  override update(context: Invalidation<T>): void {
    const expected = this.#usual === null ? {} : { estimatedRowSize: this.#usual };
    super.update({ ...context, layoutOptions: { ...context.layoutOptions, ...expected } });
  }

  /** One that is in the page is as high as it was, also where all is placed anew. */
  protected override buildItem(node: RowNode<T>, x: number, y: number) {
    const height = this.layoutNodes.has(node.key) ? undefined : this.#heights.get(String(node.key));
    const placed = super.buildItem(node, x, y);
    if (height === undefined) return placed;
    const { rect } = placed.layoutInfo;
    rect.height = height;
    return { ...placed, validRect: rect.intersection(this.requestedRect) };
  }

  /** None of them asks to be measured when it is drawn. */
  override getVisibleLayoutInfos(rect: Rect): LayoutInfo[] {
    if (rect.y !== this.#top) this.#rehearsal.end();
    this.#top = rect.y;
    const spare = this.#rehearsal.isUp ? SPARE : 0;
    const rows = super.getVisibleLayoutInfos(new Rect(rect.x, rect.y, rect.width, rect.height + spare));
    for (const row of rows) row.estimatedSize = false;
    return rows;
  }

  protected override layoutIfNeeded({ x, y, width, height }: Rect): void {
    const end = Math.ceil((y + height) / PLACED_AT_ONCE) * PLACED_AT_ONCE;
    super.layoutIfNeeded(new Rect(x, y, width, end - y));
  }

  protected override shouldInvalidateEverything(context: Invalidation<T>): boolean {
    const width = this.virtualizer?.size.width ?? null;
    const sizeChanged = context.sizeChanged === true && width !== this.#width;
    if (sizeChanged) this.#usual = null;
    this.#width = width;
    return super.shouldInvalidateEverything({ ...context, sizeChanged });
  }
}
