import type { ReactNode } from 'react';
import styles from './gallery.module.css';

export function Part(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={styles.part}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
