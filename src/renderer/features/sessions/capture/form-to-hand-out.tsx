/** A form on paper for who would rather write: printed from here, and typed over as pasted lines. */
import { type ReactNode, useEffect, useState } from 'react';
import type { Session } from '#core/records/session';
import { useHost } from '../../../app/host-context';
import { useProfile } from '../../../app/store-context';
import { useDays } from '../../../i18n/use-days';
import { useWords, wordsIn } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import styles from './capture.module.css';

/** Residents get it in Dutch, whatever the screen speaks. */
const dutch = wordsIn('nl');

const LINES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

function PaperForm(props: { readonly session: Session }): ReactNode {
  const days = useDays();
  const { council } = useProfile();
  const { session } = props;
  return (
    <div className={styles.paper} lang="nl">
      <p>{council.name}</p>
      <h2>{session.title}</h2>
      <p>
        {[session.on === null ? '' : days.day(session.on), session.place]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <p>{dutch('capture.paper.ask')}</p>
      {LINES.map((line) => (
        <div key={line} className={styles.writing} />
      ))}
      <p>{dutch('capture.paper.organisation')}</p>
      <div className={styles.writing} />
      <p>{dutch('capture.paper.consent')}</p>
      <ul>
        <li>{dutch('capture.paper.consent.anonymous')}</li>
        <li>{dutch('capture.paper.consent.withName')}</li>
        <li>{dutch('capture.paper.consent.none')}</li>
      </ul>
      <p>{dutch('capture.paper.privacy')}</p>
    </div>
  );
}

export function FormToHandOut(props: { readonly session: Session }): ReactNode {
  const t = useWords();
  const host = useHost();
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    // Once it is drawn; whether it was printed or not, the screen comes back.
    void host.print().finally(() => setPrinting(false));
  }, [host, isPrinting]);
  return (
    <section className={styles.section} aria-labelledby="capture-paper">
      <h2 id="capture-paper">{t('capture.paper')}</h2>
      <p className={styles.quiet}>{t('capture.paper.explain')}</p>
      <div>
        <Button icon="print" onPress={() => setPrinting(true)}>
          {t('capture.paper.print')}
        </Button>
      </div>
      {isPrinting ? <PaperForm session={props.session} /> : null}
    </section>
  );
}
