/**
 * Numbers the rows of a list that draws only those in sight. react-aria would look through the whole list for each row
 * it draws, to learn its number: with thousands of rows that is a quarter of all that is done while one scrolls.
 */
import { type ComponentProps, createContext, type ReactNode, use, useCallback, useMemo } from 'react';
import { CollectionRendererContext, DefaultCollectionRenderer } from 'react-aria-components';

/** The place of the row of this id, counted from one. */
export const RowNumberContext = createContext<(id: string) => number | undefined>(() => undefined);

/** Hears how high the row of this id is; what it gives stops that. */
export const RowWatchContext = createContext<(element: Element, id: string) => () => void>(() => () => {});

/** As the `render` of a row. */
export function NumberedRow(props: ComponentProps<'div'> & { readonly 'data-key'?: string }): ReactNode {
  const numberOf = use(RowNumberContext);
  const watch = use(RowWatchContext);
  const { ref, ...others } = props;
  const id = props['data-key'] ?? '';
  const watched = useCallback(
    (element: HTMLDivElement) => {
      const stop = watch(element, id);
      const undo = typeof ref === 'function' ? ref(element) : undefined;
      if (ref && typeof ref === 'object') ref.current = element;
      return () => {
        stop();
        if (undo) undo();
        else if (typeof ref === 'function') ref(null);
        else if (ref) ref.current = null;
      };
    },
    [watch, id, ref],
  );
  const numbered = { ...others, 'aria-rowindex': numberOf(id) };
  return <div {...numbered} ref={watched} />;
}

/** Of the `Virtualizer` around it all. */
const RendererContext = createContext(DefaultCollectionRenderer);

type RootProps = ComponentProps<typeof DefaultCollectionRenderer.CollectionRoot>;

function NumberedRoot(props: RootProps): ReactNode {
  const renderer = use(RendererContext);
  const { CollectionRoot } = renderer;
  // Rows that are not told of it do not ask for their number.
  const forRows = useMemo(() => ({ ...renderer, isVirtualized: false }), [renderer]);
  return (
    <CollectionRendererContext value={forRows}>
      <CollectionRoot {...props} />
    </CollectionRendererContext>
  );
}

/** Around the list, within its `Virtualizer`: the list itself goes on knowing that not all of its rows are there. */
export function NumberedRows(props: { readonly children: ReactNode }): ReactNode {
  const renderer = use(CollectionRendererContext);
  const numbered = useMemo(() => ({ ...renderer, CollectionRoot: NumberedRoot }), [renderer]);
  return (
    <RendererContext value={renderer}>
      <CollectionRendererContext value={numbered}>{props.children}</CollectionRendererContext>
    </RendererContext>
  );
}
