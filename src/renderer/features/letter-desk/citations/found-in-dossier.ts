/** What the dossier says of what is typed: words of the executive, motions, commitments, and what its documents say. */
import type { Command } from '@tiptap/pm/state';
import { type CitableSource, sourceKey } from '#core/letter/citable-sources';
import { wordsInLetter } from '#core/outcome/words-in-letter';
import type { SearchHit } from '#store';
import type { Route } from '../../../app/routes';
import { HIT_ICONS, routeOfHit } from '../../../app/search-hits';
import { useWatchWhen } from '../../../app/store-context';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import type { IconName } from '../../../ui/icon';
import { cite, citeAmong } from './citation-commands';

export interface FoundInDossier {
  readonly key: string;
  readonly icon: IconName;
  readonly words: string;
  readonly about: string;
  readonly route: Route | null;
  readonly insert: (range?: { readonly from: number; readonly to: number }) => Command;
}

const MOST = 12;
const KINDS = ['quote', 'motion', 'commitment', 'document'] as const;

function sourceOf({ kind, id, source }: SearchHit, sources: readonly CitableSource[]): CitableSource | null {
  const wanted = kind === 'document' ? ({ source: 'document', id } as const) : source;
  return sources.find((each) => wanted && sourceKey(each) === sourceKey(wanted)) ?? null;
}

function inserting(hit: SearchHit, source: CitableSource | null): FoundInDossier['insert'] | null {
  const { kind, title, said } = hit;
  if (kind === 'document') return source && ((range) => cite(source, 'short', range));
  if (!said || (kind !== 'quote' && kind !== 'motion' && kind !== 'commitment')) return null;
  const written = wordsInLetter({ kind, words: title, ...said });
  return (range) => citeAmong(written, source, range);
}

/** Empty until something is typed. `listed` are sources that stand in the list already. */
export function useFoundInDossier(
  dossierId: string,
  typed: string,
  sources: readonly CitableSource[],
  listed: readonly CitableSource[],
): readonly FoundInDossier[] {
  const t = useWords();
  const days = useDays();
  const within = { dossierId, kinds: KINDS };
  const hits = useWatchWhen(typed.trim() !== '', 'search', typed, MOST, within) ?? [];
  const known = new Set(listed.map(sourceKey));
  return hits.flatMap((hit): FoundInDossier[] => {
    const source = sourceOf(hit, sources);
    const insert = inserting(hit, source);
    if (insert === null || (hit.kind === 'document' && source && known.has(sourceKey(source)))) return [];
    const { said } = hit;
    const about = said ? [said.named, days.dayShort(said.on)] : [hit.excerpt ?? hit.detail];
    return [
      {
        key: `${hit.kind}/${hit.id}`,
        icon: HIT_ICONS[hit.kind],
        words: hit.kind === 'document' && source ? source.words.full : hit.title,
        about: [t(`app.search.kind.${hit.kind}`), ...about].filter((part) => part !== '').join(' · '),
        route: routeOfHit(hit),
        insert,
      },
    ];
  });
}
