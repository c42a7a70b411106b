/** A short menu with a line to type in: arrows go, Enter puts on or takes off, what is not there yet can be made. */
import { type ReactNode, useState } from 'react';
import { useWords } from '../i18n/words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Icon, type IconName } from '../ui/icon';
import { TypedList } from '../ui/typed-list';
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

/** Null stands for the one that is made of what was typed. */
interface Row {
  readonly id: string;
  readonly option: PickOption | null;
}

const MAKE = 'make';

function markOf(option: PickOption | null): IconName {
  if (!option) return 'add';
  return option.held === 'all' ? 'accept' : 'minus';
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
  const { options, onPick, onMake } = props;
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const wanted = bare(typed);
  const matching = options.filter(({ name }) => bare(name).includes(wanted));
  const found = matching.slice(0, MOST);
  const canMake = onMake !== undefined && wanted !== '' && !options.some(({ name }) => bare(name) === wanted);
  const rows: readonly Row[] = [
    ...found.map((option) => ({ id: option.id, option })),
    ...(canMake ? [{ id: MAKE, option: null }] : []),
  ];
  const take = ({ option }: Row): void => {
    if (option) onPick(option);
    else {
      onMake?.(typed.trim());
      setTyped('');
    }
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
        <TypedList<Row>
          label={t('board.pick.type')}
          listLabel={props.title}
          placeholder={t('board.pick.type')}
          typed={typed}
          onTyped={setTyped}
          items={rows}
          at={Math.max(0, Math.min(place, rows.length - 1))}
          onAt={setPlace}
          onTake={take}
          isHeld={({ option }) => option?.held === 'all'}
        >
          {({ option }) => (
            <span className={styles.option}>
              <span className={styles.mark}>
                {option?.held === 'none' ? null : <Icon name={markOf(option)} size="small" />}
              </span>
              <span className={styles.name}>
                {option?.name ?? t('board.pick.make', { name: typed.trim() })}
              </span>
              <span className={styles.detail}>
                {option ? (option.detail ?? heldWords[option.held]) : null}
              </span>
            </span>
          )}
        </TypedList>
        {rows.length === 0 ? (
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
