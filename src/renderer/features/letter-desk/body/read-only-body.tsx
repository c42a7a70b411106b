/**
 * The body as it is, drawn without an editor: nothing here can write. Parts of a newer program are shown as a
 * plain block with their words, so that nobody thinks they are gone.
 */
import type { ReactNode } from 'react';
import { parseCalendarDay } from '#core/calendar/calendar-day';
import { type BodyNode, type LetterBody, plainText } from '#core/letter/body';
import { pointNumbers } from '#core/letter/points';
import { useHost } from '../../../app/host-context';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { dueDateText } from '../editor/due-date';
import { safeHref } from '../editor/safe-href';
import blocks from './blocks.module.css';
import styles from './body.module.css';

interface Reading {
  readonly numbers: ReadonlyMap<string, string>;
  readonly unknown: string;
  readonly openLink: (href: string) => void;
  /** The place of each block in reading order: the outline jumps to it. */
  readonly places: ReadonlyMap<BodyNode, number>;
}

/** The name of the element the outline jumps to. */
export function placeName(index: number): string {
  return `letter-part-${index}`;
}

const OUTLINED: ReadonlySet<string> = new Set(['heading', 'advicePoint', 'summary', 'annex']);

export function* outlinedNodes(body: LetterBody): Generator<BodyNode> {
  function* inside(nodes: readonly BodyNode[]): Generator<BodyNode> {
    for (const node of nodes) {
      if (OUTLINED.has(node.type)) yield node;
      if (node.type === 'summary' || node.type === 'annex') yield* inside(node.content ?? []);
    }
  }
  yield* inside(body.content);
}

function Inline(props: { readonly node: BodyNode; readonly reading: Reading }): ReactNode {
  const { node, reading } = props;
  if (node.type === 'hardBreak') return <br />;
  if (node.type === 'dueDate') return dueDateText(parseCalendarDay(String(node.attrs?.day ?? '')));
  return (node.marks ?? []).reduce<ReactNode>((inner, mark) => {
    if (mark.type === 'bold') return <strong>{inner}</strong>;
    if (mark.type === 'italic') return <em>{inner}</em>;
    const href = mark.type === 'link' ? safeHref(String(mark.attrs?.href ?? '')) : null;
    return href === null ? inner : outsideLink(href, inner, reading);
  }, node.text ?? plainText(node));
}

function outsideLink(href: string, inner: ReactNode, reading: Reading): ReactNode {
  return (
    <a
      href={href}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        reading.openLink(href);
      }}
    >
      {inner}
    </a>
  );
}

function Nodes(props: { readonly of: BodyNode; readonly reading: Reading }): ReactNode {
  // The document does not change here, so the place of a node is its name.
  return (props.of.content ?? []).map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Block key={index} node={node} reading={props.reading} />
  ));
}

function Block(props: { readonly node: BodyNode; readonly reading: Reading }): ReactNode {
  const { node, reading } = props;
  const place = reading.places.get(node);
  const id = place === undefined ? {} : { id: placeName(place) };
  const inside = <Nodes of={node} reading={reading} />;
  switch (node.type) {
    case 'text':
    case 'hardBreak':
    case 'dueDate':
      return <Inline node={node} reading={reading} />;
    case 'paragraph':
      return <p>{inside}</p>;
    case 'heading': {
      const Heading = node.attrs?.level === 3 ? 'h3' : 'h2';
      return <Heading {...id}>{inside}</Heading>;
    }
    case 'bulletList':
      return <ul>{inside}</ul>;
    case 'orderedList':
      return <ol start={Number(node.attrs?.start ?? 1)}>{inside}</ol>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'advicePoint':
      return (
        <div
          {...id}
          data-advice-point=""
          data-number={reading.numbers.get(String(node.attrs?.id)) ?? ''}
          data-branch={String(node.attrs?.branch ?? 'primary')}
          data-kind={String(node.attrs?.kind ?? 'recommendation')}
        >
          {inside}
        </div>
      );
    case 'summary':
      return (
        <section {...id} data-summary="">
          {inside}
        </section>
      );
    case 'annex':
      return (
        <section {...id} data-annex={String(node.attrs?.id ?? '')}>
          <div data-annex-head="">
            <p>{String(node.attrs?.title ?? '')}</p>
          </div>
          <div>{inside}</div>
        </section>
      );
    default:
      return (
        <div className={styles.unknown}>
          <p className={styles.unknownName}>{reading.unknown}</p>
          <p>{plainText(node)}</p>
        </div>
      );
  }
}

export function ReadOnlyBody(props: {
  readonly body: LetterBody;
  /** What stands between the letter and its annexes: the signature. */
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords();
  const host = useHost();
  const { body, children } = props;
  const reading: Reading = {
    numbers: pointNumbers(body),
    unknown: t('desk.body.unknown'),
    openLink: (href) => void host.openLink(href),
    places: new Map([...outlinedNodes(body)].map((node, index) => [node, index])),
  };
  const annexes = body.content.filter((node) => node.type === 'annex');
  const letter = body.content.filter((node) => node.type !== 'annex');
  return (
    <>
      <div className={cx(styles.body, blocks.blocks)} lang="nl">
        <Nodes of={{ type: 'doc', content: letter }} reading={reading} />
      </div>
      {children}
      {annexes.length > 0 ? (
        <div className={cx(styles.body, blocks.blocks)} lang="nl">
          <Nodes of={{ type: 'doc', content: annexes }} reading={reading} />
        </div>
      ) : null}
    </>
  );
}
