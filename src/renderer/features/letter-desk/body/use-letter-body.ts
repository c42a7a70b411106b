import { useEffect, useState } from 'react';
import type { OpenBody, Store } from '#store';
import { useStore } from '../../../app/store-context';
import { fitsSchema } from '../editor/fits-schema';

export type BodyOnDesk =
  | OpenBody
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * The store looks at the names of nodes; whether each may stand where it stands only the schema knows. A body
 * that does not fit would lose what does not, so it is shown and not bound.
 */
async function openChecked(store: Store, id: string): Promise<OpenBody> {
  const opened = await store.openLetterBody(id);
  if (opened.kind === 'readOnly') return opened;
  const body = await store.letterBody(id);
  if (fitsSchema(body)) return opened;
  const { anchors, release } = opened;
  return { kind: 'readOnly', body, because: 'newerEditor', unknown: [], anchors, release };
}

/** The body of a letter, for as long as the screen is there. `state` names what it depends on: sent or not. */
export function useLetterBody(id: string, state: string): BodyOnDesk {
  const store = useStore();
  const key = `${id} ${state}`;
  const [seen, setSeen] = useState<{ readonly key: string; readonly body: BodyOnDesk }>({
    key,
    body: { kind: 'opening' },
  });
  useEffect(() => {
    let isGone = false;
    const opening = openChecked(store, id);
    opening.then(
      (body) => {
        if (!isGone) setSeen({ key, body });
      },
      (error: unknown) => {
        if (!isGone) setSeen({ key, body: { kind: 'failed', error } });
      },
    );
    return () => {
      isGone = true;
      opening.then((body) => body.release()).catch(() => {});
    };
  }, [store, id, key]);
  return seen.key === key ? seen.body : { kind: 'opening' };
}
