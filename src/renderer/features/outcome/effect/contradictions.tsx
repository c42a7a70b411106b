/** What the papers of a dossier say that cannot all be right, each with the places where it stands. */
import { type ReactNode, useMemo } from 'react';
import {
  type Contradiction,
  type ContradictionPlace,
  contradictionsIn,
} from '#core/contradictions/contradictions';
import { PlaceLink } from '../../../app/navigation';
import { useWatch } from '../../../app/store-context';
import type { MessageKey } from '../../../i18n/catalogue';
import { useWords } from '../../../i18n/words';
import { DayText } from '../../../ui/day-text';
import styles from './effect.module.css';

function Place(props: {
  readonly at: ContradictionPlace;
  readonly names: ReadonlyMap<string, Named>;
}): ReactNode {
  const t = useWords();
  const { paperId, page, words } = props.at;
  const named = props.names.get(paperId);
  const name = named?.name || t('app.letter.untitled');
  return (
    <span className={styles.quiet}>
      <q>{words.trim()}</q>{' '}
      {named?.isLetter ? <PlaceLink to={{ screen: 'letter', id: paperId }}>{name}</PlaceLink> : name}
      {page === null ? null : t('contradiction.page', { page })}
    </span>
  );
}

function Said(props: { readonly of: Contradiction }): ReactNode {
  const t = useWords();
  const { of } = props;
  switch (of.kind) {
    case 'eventTwoDates':
      return t('contradiction.event', { event: of.event });
    case 'countDiffers':
      return t('contradiction.count', { stated: of.stated, listed: of.listed });
    case 'letterUnknown':
      return t.rich('contradiction.letter', { day: <DayText key="day" day={of.day} /> });
  }
}

/** A letter that is not there contradicts nothing; it is only missing. */
const GROUPS = [
  { title: 'contradiction.title', kinds: ['eventTwoDates', 'countDiffers'] },
  { title: 'contradiction.missing', kinds: ['letterUnknown'] },
] as const satisfies readonly {
  readonly title: MessageKey;
  readonly kinds: readonly Contradiction['kind'][];
}[];

export interface Named {
  readonly name: string;
  readonly isLetter: boolean;
}

export function Contradictions(props: {
  readonly dossierId: string;
  /** What each letter and document is called, by its id. */
  readonly names: ReadonlyMap<string, Named>;
}): ReactNode {
  const t = useWords();
  const known = useWatch('papersOfDossier', props.dossierId);
  const found = useMemo(() => (known ? contradictionsIn(known.papers, known.days) : []), [known]);
  return GROUPS.map(({ title, kinds }) => {
    const own = found.filter(({ kind }) => kinds.some((each) => each === kind));
    if (own.length === 0) return null;
    return (
      <section key={title} className={styles.part}>
        <h2>{t(title, { count: own.length })}</h2>
        <ul className={styles.list}>
          {own.map((each) => (
            <li
              key={`${each.kind} ${each.places.map((at) => `${at.paperId}-${at.passage}-${at.from}`).join(' ')}`}
            >
              <Said of={each} />
              {each.places.map((at) => (
                <div key={`${at.paperId}-${at.passage}-${at.from}`}>
                  <Place at={at} names={props.names} />
                </div>
              ))}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
