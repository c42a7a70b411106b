/**
 * The body as it is, drawn without an editor: nothing here can write. Parts of a newer program are shown as a
 * plain block with their words, so that nobody thinks they are gone.
 */
import type { ReactNode } from 'react';
import { type BodyNode, type LetterBody, plainText } from '#core/letter/body';
import type { LetterNumbering } from '#core/letter/letter-numbering';
import { useHost } from '../../../app/host-context';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import type { Pictures } from '../editor/pictures';
import { PointOutcomeLine } from '../outcome/point-outcome-line';
import blocks from './blocks.module.css';
import styles from './body.module.css';
import { Footnotes, Inline } from './read-inline';
import { ReadPicture } from './read-picture';
import { ReadTable } from './read-table';
import { placeName, type Reading, readingOf } from './reading';

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
    case 'citation':
    case 'footnote':
      return <Inline node={node} reading={reading} />;
    case 'paragraph':
      return <p data-line="">{inside}</p>;
    case 'heading': {
      const Heading = node.attrs?.level === 3 ? 'h3' : 'h2';
      const number = reading.parts.get(node);
      return (
        <Heading data-line="" {...id} {...(number === undefined ? {} : { 'data-number': number })}>
          {inside}
        </Heading>
      );
    }
    case 'bulletList':
      return <ul>{inside}</ul>;
    case 'orderedList':
      return <ol start={Number(node.attrs?.start ?? 1)}>{inside}</ol>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'table':
      return <ReadTable node={node} inside={(cell) => <Nodes of={cell} reading={reading} />} />;
    case 'picture':
      return <ReadPicture node={node} reading={reading} />;
    case 'pageBreak':
      return <div data-page-break="">{reading.words.pageBreak}</div>;
    case 'advicePoint':
      return (
        <div
          {...id}
          data-advice-point=""
          data-number={reading.points.get(String(node.attrs?.id)) ?? ''}
          data-branch={String(node.attrs?.branch ?? 'primary')}
          data-kind={String(node.attrs?.kind ?? 'recommendation')}
        >
          {inside}
          <PointOutcomeLine pointId={String(node.attrs?.id)} />
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
          <p className={styles.unknownName}>{reading.words.unknown}</p>
          <p>{plainText(node)}</p>
        </div>
      );
  }
}

export function ReadOnlyBody(props: {
  readonly body: LetterBody;
  readonly numbering: LetterNumbering;
  readonly pictures: Pictures;
  /** What stands between the letter and its annexes: the signature. */
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords();
  const host = useHost();
  const { body, children } = props;
  const reading = readingOf(body, props.numbering, {
    pictures: props.pictures,
    openLink: (href) => void host.openLink(href),
    words: {
      unknown: t('desk.body.unknown'),
      pageBreak: t('editor.pageBreak'),
      pictureGone: t('editor.picture.gone'),
      footnotes: t('editor.footnotes'),
      footnote: (number) => t('editor.footnote.number', { number }),
      backFromFootnote: (number) => t('editor.footnote.back', { number }),
    },
  });
  const annexes = body.content.filter((node) => node.type === 'annex');
  const letter = body.content.filter((node) => node.type !== 'annex');
  return (
    <>
      <div className={cx(styles.body, blocks.blocks)} lang="nl" data-letter-text="">
        <Nodes of={{ type: 'doc', content: letter }} reading={reading} />
      </div>
      {children}
      {annexes.length > 0 || reading.footnotes.size > 0 ? (
        <div className={cx(styles.body, blocks.blocks)} lang="nl" data-letter-text="">
          <Nodes of={{ type: 'doc', content: annexes }} reading={reading} />
          <Footnotes reading={reading} />
        </div>
      ) : null}
    </>
  );
}
