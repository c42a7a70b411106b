import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import styles from './dialogs.module.css';
import type { Missing } from './missing-before-dispatch';

/** What a letter still lacks, each with the way to it. */
export function MissingParts(props: {
  readonly title: string;
  readonly parts: readonly Missing[];
  readonly onMend: (part: Missing) => void;
}): ReactNode {
  const t = useWords();
  if (props.parts.length === 0) return null;
  return (
    <Notice kind="warning" title={props.title}>
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers a list loses its role in some screen readers */}
      <ul role="list" className={styles.missing}>
        {props.parts.map((part) => (
          <li key={part}>
            {t(`desk.dispatch.missing.${part}`)}
            <Button kind="quiet" onPress={() => props.onMend(part)}>
              {t(`desk.dispatch.mend.${part}`)}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
