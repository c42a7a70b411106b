import { useAppearance } from './appearance';
import { useCommand } from './host-context';

/** The window's menu chooses language and light too. */
export function useAppearanceCommands(): void {
  const { change } = useAppearance();
  useCommand('theme.system', () => change({ theme: 'system' }));
  useCommand('theme.light', () => change({ theme: 'light' }));
  useCommand('theme.dark', () => change({ theme: 'dark' }));
  useCommand('language.nl', () => change({ language: 'nl' }));
  useCommand('language.en', () => change({ language: 'en' }));
}
