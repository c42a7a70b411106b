/** What the main process says to the page without being asked. */
import type { CommandId } from './commands';

export interface Events {
  /** An item of the menu was chosen. */
  readonly command: CommandId;
  /** The window is about to close: write what is not yet written, then call `readyToClose`. */
  readonly closing: null;
  /** A notification was pressed; the content is its id. The window is shown already. */
  readonly noticeClicked: string;
  /** The machine slept, or was locked: the day may be another one. */
  readonly woke: null;
}

export type EventName = keyof Events;
export type Unsubscribe = () => void;
