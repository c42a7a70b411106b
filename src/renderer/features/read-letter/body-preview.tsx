/** A body as it was understood, drawn without the editor: only to be read. */
import type { ReactNode } from 'react';
import { type BodyNode, citationOf, type LetterBody, pictureOf } from '#core/letter/body';
import { pointNumbers } from '#core/letter/points';
import { useWords } from '../../i18n/words';
import styles from './read-letter.module.css';

function Inline(props: { readonly node: BodyNode }): ReactNode {
  const { node } = props;
  if (node.type === 'hardBreak') return <br />;
  if (node.text === undefined) return null;
  return (node.marks ?? []).reduce<ReactNode>((inside, mark) => {
    if (mark.type === 'bold') return <strong>{inside}</strong>;
    if (mark.type === 'italic') return <em>{inside}</em>;
    if (mark.type === 'underline') return <u>{inside}</u>;
    if (mark.type === 'superscript') return <sup>{inside}</sup>;
    if (mark.type === 'subscript') return <sub>{inside}</sub>;
    if (mark.type === 'link') return <span className={styles.link}>{inside}</span>;
    return inside;
  }, node.text);
}

/** Nodes have no identity of their own here, and nothing moves: their place is their key. */
function children(node: BodyNode, numbers: ReadonlyMap<string, string>): ReactNode {
  const content = node.content ?? [];
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return content.map((child, index) => <Node key={index} node={child} numbers={numbers} />);
}

function Node(props: { readonly node: BodyNode; readonly numbers: ReadonlyMap<string, string> }): ReactNode {
  const t = useWords();
  const { node, numbers } = props;
  const inside = children(node, numbers);
  switch (node.type) {
    case 'text':
    case 'hardBreak':
      return <Inline node={node} />;
    case 'heading':
      return node.attrs?.level === 3 ? <h3>{inside}</h3> : <h2>{inside}</h2>;
    case 'bulletList':
      return <ul>{inside}</ul>;
    case 'orderedList':
      return <ol>{inside}</ol>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'table':
      return (
        <table>
          <tbody>{inside}</tbody>
        </table>
      );
    case 'tableRow':
      return <tr>{inside}</tr>;
    case 'tableHeader':
      return <th scope="col">{inside}</th>;
    case 'tableCell':
      return <td>{inside}</td>;
    case 'picture':
      return <p>{pictureOf(node)?.alt}</p>;
    case 'pageBreak':
      return <hr />;
    case 'citation':
      return citationOf(node)?.words ?? null;
    case 'footnote':
      return <small>{inside}</small>;
    case 'advicePoint':
      return (
        <div className={styles.point}>
          <span className={styles.number}>{numbers.get(String(node.attrs?.id))}</span>
          <div>
            {inside}
            {node.attrs?.kind === 'question' ? (
              <span className={styles.mark}>{t('readLetter.question')}</span>
            ) : null}
          </div>
        </div>
      );
    case 'summary':
      return (
        <section className={styles.summary}>
          <h2>{t('readLetter.summary')}</h2>
          {inside}
        </section>
      );
    case 'annex':
      return (
        <section className={styles.annex}>
          <h2>{t('readLetter.annex', { title: String(node.attrs?.title ?? '') })}</h2>
          {inside}
        </section>
      );
    default:
      return <p>{inside}</p>;
  }
}

export function BodyPreview(props: { readonly body: LetterBody }): ReactNode {
  return <div className={styles.body}>{children(props.body, pointNumbers(props.body))}</div>;
}
