import type { Editor } from '@tiptap/core';
import type { ComponentType } from 'react';
import type { LetterOnDesk } from '#store';
import type { IconName } from '../../../ui/icon';
import type { BodyOnDesk } from '../body/use-letter-body';

export const panelTabIds = ['check', 'sources', 'comments', 'versions', 'details'] as const;
export type PanelTabId = (typeof panelTabIds)[number];

/** What a tab knows of the letter it stands beside. */
export interface PanelProps {
  readonly desk: LetterOnDesk;
  /** Null while the text is only read, or not there yet. */
  readonly editor: Editor | null;
  readonly body: BodyOnDesk;
  /** Resolves when everything typed is in the database; rejects when it could not be put there. */
  readonly settle: () => Promise<void>;
  readonly openTab: (tab: PanelTabId) => void;
}

export interface PanelTab {
  readonly id: PanelTabId;
  readonly icon: IconName;
  /** `lazy(...)`: it is fetched when the tab is first opened. */
  readonly Content: ComponentType<PanelProps>;
  /** Draws a `TabCount` of what waits there. It is always there, so it had better know it cheaply. */
  readonly Count?: ComponentType<PanelProps>;
}
