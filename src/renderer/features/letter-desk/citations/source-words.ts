/** A source in words of the screen: in the panel, in the list at the cursor, and over a citation. */
import type { CitableSource } from '#core/letter/citable-sources';
import type { CitedThing } from '#core/letter/citation-words';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import type { IconName } from '../../../ui/icon';

export interface SourceWords {
  /** What it is: "Reactie van het college". */
  readonly kind: string;
  /** Its date and reference, as far as it has them. */
  readonly when: string;
  readonly subject: string;
}

export const SOURCE_ICONS: Readonly<Record<CitedThing['kind'], IconName>> = {
  letter: 'letter',
  reply: 'answered',
  document: 'attachment',
  definition: 'quote',
  contribution: 'contribution',
};

export function useSourceWords(): (source: CitableSource) => SourceWords {
  const t = useWords();
  const days = useDays();
  return ({ thing, subject, isDraft }) => {
    const kind =
      thing.kind === 'letter'
        ? t(`letters.kind.${thing.letterKind}`)
        : thing.kind === 'reply'
          ? t(`sources.kind.${thing.form}`)
          : t(`sources.kind.${thing.kind}`);
    const reference = thing.kind === 'letter' || thing.kind === 'reply' ? thing.reference : '';
    const parts = [
      thing.day === null ? '' : days.dayShort(thing.day),
      reference,
      isDraft ? t('sources.draft') : '',
    ];
    return { kind, when: parts.filter((part) => part !== '').join(' · '), subject: subject.trim() };
  };
}

/** Whether the source answers to all the words typed, in any order. */
export function matchesSource(source: CitableSource, words: SourceWords, typed: string): boolean {
  const text = plain(
    [words.kind, words.when, words.subject, source.words.full, source.words.short].join(' '),
  );
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without what people leave out when they look for something: capitals and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
