import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { LetterDocument } from '#core/letter/letter-document';
import { usualNumbering } from '#core/letter/point-numbering';
import type { LetterVersion } from '#core/records/letter-version';
import { blocksOf } from '#core/text-difference/text-block';
import type { LetterOnDesk } from '#store';
import { Comparison } from '../../app/difference/comparison';
import type { SideText } from '../../app/difference/side-text';
import { letterToExport } from '../../app/letter-file';
import { DocumentPages } from '../../app/paper/document-pages';
import { useProfile, useStore } from '../../app/store-context';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Switch } from '../../ui/switch';
import styles from './sign.module.css';
import { useReadBefore } from './use-read-before';

function sideOf(version: LetterVersion): SideText {
  const { head, reference, body, sender } = version;
  const numbering = head.pointNumbering ?? sender?.pointNumbering ?? usualNumbering;
  return { head, reference, body, blocks: blocksOf(body, numbering) };
}

/** The pages as they will be; and where it was read before, on request what changed since. */
export function LetterToRead(props: {
  readonly desk: LetterOnDesk;
  readonly version: LetterVersion;
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const store = useStore();
  const profile = useProfile();
  const { desk, version } = props;
  const before = useReadBefore(desk, version.id);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [document, setDocument] = useState<LetterDocument | null>(null);
  // The version is frozen: of the desk nothing else is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn comes from the version and the council alone.
  useEffect(() => {
    let isGone = false;
    void letterToExport(desk, profile, store).then((made) => {
      if (!isGone) setDocument(made);
    }, reportError);
    return () => {
      isGone = true;
    };
  }, [version.id, store]);
  const sides = useMemo(
    () => (before ? { from: sideOf(before.version), to: sideOf(version) } : null),
    [before, version],
  );
  const showsChanges = sides !== null && (chosen ?? true);
  return (
    <div className={styles.letter}>
      {before && sides ? (
        <div className={styles.since}>
          <p>{t(`sign.since.${before.why}`, { moment: days.moment(before.at) })}</p>
          <Switch isSelected={showsChanges} onChange={setChosen}>
            {t('sign.since.show')}
          </Switch>
        </div>
      ) : null}
      {showsChanges && sides ? <Comparison from={sides.from} to={sides.to} /> : null}
      {!showsChanges && document ? <DocumentPages document={document} label={t('paper.name')} /> : null}
    </div>
  );
}
