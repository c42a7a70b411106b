/** Blocks of text as they would stand in a letter, only to be read; fields that were left are marked. */
import type { ReactNode } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { fieldPlaces } from '#core/letter/block-fields';
import { type BodyNode, citationOf } from '#core/letter/body';
import { dueDateText } from '../editor/due-date';
import styles from './text-blocks.module.css';

function withFields(text: string): ReactNode {
  const places = fieldPlaces(text);
  if (places.length === 0) return text;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, to, said } of places) {
    parts.push(
      text.slice(at, from),
      <mark key={from} className={styles.left}>
        {said}
      </mark>,
    );
    at = to;
  }
  return [...parts, text.slice(at)];
}

function Inline(props: { readonly node: BodyNode; readonly dueDay: CalendarDay | null }): ReactNode {
  const { node, dueDay } = props;
  if (node.type === 'hardBreak') return <br />;
  if (node.type === 'dueDate') return <span className={styles.live}>{dueDateText(dueDay)}</span>;
  const words = citationOf(node)?.words;
  if (words !== undefined) return <span className={styles.live}>{words}</span>;
  return (node.marks ?? []).reduce<ReactNode>(
    (inner, { type }) => {
      if (type === 'bold') return <strong>{inner}</strong>;
      if (type === 'italic') return <em>{inner}</em>;
      if (type === 'underline') return <u>{inner}</u>;
      return inner;
    },
    withFields(node.text ?? ''),
  );
}

interface BlocksProps {
  readonly content: readonly BodyNode[];
  readonly dueDay: CalendarDay | null;
}

function Blocks(props: BlocksProps): ReactNode {
  // Nothing moves here: the place of a node is its name.
  return props.content.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Block key={index} node={node} dueDay={props.dueDay} />
  ));
}

function Block(props: { readonly node: BodyNode; readonly dueDay: CalendarDay | null }): ReactNode {
  const { node, dueDay } = props;
  const inside = <Blocks content={node.content ?? []} dueDay={dueDay} />;
  switch (node.type) {
    case 'paragraph':
      return <p>{inside}</p>;
    case 'heading':
      return <p className={styles.heading}>{inside}</p>;
    case 'bulletList':
      return <ul>{inside}</ul>;
    case 'orderedList':
      return <ol>{inside}</ol>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    default:
      return <Inline node={node} dueDay={dueDay} />;
  }
}

export function BlockPreview(props: BlocksProps): ReactNode {
  return (
    <div className={styles.preview} lang="nl">
      <Blocks {...props} />
    </div>
  );
}
