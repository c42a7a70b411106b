import { type ReactNode, useState } from 'react';
import type { LetterOnDesk, VersionLine } from '#store';
import styles from '../../../app/difference/difference.module.css';
import { DifferenceRow } from '../../../app/difference/difference-row';
import type { SideText } from '../../../app/difference/side-text';
import { useWords } from '../../../i18n/words';
import { Switch } from '../../../ui/switch';
import type { Side } from './reading';
import { useOrigins } from './use-origins';

/** One version to read. With the switch on, beside each passage who wrote it and when. */
export function SingleVersion(props: {
  readonly desk: LetterOnDesk;
  readonly side: Side;
  readonly text: SideText;
  readonly versions: readonly VersionLine[];
}): ReactNode {
  const t = useWords();
  const [withWriters, setWithWriters] = useState(false);
  const { desk, side, text, versions } = props;
  const notes = useOrigins(withWriters, desk.letter.id, side, text, versions);
  return (
    <div className={styles.comparison}>
      <div className={styles.summary}>
        <p>{text.head.subject || t('app.letter.untitled')}</p>
        <Switch isSelected={withWriters} onChange={setWithWriters}>
          {t('versions.withWriters')}
        </Switch>
      </div>
      <div className={styles.sheet}>
        {text.blocks.map((block, index) => (
          <DifferenceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: the passages of one version never move
            key={index}
            row={{ kind: 'same', before: block, after: block, isMoved: false }}
            at={null}
            note={notes?.[index] ?? null}
          />
        ))}
      </div>
    </div>
  );
}
