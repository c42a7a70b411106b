import { type ReactNode, useEffect, useRef } from 'react';
import { cx } from '../../../ui/class-names';
import body from './body.module.css';
import styles from './footnotes.module.css';

/** At the foot of the letter, before its annexes: where the editor lists the notes. */
export function FootnotesPlace(props: { readonly notes: HTMLElement }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const { notes } = props;
  useEffect(() => {
    notes.className = cx(body.body, styles.notes);
    place.current?.append(notes);
    return () => notes.remove();
  }, [notes]);
  return <div ref={place} />;
}
