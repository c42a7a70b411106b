import type { MenuItemConstructorOptions } from 'electron';
import { type Language, words } from '../words';
import { type MenuState, type MenuSurroundings, menuTemplate } from './menu-template';

export interface AppMenu {
  readonly change: (change: Partial<MenuState>) => void;
  /** The language the page last chose. */
  readonly language: () => Language;
}

/** Electron's items cannot change their label, so that every change makes the menu anew. */
export function createAppMenu(
  first: MenuState,
  surroundings: MenuSurroundings,
  show: (template: MenuItemConstructorOptions[]) => void,
): AppMenu {
  let state = first;
  const draw = () => show(menuTemplate(state, words[state.language], surroundings));
  draw();
  return {
    change: (change) => {
      state = { ...state, ...change };
      draw();
    },
    language: () => state.language,
  };
}
