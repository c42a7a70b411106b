import type { ReactNode } from 'react';
import type { MessageKey } from '../i18n/catalogue';
import { useWords } from '../i18n/words';
import { IconButton } from '../ui/button';
import { cx } from '../ui/class-names';
import { Icon, type IconName } from '../ui/icon';
import { Logo } from '../ui/logo';
import { type Attention, useAttention } from './attention';
import { PlaceLink } from './navigation';
import styles from './rail.module.css';
import type { Route } from './routes';
import { useStore, useWatch } from './store-context';

interface Place {
  readonly to: Route;
  readonly word: MessageKey;
  readonly icon: IconName;
  /** The screens for which this place is the current one. */
  readonly screens: readonly Route['screen'][];
}

const PLACES: readonly Place[] = [
  { to: { screen: 'overview' }, word: 'app.place.overview', icon: 'home', screens: ['overview'] },
  {
    to: { screen: 'dossiers' },
    word: 'app.place.dossiers',
    icon: 'dossier',
    screens: ['dossiers', 'dossier'],
  },
  {
    to: { screen: 'letters' },
    word: 'app.place.letters',
    icon: 'letter',
    screens: ['letters', 'letter', 'letterStory', 'foundation', 'readLetter'],
  },
  {
    to: { screen: 'sessions' },
    word: 'app.place.sessions',
    icon: 'contribution',
    screens: ['sessions', 'session'],
  },
  { to: { screen: 'terms' }, word: 'app.place.terms', icon: 'dueToday', screens: ['terms', 'term'] },
  { to: { screen: 'sign' }, word: 'app.place.sign', icon: 'sign', screens: ['sign', 'signLetter'] },
  { to: { screen: 'verify' }, word: 'app.place.verify', icon: 'verify', screens: ['verify'] },
];
const SETTINGS: Place = {
  to: { screen: 'settings', section: 'council' },
  word: 'app.place.settings',
  icon: 'settings',
  screens: ['settings'],
};

function countAt(screen: Route['screen'], { late, toSign }: Attention): number {
  return screen === 'terms' ? late : screen === 'sign' ? toSign : 0;
}

function RailPlace(props: {
  readonly place: Place;
  readonly route: Route;
  readonly isNarrow: boolean;
  readonly count?: number;
}): ReactNode {
  const t = useWords();
  const { place, route, isNarrow, count = 0 } = props;
  const isCurrent = place.screens.includes(route.screen);
  const name = t(place.word);
  const label = count > 0 ? t('app.rail.withCount', { name, count }) : name;
  return (
    <PlaceLink
      to={place.to}
      className={cx(styles.place, isCurrent && styles.current)}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={label}
    >
      <Icon name={place.icon} />
      {isNarrow ? null : <span className={styles.name}>{name}</span>}
      {count > 0 ? (
        <span className={cx(styles.count, place.to.screen === 'terms' && styles.isLate)}>{count}</span>
      ) : null}
    </PlaceLink>
  );
}

export function Rail(props: { readonly route: Route }): ReactNode {
  const t = useWords();
  const store = useStore();
  const isNarrow = useWatch('local', 'railCollapsed') === true;
  const attention = useAttention();
  return (
    <nav className={cx(styles.rail, isNarrow && styles.narrow)} aria-label={t('app.rail.name')}>
      <PlaceLink to={{ screen: 'overview' }} className={styles.logo} aria-label={t('app.name')}>
        <Logo />
        {isNarrow ? null : <span className={styles.program}>{t('app.name')}</span>}
      </PlaceLink>
      <div className={styles.places}>
        {PLACES.map((place) => (
          <RailPlace
            key={place.word}
            place={place}
            route={props.route}
            isNarrow={isNarrow}
            count={countAt(place.to.screen, attention)}
          />
        ))}
      </div>
      <RailPlace place={SETTINGS} route={props.route} isNarrow={isNarrow} />
      <div className={styles.fold}>
        <IconButton
          icon={isNarrow ? 'expand' : 'collapse'}
          label={t(isNarrow ? 'app.rail.widen' : 'app.rail.narrow')}
          onPress={() => void store.local.write('railCollapsed', !isNarrow)}
        />
      </div>
    </nav>
  );
}
