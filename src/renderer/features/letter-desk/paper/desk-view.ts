import type { LocalSettings } from '#store';
import { useLocal } from '../../../app/use-local';

export type DeskView = LocalSettings['deskView'];

/** In the order a key goes through them. */
export const DESK_VIEWS = ['write', 'both', 'page'] as const satisfies readonly DeskView[];

export interface ChosenView {
  readonly view: DeskView;
  readonly choose: (view: DeskView) => void;
  readonly next: () => void;
}

/** Whether one writes, looks at the page, or has both side by side; remembered on this device. */
export function useDeskView(): ChosenView {
  const [kept, keep] = useLocal('deskView');
  const view = kept ?? 'write';
  return {
    view,
    choose: keep,
    next: () => keep(DESK_VIEWS[(DESK_VIEWS.indexOf(view) + 1) % DESK_VIEWS.length] ?? 'write'),
  };
}
