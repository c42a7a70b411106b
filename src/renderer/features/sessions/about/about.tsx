/** What is known of a session besides what was said there. */
import type { ReactNode } from 'react';
import type { SessionView } from '#store';
import { useWords } from '../../../i18n/words';
import styles from './about.module.css';
import { Attendances } from './attendances';
import { Currents } from './currents';
import { Privacy } from './privacy';
import { SessionFiles } from './session-files';

export function About(props: { readonly view: SessionView }): ReactNode {
  const t = useWords();
  const { session, attendances, currents, files } = props.view;
  return (
    <div className={styles.page}>
      {session.summary === '' ? null : <p className={styles.summary}>{session.summary}</p>}
      {session.programme.length === 0 ? null : (
        <section className={styles.section} aria-labelledby="session-programme">
          <h2 id="session-programme">{t('sessions.field.programme')}</h2>
          <ol className={styles.programme}>
            {session.programme.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ol>
        </section>
      )}
      <Attendances sessionId={session.id} attendances={attendances} />
      <Currents sessionId={session.id} currents={currents} />
      <SessionFiles sessionId={session.id} files={files} />
      <Privacy session={session} />
    </div>
  );
}
