import { type ReactNode, Suspense, useState } from 'react';

/**
 * For what most visits never open: its children are drawn from the first time they are asked for, so that their code
 * can be fetched then, and stay, so that they can close as they like.
 */
export function WhenAsked(props: { readonly isAsked: boolean; readonly children: ReactNode }): ReactNode {
  const [wasAsked, setWasAsked] = useState(props.isAsked);
  if (props.isAsked && !wasAsked) setWasAsked(true);
  return wasAsked ? <Suspense fallback={null}>{props.children}</Suspense> : null;
}
