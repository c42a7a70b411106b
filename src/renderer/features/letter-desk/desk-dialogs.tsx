import type { Editor } from '@tiptap/core';
import { lazy, type ReactNode } from 'react';
import type { LetterOnDesk } from '#store';
import { SendLetter } from '../../app/send-away/send-letter';
import { WhenAsked } from '../../ui/when-asked';
import { DefinitionDialog } from './definition/definition-dialog';
import { ArrivalDialog } from './dialogs/arrival-dialog';
import { CloseDialog } from './dialogs/close-dialog';
import { DispatchDialog } from './dialogs/dispatch-dialog';
import { LinkDialog } from './dialogs/link-dialog';
import type { Missing } from './dialogs/missing-before-dispatch';
import { ReferenceDialog } from './dialogs/reference-dialog';
import { ReplyDialog } from './dialogs/reply-dialog';
import { TableDialog } from './dialogs/table-dialog';
import { ApprovalDialog } from './path/approval-dialog';
import { AskReviewDialog } from './path/ask-review-dialog';
import { AskSignOffDialog } from './path/ask-sign-off-dialog';
import { ReopenDialog } from './path/reopen-dialog';

const InsertBlockDialog = lazy(async () => ({
  default: (await import('./text-blocks/insert-block-dialog')).InsertBlockDialog,
}));
const KeepBlockDialog = lazy(async () => ({
  default: (await import('./text-blocks/keep-block-dialog')).KeepBlockDialog,
}));
const HistoryDialog = lazy(async () => ({
  default: (await import('./text-blocks/history-dialog')).HistoryDialog,
}));

export type DeskDialog =
  | 'review'
  | 'askSignOff'
  | 'approval'
  | 'reopen'
  | 'dispatch'
  | 'reply'
  | 'received'
  | 'acknowledged'
  | 'close'
  | 'reference'
  | 'exchange'
  | 'link'
  | 'table'
  | 'definition'
  | 'textBlock'
  | 'keepBlock'
  | 'before';

/** What the text and its tools can ask for: a dialog, the window of the system for a picture, or room for a remark. */
export type DeskAsk = DeskDialog | 'picture' | 'comment';

/** The one dialog that is open, if any. Each is made anew when it opens, so that it begins with how things stand. */
export function DeskDialogs(props: {
  readonly open: DeskDialog | null;
  readonly desk: LetterOnDesk;
  readonly editor: Editor | null;
  readonly settle: () => Promise<void>;
  readonly onMend: (part: Missing) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { open, desk, editor, onClose } = props;
  switch (open) {
    case null:
      return null;
    case 'review':
      return <AskReviewDialog desk={desk} onClose={onClose} />;
    case 'askSignOff':
      return <AskSignOffDialog desk={desk} settle={props.settle} onMend={props.onMend} onClose={onClose} />;
    case 'approval':
      return <ApprovalDialog desk={desk} settle={props.settle} onMend={props.onMend} onClose={onClose} />;
    case 'reopen':
      return <ReopenDialog desk={desk} onClose={onClose} />;
    case 'dispatch':
      return <DispatchDialog desk={desk} settle={props.settle} onMend={props.onMend} onClose={onClose} />;
    case 'reply':
      return <ReplyDialog desk={desk} onClose={onClose} />;
    case 'received':
    case 'acknowledged':
      return <ArrivalDialog desk={desk} what={open} onClose={onClose} />;
    case 'close':
      return <CloseDialog desk={desk} onClose={onClose} />;
    case 'reference':
      return <ReferenceDialog desk={desk} onClose={onClose} />;
    case 'exchange':
      return <SendLetter desk={desk} settle={props.settle} onClose={onClose} />;
    case 'link':
      return editor ? <LinkDialog editor={editor} onClose={onClose} /> : null;
    case 'table':
      return editor ? <TableDialog editor={editor} onClose={onClose} /> : null;
    case 'definition':
      return editor ? (
        <DefinitionDialog dossierId={desk.letter.dossierId} editor={editor} onClose={onClose} />
      ) : null;
    case 'textBlock':
      return editor ? (
        <WhenAsked isAsked>
          <InsertBlockDialog desk={desk} editor={editor} onClose={onClose} />
        </WhenAsked>
      ) : null;
    case 'keepBlock':
      return editor ? (
        <WhenAsked isAsked>
          <KeepBlockDialog editor={editor} onClose={onClose} />
        </WhenAsked>
      ) : null;
    case 'before':
      return editor ? (
        <WhenAsked isAsked>
          <HistoryDialog desk={desk} editor={editor} onClose={onClose} />
        </WhenAsked>
      ) : null;
  }
}
