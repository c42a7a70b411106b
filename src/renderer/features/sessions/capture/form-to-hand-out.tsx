/** A form on paper for who would rather write: printed from here or as Word, and typed over as pasted lines. */
import { type ReactNode, useMemo } from 'react';
import { handOutForm, handOutSubject } from '#core/input/hand-out-form';
import type { Session } from '#core/records/session';
import { reportDocument } from '#core/report-back/report-document';
import { wordWriter } from '#documents';
import { useHost } from '../../../app/host-context';
import { printLetter } from '../../../app/paper/print-letter';
import { useProfile } from '../../../app/store-context';
import { useSaveFile } from '../../../app/use-save-file';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { useLogo } from '../use-logo';
import styles from './capture.module.css';

export function FormToHandOut(props: { readonly session: Session }): ReactNode {
  const t = useWords();
  const host = useHost();
  const file = useSaveFile();
  const { council } = useProfile();
  const logo = useLogo();
  const { session } = props;
  const form = useMemo(
    () =>
      logo === undefined
        ? null
        : reportDocument({
            council,
            logo,
            subject: handOutSubject(session),
            body: handOutForm(session),
            date: null,
            greets: false,
            addressee: [],
          }),
    [council, logo, session],
  );
  return (
    <section className={styles.section} aria-labelledby="capture-paper">
      <h2 id="capture-paper">{t('capture.paper')}</h2>
      <p className={styles.quiet}>{t('capture.paper.explain')}</p>
      <div className={styles.acts}>
        <Button icon="print" isDisabled={!form} onPress={() => form && void printLetter(form, host)}>
          {t('capture.paper.print')}
        </Button>
        <Button
          icon="exportFile"
          isDisabled={!form || file.isBusy}
          onPress={() =>
            form &&
            void file.save({
              name: [form.subject],
              label: t('capture.paper.word'),
              writer: wordWriter,
              content: () => wordWriter.write(form),
            })
          }
        >
          {t('capture.paper.word')}
        </Button>
      </div>
    </section>
  );
}
