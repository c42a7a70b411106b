import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { withDueDay } from '#core/letter/due-dates-in-text';
import type { LetterNumbering } from '#core/letter/letter-numbering';
import { useRefusalWords } from '../../../app/refusal-words';
import { useWords } from '../../../i18n/words';
import { Notice } from '../../../ui/notice';
import { Waiting } from '../../../ui/waiting';
import type { DeskAsk } from '../desk-dialogs';
import type { Pictures } from '../editor/pictures';
import type { EditorSources } from '../editor/use-letter-editor';
import { ReadOnlyBody } from './read-only-body';
import type { BodyOnDesk } from './use-letter-body';
import { WrittenBody } from './written-body';

/** The text, in the way it can be had: written, only read, or not at all. */
export function DeskBody(props: {
  readonly body: BodyOnDesk;
  readonly dueDay: CalendarDay | null;
  readonly numbering: LetterNumbering;
  readonly sources: EditorSources;
  readonly pictures: Pictures;
  readonly onEditor: (editor: Editor | null) => void;
  readonly onToolbar: () => void;
  readonly onOpen: (what: DeskAsk) => void;
  /** What stands under the text. */
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords();
  const words = useRefusalWords();
  const { body, dueDay, sources, children } = props;
  switch (body.kind) {
    case 'opening':
      return <Waiting>{t('desk.opening')}</Waiting>;
    case 'failed':
      return (
        <Notice kind="error" title={t('desk.body.failed')}>
          {words(body.error)}
        </Notice>
      );
    case 'readOnly': {
      // What was sent names the day it named then; of what was not, the day still follows the letter's date.
      const shown = body.because === 'sent' ? body.body : withDueDay(body.body, dueDay);
      return (
        <ReadOnlyBody body={shown} numbering={props.numbering} pictures={props.pictures}>
          {children}
        </ReadOnlyBody>
      );
    }
    case 'writable':
      return (
        <WrittenBody
          fragment={body.fragment}
          sources={sources}
          pictures={props.pictures}
          onEditor={props.onEditor}
          onToolbar={props.onToolbar}
          onOpen={props.onOpen}
        >
          {children}
        </WrittenBody>
      );
  }
}
