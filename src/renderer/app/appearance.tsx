/**
 * Language and light, as the person chose them on this device. They are kept in the browser's small storage
 * rather than in the database: the very first paint has to have them, and so has the page that says the
 * database cannot be opened.
 */

import { createContext, type ReactNode, use, useLayoutEffect, useMemo, useState } from 'react';
import type { Host, Theme } from '#platform';
import { chosenLanguage, type LanguageChoice } from '../i18n/language';
import { Words } from '../i18n/words';

export interface Appearance {
  readonly theme: Theme;
  readonly language: LanguageChoice;
}

const KEY = 'raadgever.appearance';
const FIRST: Appearance = { theme: 'system', language: 'system' };

function readAppearance(): Appearance {
  try {
    const stored = JSON.parse(window.localStorage.getItem(KEY) ?? '{}') as Partial<Appearance>;
    return {
      theme: stored.theme === 'light' || stored.theme === 'dark' ? stored.theme : 'system',
      language: stored.language === 'nl' || stored.language === 'en' ? stored.language : 'system',
    };
  } catch {
    // Storage switched off, or written by something else: the choice starts anew.
    return FIRST;
  }
}

function keepAppearance(appearance: Appearance): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(appearance));
  } catch {
    // The choice holds until the window closes.
  }
}

interface Chosen {
  readonly appearance: Appearance;
  readonly change: (set: Partial<Appearance>) => void;
}

const AppearanceContext = createContext<Chosen | null>(null);

export function AppearanceProvider(props: { readonly host: Host; readonly children: ReactNode }): ReactNode {
  const { host, children } = props;
  const [appearance, setAppearance] = useState(readAppearance);
  const language = chosenLanguage(appearance.language, navigator.languages);
  const chosen = useMemo<Chosen>(
    () => ({
      appearance,
      change: (set) => {
        const next = { ...appearance, ...set };
        keepAppearance(next);
        setAppearance(next);
      },
    }),
    [appearance],
  );
  useLayoutEffect(() => {
    if (appearance.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = appearance.theme;
    host.setTheme(appearance.theme);
  }, [host, appearance.theme]);
  useLayoutEffect(() => host.setLanguage(language), [host, language]);
  return (
    <AppearanceContext value={chosen}>
      <Words language={language}>{children}</Words>
    </AppearanceContext>
  );
}

export function useAppearance(): Chosen {
  const chosen = use(AppearanceContext);
  if (chosen === null) throw new Error('useAppearance outside <AppearanceProvider>');
  return chosen;
}
