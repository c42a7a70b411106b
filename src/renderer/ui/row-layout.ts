import { type LayoutInfo, ListLayout, Rect, Size } from 'react-aria-components';
import { flushSync } from 'react-dom';

/** Pixels of the list that are placed at once: for each piece the whole list is gone through. */
const PLACED_AT_ONCE = 20_000;

/** Pixels by which two measurings of one height can differ. */
const SAME = 0.1;

type Invalidation<T> = Parameters<ListLayout<T>['update']>[0];

/**
 * The layout of a list in a page that scrolls: there the list is as high as its rows. `ListLayout` forgets every height
 * it measured when the size of the list changes; here each row that is measured makes it do so, and on the way up rows
 * would jump back under the wheel. Only a new width gives rows another height.
 *
 * It would also measure every row by itself when that is drawn, and have the browser lay out the page twice for each. Here
 * those that were drawn together are measured together, before they are painted.
 */
export class RowLayout<T> extends ListLayout<T> {
  #width: number | null = null;
  readonly #rows = new Map<Element, { readonly key: string; height: number }>();
  readonly #drawn = new Set<Element>();
  #observer: ResizeObserver | null = null;

  /** The row of this key is as high as this element; what is given stops it. */
  readonly watch = (element: Element, key: string): (() => void) => {
    this.#observer ??= new ResizeObserver((entries) => this.#onResized(entries));
    const observer = this.#observer;
    this.#rows.set(element, { key, height: 0 });
    if (this.#drawn.size === 0) queueMicrotask(() => this.#measureDrawn());
    this.#drawn.add(element);
    observer.observe(element);
    return () => {
      this.#rows.delete(element);
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
      Math.abs((this.#rows.get(element)?.height ?? 0) - height) > SAME;
    // Not at once: rows that come into sight by it would be observed too late for this frame.
    if (heights.some(isNews)) requestAnimationFrame(() => this.#tell(heights));
  }

  #tell(heights: readonly (readonly [Element, number])[]): void {
    const { virtualizer } = this;
    if (!virtualizer) return;
    flushSync(() => {
      for (const [element, height] of heights) {
        const row = this.#rows.get(element);
        // What is not shown has no height; it keeps the one it had.
        if (!row || height === 0) continue;
        row.height = height;
        virtualizer.updateItemSize(row.key, new Size(virtualizer.size.width, row.height));
      }
    });
  }

  /** None of them asks to be measured when it is drawn. */
  override getVisibleLayoutInfos(rect: Rect): LayoutInfo[] {
    const rows = super.getVisibleLayoutInfos(rect);
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
    this.#width = width;
    return super.shouldInvalidateEverything({ ...context, sizeChanged });
  }
}
