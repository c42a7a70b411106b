import type { ReactNode } from 'react';
import type { FindingCode } from '#core/letter/desk-check/finding';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import styles from './check.module.css';
import { useCheckOfDesk } from './use-desk-check';
import { useFindingWords } from './use-finding-words';

/** The dialog has words of its own for these. */
const SAID_THERE: ReadonlySet<FindingCode> = new Set([
  'headDateMissing',
  'headReferenceMissing',
  'headSubjectMissing',
  'pointEmpty',
  'termDayUnknown',
]);
const SHOWN = 4;

/** Problems that are still open when a letter is about to be frozen. They are told and stop nothing; hints are not told. */
export function DispatchFindings(props: { readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const check = useCheckOfDesk();
  const words = useFindingWords();
  const open = check.rows.problems.filter(({ places }) => !SAID_THERE.has(places[0].code));
  if (open.length === 0) return null;
  return (
    <Notice
      kind="warning"
      title={t('check.dispatch.title', { count: open.length })}
      actions={
        <Button
          onPress={() => {
            props.onClose();
            check.open();
          }}
        >
          {t('check.dispatch.look')}
        </Button>
      }
    >
      <ul className={styles.doubts}>
        {open.slice(0, SHOWN).map(({ key, places }) => (
          <li key={key}>{words.say(places[0])}</li>
        ))}
        {open.length > SHOWN ? <li>{t('check.dispatch.more', { count: open.length - SHOWN })}</li> : null}
      </ul>
    </Notice>
  );
}
