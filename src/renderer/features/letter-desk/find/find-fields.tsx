/** The bar itself: what to look for, how many there are, to the next and the one before. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { FindQuery } from '#core/letter/find-in-text';
import { useWords } from '../../../i18n/words';
import { IconButton } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { cx } from '../../../ui/class-names';
import field from '../../../ui/field.module.css';
import styles from './find.module.css';

export interface FindFieldsProps {
  readonly query: FindQuery;
  readonly onQuery: (query: FindQuery) => void;
  readonly count: number;
  /** Among them, from 0; -1 where none is at hand. */
  readonly current: number;
  readonly onGo: (direction: 'next' | 'previous') => void;
  readonly onClose: () => void;
  /** Another each time the keys are pressed, so that they lead here also when the bar is open. */
  readonly asked: number;
  /** What can be done with what was found. */
  readonly children?: ReactNode;
}

export function FindFields(props: FindFieldsProps): ReactNode {
  const t = useWords();
  const { query, onQuery, count, current, onGo, onClose, asked } = props;
  const input = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again, it is chosen again
  useEffect(() => input.current?.select(), [asked]);
  // On the way down: buttons keep the keys they hear to themselves.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const found =
    query.text === ''
      ? t('notes.find.where')
      : count === 0
        ? t('notes.find.none')
        : current < 0
          ? t('notes.find.count', { count })
          : t('notes.find.place', { place: current + 1, count });
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is younger than some screen readers
    <div role="search" className={styles.bar} aria-label={t('notes.find.name')} onKeyDownCapture={onKeyDown}>
      <div className={styles.row}>
        <input
          ref={input}
          type="text"
          className={cx(field.box, styles.words)}
          aria-label={t('notes.find.words')}
          placeholder={t('notes.find.words')}
          lang="nl"
          value={query.text}
          onChange={(event) => onQuery({ ...query, text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            onGo(event.shiftKey ? 'previous' : 'next');
          }}
        />
        <span className={styles.moves}>
          <IconButton
            icon="up"
            label={t('notes.find.previous')}
            keys="Shift+Enter"
            isDisabled={count === 0}
            onPress={() => onGo('previous')}
          />
          <IconButton
            icon="down"
            label={t('notes.find.next')}
            keys="Enter"
            isDisabled={count === 0}
            onPress={() => onGo('next')}
          />
        </span>
        <span role="status" className={styles.found}>
          {found}
        </span>
        <Checkbox isSelected={query.matchCase} onChange={(matchCase) => onQuery({ ...query, matchCase })}>
          {t('notes.find.case')}
        </Checkbox>
        <Checkbox isSelected={query.wholeWords} onChange={(wholeWords) => onQuery({ ...query, wholeWords })}>
          {t('notes.find.whole')}
        </Checkbox>
        <span className={styles.close}>
          <IconButton icon="close" label={t('notes.find.close')} keys="Escape" onPress={onClose} />
        </span>
      </div>
      {props.children}
    </div>
  );
}
