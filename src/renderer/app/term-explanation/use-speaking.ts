import { useMemo } from 'react';
import { LOCALES } from '../../i18n/language';
import { useDays } from '../../i18n/use-days';
import { useLanguage, useWords } from '../../i18n/words';
import type { Speaking } from './explain';

/** What it takes to say a term in sentences. */
export function useSpeaking(): Speaking {
  const t = useWords();
  const days = useDays();
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
    return { t, days, list: (parts) => format.format(parts) };
  }, [t, days, language]);
}
