import { type ReactNode, useState } from 'react';
import { isWritable } from '#core/letter/letter-state';
import { useStore, useWatch } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { HistoryTab } from '../panel/history-tab';
import type { PanelProps } from '../panel/panel-tab';
import { VersionList } from './version-list';
import styles from './versions.module.css';

function KeepForm(props: Pick<PanelProps, 'desk' | 'settle'>): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const [name, setName] = useState('');
  const keep = async (): Promise<void> => {
    const done = await act.run(async () => {
      await props.settle();
      return store.keepVersion(props.desk.letter.id, name);
    });
    if (done) setName('');
  };
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={t('versions.keep.label')}
        description={t('versions.keep.explain')}
        value={name}
        maxLength={120}
        onChange={(next) => {
          setName(next);
          act.clear();
        }}
        error={act.problem?.words ?? null}
      />
      <Button type="submit" icon="save" isDisabled={act.isBusy}>
        {t('versions.keep')}
      </Button>
    </form>
  );
}

/** How the letter was before, and what happened to it. */
export function VersionsTab(props: PanelProps): ReactNode {
  const t = useWords();
  const { desk, settle } = props;
  const versions = useWatch('letterVersions', desk.letter.id) ?? [];
  return (
    <div className={styles.tab}>
      <section className={styles.part} aria-label={t('versions.title')}>
        {isWritable(desk.state) ? <KeepForm desk={desk} settle={settle} /> : null}
        <VersionList desk={desk} versions={versions} />
      </section>
      <HistoryTab desk={desk} />
    </div>
  );
}
