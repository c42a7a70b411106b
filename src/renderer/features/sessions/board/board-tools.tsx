/** Above the board: by what it is grouped, what is looked for, and what can be done to what is chosen. */
import type { ReactNode, Ref } from 'react';
import { type Grouping, groupings } from '#core/ordering/grouping';
import type { LetterWithPoints } from '#store';
import { useWords } from '../../../i18n/words';
import { Button, IconButton } from '../../../ui/button';
import { MenuButton } from '../../../ui/menu';
import { SearchField } from '../../../ui/search-field';
import { Select } from '../../../ui/select';
import styles from './board.module.css';
import type { BoardAct } from './board-keys';
import { type BoardChoice, type BoardFilter, boardFilters } from './use-board-rows';

export function BoardTools(props: {
  readonly choice: BoardChoice;
  readonly letters: readonly LetterWithPoints[];
  readonly search: Ref<HTMLDivElement>;
  readonly onChange: (choice: Partial<BoardChoice>) => void;
}): ReactNode {
  const t = useWords();
  const { choice, letters, onChange } = props;
  return (
    <div className={styles.tools}>
      <div className={styles.choice}>
        <Select<Grouping>
          label={t('board.groupBy')}
          options={groupings.map((id) => ({ id, label: t(`board.grouping.${id}`) }))}
          value={choice.grouping}
          onChange={(grouping) => onChange({ grouping })}
        />
      </div>
      {choice.grouping === 'point' && letters.length > 0 ? (
        <div className={styles.letter}>
          <Select
            label={t('board.link.letter')}
            options={letters.map(({ id, subject }) => ({ id, label: subject || t('app.letter.untitled') }))}
            value={choice.letter?.id ?? null}
            onChange={(id) => onChange({ letter: letters.find((each) => each.id === id) ?? null })}
          />
        </div>
      ) : null}
      <div className={styles.choice}>
        <Select<BoardFilter>
          label={t('board.filter')}
          options={boardFilters.map((id) => ({ id, label: t(`board.filter.${id}`) }))}
          value={choice.filter}
          onChange={(filter) => onChange({ filter })}
        />
      </div>
      <div ref={props.search} className={styles.search}>
        <SearchField
          label={t('board.search')}
          value={choice.wanted}
          onChange={(wanted) => onChange({ wanted })}
        />
      </div>
    </div>
  );
}

export function BoardActions(props: {
  readonly shown: number;
  readonly all: number;
  /** How many were chosen one by one; 0 while an act is about the one under the cursor. */
  readonly chosen: number;
  /** How many an act is about. */
  readonly about: number;
  readonly onAct: (act: BoardAct) => void;
  readonly onSimilar: () => void;
}): ReactNode {
  const t = useWords();
  const { shown, all, chosen, about, onAct, onSimilar } = props;
  const isNothing = about === 0;
  return (
    <div className={styles.acts}>
      <p role="status" className={styles.count}>
        {chosen > 0 ? t('board.count.chosen', { chosen, shown }) : t('board.count', { shown, all })}
      </p>
      <MenuButton
        label={t('board.assign')}
        trigger={<Button isDisabled={isNothing}>{t('board.assign')}</Button>}
        actions={(['current', 'lifeDomains', 'laws', 'themes', 'targetGroups'] as const).map((id) => ({
          id,
          label: t(`board.act.${id}`),
          onAction: () => onAct(id),
        }))}
      />
      <Button icon="link" isDisabled={isNothing} onPress={() => onAct('link')}>
        {t('board.act.link')}
      </Button>
      <Button isDisabled={about < 2} onPress={() => onAct('merge')}>
        {t('board.act.merge')}
      </Button>
      <Button isDisabled={about !== 1} onPress={() => onAct('split')}>
        {t('board.act.split')}
      </Button>
      <Button kind="plain" isDisabled={all < 2} onPress={onSimilar}>
        {t('board.similar')}
      </Button>
      <IconButton icon="info" label={t('board.keys.title')} keys="?" onPress={() => onAct('keys')} />
    </div>
  );
}
