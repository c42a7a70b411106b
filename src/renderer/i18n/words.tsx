/**
 * The words in the language of the person. `<Words>` stands once around the program; a screen asks
 * `useWords()` for `t` and gets the new language with its next render, without a reload.
 */
import { createContext, type ReactNode, use, useLayoutEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createIntl, createIntlCache, type IntlShape } from 'react-intl';
import { MESSAGES, type MessageKey } from './catalogue';
import { type Language, LOCALES } from './language';

export type WordValues = Readonly<Record<string, string | number>>;
type RichValues = Readonly<Record<string, ReactNode | ((chunks: ReactNode[]) => ReactNode)>>;

export interface Translate {
  (key: MessageKey, values?: WordValues): string;
  /** Where a value is an element, or part of the message is a tag such as `<b>`. */
  rich(key: MessageKey, values: RichValues): ReactNode;
  /** For keys put together from a code, such as `refusal.${code}`: null where there are no words for it. */
  maybe(key: string, values?: WordValues): string | null;
}

interface Spoken {
  readonly language: Language;
  readonly t: Translate;
}

function report(error: Error): void {
  // A missing word is a fault of ours; the reader sees the key and can go on.
  reportError(error);
}

function translator(intl: IntlShape, known: Readonly<Record<string, string>>): Translate {
  const plain = (key: string, values?: WordValues): string => intl.formatMessage({ id: key }, values);
  return Object.assign((key: MessageKey, values?: WordValues) => plain(key, values), {
    rich: (key: MessageKey, values: RichValues): ReactNode => intl.formatMessage({ id: key }, values),
    maybe: (key: string, values?: WordValues) => (Object.hasOwn(known, key) ? plain(key, values) : null),
  });
}

function spokenIn(language: Language): Spoken {
  const intl = createIntl(
    { locale: LOCALES[language], messages: { ...MESSAGES[language] }, onError: report },
    createIntlCache(),
  );
  return { language, t: translator(intl, MESSAGES[language]) };
}

/** For words outside the screen's tree: a menu of the host, the title of the window. */
export function wordsIn(language: Language): Translate {
  return spokenIn(language).t;
}

const SpokenContext = createContext<Spoken | null>(null);

export function Words(props: { readonly language: Language; readonly children: ReactNode }): ReactNode {
  const spoken = useMemo(() => spokenIn(props.language), [props.language]);
  useLayoutEffect(() => {
    document.documentElement.lang = props.language;
  }, [props.language]);
  return (
    <SpokenContext value={spoken}>
      <I18nProvider locale={LOCALES[props.language]}>{props.children}</I18nProvider>
    </SpokenContext>
  );
}

function useSpoken(): Spoken {
  const spoken = use(SpokenContext);
  if (spoken === null) throw new Error('useWords outside <Words>');
  return spoken;
}

export function useWords(): Translate {
  return useSpoken().t;
}

export function useLanguage(): Language {
  return useSpoken().language;
}
