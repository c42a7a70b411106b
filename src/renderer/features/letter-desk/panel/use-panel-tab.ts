/** Which tab of the panel is open: remembered on this device, and opened from elsewhere on the desk. */
import { useState } from 'react';
import { useStore, useWatch } from '../../../app/store-context';
import type { PaneVisibility } from '../use-panes';
import { type PanelTabId, panelTabIds } from './panel-tab';

export interface ChosenTab {
  /** Undefined until it is known which was open last. */
  readonly selected: PanelTabId | undefined;
  readonly select: (tab: PanelTabId) => void;
  /** The same, and opens the panel where it was put away. */
  readonly open: (tab: PanelTabId) => void;
}

const FIRST: PanelTabId = 'check';

export function usePanelTab(panes: PaneVisibility): ChosenTab {
  const store = useStore();
  const remembered = useWatch('local', 'panelTab') as string | null | undefined;
  const [chosen, setChosen] = useState<PanelTabId | null>(null);
  const known = remembered === undefined ? undefined : panelTabIds.find((id) => id === remembered);
  const select = (tab: PanelTabId): void => {
    setChosen(tab);
    void store.local.write('panelTab', tab);
  };
  const open = (tab: PanelTabId): void => {
    select(tab);
    if (!panes.isOpen('panel')) panes.toggle('panel');
  };
  return {
    selected: chosen ?? (remembered === undefined ? undefined : (known ?? FIRST)),
    select,
    open,
  };
}
