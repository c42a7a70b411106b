import { ListLayout } from 'react-aria-components';

type Invalidation<T> = Parameters<ListLayout<T>['update']>[0];

/**
 * The layout of a list in a page that scrolls: there the list is as high as its rows. `ListLayout` forgets every height
 * it measured when the size of the list changes; here each row that is measured makes it do so, and on the way up rows
 * would jump back under the wheel. Only a new width gives rows another height.
 */
export class RowLayout<T> extends ListLayout<T> {
  #width: number | null = null;

  protected override shouldInvalidateEverything(context: Invalidation<T>): boolean {
    const width = this.virtualizer?.size.width ?? null;
    const sizeChanged = context.sizeChanged === true && width !== this.#width;
    this.#width = width;
    return super.shouldInvalidateEverything({ ...context, sizeChanged });
  }
}
