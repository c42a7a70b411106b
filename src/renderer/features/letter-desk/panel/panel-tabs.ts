/** The tabs beside the letter, as they stand: what asks for work first, what one looks up last. */
import { lazy } from 'react';
import { CheckCount } from '../check/check-count';
import { CommentCount } from '../comments/open-comments';
import type { PanelTab } from './panel-tab';

export const panelTabs: readonly PanelTab[] = [
  {
    id: 'check',
    icon: 'check',
    Content: lazy(() => import('../check/check-tab').then(({ CheckTab }) => ({ default: CheckTab }))),
    Count: CheckCount,
  },
  {
    id: 'sources',
    icon: 'quote',
    Content: lazy(() =>
      import('../citations/sources-tab').then(({ SourcesTab }) => ({ default: SourcesTab })),
    ),
  },
  {
    id: 'comments',
    icon: 'comment',
    Content: lazy(() =>
      import('../comments/comments-tab').then(({ CommentsTab }) => ({ default: CommentsTab })),
    ),
    Count: CommentCount,
  },
  {
    id: 'versions',
    icon: 'history',
    Content: lazy(() =>
      import('../versions/versions-tab').then(({ VersionsTab }) => ({ default: VersionsTab })),
    ),
  },
  {
    id: 'details',
    icon: 'info',
    Content: lazy(() => import('./details-tab').then(({ DetailsTab }) => ({ default: DetailsTab }))),
  },
];
