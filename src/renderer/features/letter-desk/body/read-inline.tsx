/** What stands inside a paragraph of a letter that is only read. */
import type { ReactNode } from 'react';
import { parseCalendarDay } from '#core/calendar/calendar-day';
import { type BodyMark, type BodyNode, plainText } from '#core/letter/body';
import { Icon } from '../../../ui/icon';
import { ReadCitation } from '../citations/read-citation';
import { dueDateText } from '../editor/due-date';
import { safeHref } from '../editor/safe-href';
import type { Reading } from './reading';

export const noteName = (number: number): string => `letter-note-${number}`;
export const noteMarkName = (number: number): string => `letter-note-mark-${number}`;

function OutsideLink(props: {
  readonly href: string;
  readonly reading: Reading;
  readonly children: ReactNode;
}): ReactNode {
  const { href, reading, children } = props;
  return (
    <a
      href={href}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        reading.openLink(href);
      }}
    >
      {children}
    </a>
  );
}

function marked(inner: ReactNode, mark: BodyMark, reading: Reading): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'underline':
      return <u>{inner}</u>;
    case 'superscript':
      return <sup>{inner}</sup>;
    case 'subscript':
      return <sub>{inner}</sub>;
    case 'link': {
      const href = safeHref(String(mark.attrs?.href ?? ''));
      if (href === null) return inner;
      return (
        <OutsideLink href={href} reading={reading}>
          {inner}
        </OutsideLink>
      );
    }
    default:
      return inner;
  }
}

/** Not a link: the address of the page says which screen this is. */
function jumpTo(name: string): void {
  const target = document.getElementById(name);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

function FootnoteMark(props: { readonly number: number; readonly reading: Reading }): ReactNode {
  const { number, reading } = props;
  return (
    <sup data-part="">
      <button
        type="button"
        id={noteMarkName(number)}
        data-footnote-mark=""
        aria-label={reading.words.footnote(number)}
        onClick={() => jumpTo(noteName(number))}
      >
        {number}
      </button>
    </sup>
  );
}

export function Inline(props: { readonly node: BodyNode; readonly reading: Reading }): ReactNode {
  const { node, reading } = props;
  switch (node.type) {
    case 'hardBreak':
      return <br />;
    case 'dueDate':
      return <span data-part="">{dueDateText(parseCalendarDay(String(node.attrs?.day ?? '')))}</span>;
    case 'citation':
      return (
        <span data-part="">
          <ReadCitation node={node} />
        </span>
      );
    case 'footnote':
      return <FootnoteMark number={reading.footnotes.get(node) ?? 0} reading={reading} />;
    default:
      return (node.marks ?? []).reduce<ReactNode>(
        (inner, mark) => marked(inner, mark, reading),
        node.text ?? <span data-part="">{plainText(node)}</span>,
      );
  }
}

/** All notes after the text, each with the way back. */
export function Footnotes(props: { readonly reading: Reading }): ReactNode {
  const { reading } = props;
  if (reading.footnotes.size === 0) return null;
  return (
    <section aria-label={reading.words.footnotes} data-footnotes="">
      <ol>
        {[...reading.footnotes].map(([node, number]) => (
          <li key={number} id={noteName(number)} tabIndex={-1}>
            {(node.content ?? []).map((part, index) => (
              // The document does not change here, so the place of a node is its name.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <Inline key={index} node={part} reading={reading} />
            ))}{' '}
            <button
              type="button"
              data-footnote-mark=""
              aria-label={reading.words.backFromFootnote(number)}
              onClick={() => jumpTo(noteMarkName(number))}
            >
              <Icon name="back" size="small" />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
