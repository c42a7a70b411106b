import type { ReactNode } from 'react';
import type { RecentAct } from '#store';
import { systemClock } from '../../app/clock';
import { PlaceLink } from '../../app/navigation';
import type { Route } from '../../app/routes';
import { useWatch } from '../../app/store-context';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import styles from './overview.module.css';

const MOST = 8;

function placeOf({ entry }: RecentAct): Route {
  const [kind, id] = entry.partition.split('/');
  if ((kind === 'letter' || kind === 'sign') && id) return { screen: 'letter', id };
  if (kind === 'dossier' && id) return { screen: 'dossier', id };
  if (kind === 'session' && id) return { screen: 'session', id, tab: 'log' };
  return { screen: 'settings', section: 'council' };
}

export function LatelyDone(): ReactNode {
  const t = useWords();
  const days = useDays();
  const acts = useWatch('recentActs', MOST) ?? [];
  return (
    <ol className={styles.acts}>
      {acts.map((act) => (
        <li key={act.entry.id} className={styles.act}>
          <span>
            {t.rich(`overview.act.${act.entry.intent}`, {
              times: act.times,
              who: act.actorName || t('overview.act.somebody'),
              what: (
                <PlaceLink key="what" to={placeOf(act)}>
                  {act.title ||
                    t(act.entry.partition === 'register' ? 'overview.act.inSettings' : 'app.letter.untitled')}
                </PlaceLink>
              ),
            })}
          </span>
          <time dateTime={act.entry.at} className={styles.quiet}>
            {act.entry.at.slice(0, 10) === systemClock.now().slice(0, 10)
              ? t('overview.lately.today', { moment: days.moment(act.entry.at).split(', ').at(-1) ?? '' })
              : days.moment(act.entry.at)}
          </time>
        </li>
      ))}
    </ol>
  );
}
