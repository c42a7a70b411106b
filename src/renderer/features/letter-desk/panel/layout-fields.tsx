/** How one letter is laid out and counted, where it departs from what the council does. */
import type { ReactNode } from 'react';
import { usualNumbering } from '#core/letter/point-numbering';
import type { Letter } from '#core/records/letter';
import type { LetterFields } from '#store';
import { PointNumberingFields } from '../../../app/point-numbering-field';
import { useProfile, useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Checkbox } from '../../../ui/checkbox';
import { Notice } from '../../../ui/notice';
import { RadioGroup } from '../../../ui/radio-group';
import styles from './panel.module.css';

/** Choices rather than words: each is saved at once, and can be taken back from the bar. */
export function LayoutFields(props: { readonly letter: Letter }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { council } = useProfile();
  const { letter } = props;
  const set = (fields: Partial<LetterFields>): void => {
    void act.run(() => store.changeLetterHead(letter.id, fields), t('desk.layout.changed'));
  };
  const own = letter.pointNumbering ?? null;
  return (
    <div className={styles.stack}>
      <RadioGroup
        label={t('desk.layout')}
        options={[
          { id: 'letter', label: t('desk.layout.letter'), description: t('desk.layout.letter.explain') },
          { id: 'memo', label: t('desk.layout.memo'), description: t('desk.layout.memo.explain') },
        ]}
        value={letter.layout ?? 'letter'}
        onChange={(layout) => set({ layout })}
      />
      <Checkbox
        isSelected={letter.numberedHeadings ?? false}
        onChange={(numberedHeadings) => set({ numberedHeadings })}
        description={t('desk.layout.headings.explain')}
      >
        {t('desk.layout.headings')}
      </Checkbox>
      <RadioGroup
        label={t('desk.layout.points')}
        options={[
          { id: 'council', label: t('desk.layout.points.council') },
          { id: 'own', label: t('desk.layout.points.own') },
        ]}
        value={own === null ? 'council' : 'own'}
        onChange={(way) =>
          set({ pointNumbering: way === 'council' ? null : (council.pointNumbering ?? usualNumbering) })
        }
      />
      {own === null ? null : (
        <PointNumberingFields value={own} onChange={(pointNumbering) => set({ pointNumbering })} />
      )}
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
    </div>
  );
}
