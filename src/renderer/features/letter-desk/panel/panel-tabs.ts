/** The tabs beside the letter, as they stand: what asks for work first, what one looks up last. */
import { lazy } from 'react';
import type { PanelTab } from './panel-tab';

export const panelTabs: readonly PanelTab[] = [
  // check: what the desk check found
  // sources: what can be cited
  // comments: remarks on passages
  {
    id: 'versions',
    icon: 'history',
    Content: lazy(() => import('./history-tab').then(({ HistoryTab }) => ({ default: HistoryTab }))),
  },
  {
    id: 'details',
    icon: 'info',
    Content: lazy(() => import('./details-tab').then(({ DetailsTab }) => ({ default: DetailsTab }))),
  },
];
