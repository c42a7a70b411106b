/** A short menu with a line to type in: arrows go, Enter puts on or takes off, what is not there yet can be made. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../i18n/words';
import { Button } from '../ui/button';
import { cx } from '../ui/class-names';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import styles from './pick-dialog.module.css';

/** Of those it is about: all have it, none, or some. */
export type Held = 'all' | 'some' | 'none';

export interface PickOption {
  readonly id: string;
  readonly name: string;
  readonly held: Held;
  /** A word behind the name, such as where it stands. */
  readonly detail?: string;
}

/** Nobody reads on; typing brings the others up. */
const MOST = 60;

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}

export function PickDialog(props: {
  readonly title: string;
  readonly explain: string;
  readonly options: readonly PickOption[];
  readonly onPick: (option: PickOption) => void;
  /** Makes one of the name typed; absent where nothing can be added. */
  readonly onMake?: (name: string) => void;
  /** Above the line, such as for or against. */
  readonly above?: ReactNode;
  readonly problem?: ReactNode;
  readonly size?: 'wide';
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const listId = useId();
  const { options, onPick, onMake } = props;
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const wanted = bare(typed);
  const matching = options.filter(({ name }) => bare(name).includes(wanted));
  const found = matching.slice(0, MOST);
  const canMake = onMake !== undefined && wanted !== '' && !options.some(({ name }) => bare(name) === wanted);
  const count = found.length + (canMake ? 1 : 0);
  const at = Math.max(0, Math.min(place, count - 1));

  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const choose = (index: number): void => {
    const option = found[index];
    if (option) onPick(option);
    else if (canMake && onMake) {
      onMake(typed.trim());
      setTyped('');
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setPlace(Math.min(at + 1, count - 1));
    else if (event.key === 'ArrowUp') setPlace(Math.max(at - 1, 0));
    else if (event.key === 'Enter') choose(at);
    else return;
    event.preventDefault();
  };
  const heldWords: Readonly<Record<Held, string>> = {
    all: t('board.pick.all'),
    some: t('board.pick.some'),
    none: '',
  };

  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={props.title}
      {...(props.size ? { size: props.size } : {})}
      actions={
        <Button kind="primary" onPress={props.onClose}>
          {t('board.pick.done')}
        </Button>
      }
    >
      <div className={styles.pick}>
        <p className={styles.explain}>{props.explain}</p>
        {props.above}
        <div className={styles.line}>
          <Icon name="search" />
          <input
            autoFocus
            className={styles.input}
            role="combobox"
            aria-label={t('board.pick.type')}
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={count > 0 ? `${listId}-${at}` : undefined}
            aria-autocomplete="list"
            placeholder={t('board.pick.type')}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setPlace(0);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <div
          ref={list}
          id={listId}
          role="listbox"
          aria-multiselectable
          aria-label={props.title}
          className={styles.options}
        >
          {found.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the line above, as for every combobox
            <div
              key={option.id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={option.held === 'all'}
              className={cx(styles.option, index === at && styles.at)}
              onClick={() => choose(index)}
              onPointerMove={() => setPlace(index)}
            >
              <span className={styles.mark}>
                {option.held === 'none' ? null : (
                  <Icon name={option.held === 'all' ? 'accept' : 'minus'} size="small" />
                )}
              </span>
              <span className={styles.name}>{option.name}</span>
              <span className={styles.detail}>{option.detail ?? heldWords[option.held]}</span>
            </div>
          ))}
          {canMake ? (
            // biome-ignore lint/a11y/useKeyWithClickEvents: as above
            <div
              id={`${listId}-${found.length}`}
              role="option"
              tabIndex={-1}
              aria-selected={false}
              className={cx(styles.option, at === found.length && styles.at)}
              onClick={() => choose(found.length)}
            >
              <span className={styles.mark}>
                <Icon name="add" size="small" />
              </span>
              <span className={styles.name}>{t('board.pick.make', { name: typed.trim() })}</span>
            </div>
          ) : null}
        </div>
        {count === 0 ? (
          <p className={styles.explain} role="status">
            {t(options.length === 0 ? 'board.pick.empty' : 'board.pick.none')}
          </p>
        ) : null}
        {matching.length > found.length ? (
          <p className={styles.explain}>{t('board.pick.more', { count: matching.length - found.length })}</p>
        ) : null}
        {props.problem}
      </div>
    </Dialog>
  );
}
