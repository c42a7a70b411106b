/** Puts what is chosen in a current, a domain, a law, a theme or a target group. */
import { type ReactNode, useState } from 'react';
import { currentOf } from '#core/input/currents';
import { hasName, namesOnce, type OrderListName, orderListsOf } from '#core/ordering/order-lists';
import type { Contribution } from '#core/records/contribution';
import type { SessionView } from '#store';
import { type Held, PickDialog, type PickOption } from '../../../app/pick-dialog';
import { useProfile } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { Notice } from '../../../ui/notice';
import type { BoardActs } from './use-board-acts';

export type Assignable = 'current' | OrderListName;

function heldBy(rows: readonly Contribution[], has: (row: Contribution) => boolean): Held {
  const those = rows.filter(has).length;
  return those === 0 ? 'none' : those === rows.length ? 'all' : 'some';
}

export function AssignDialog(props: {
  readonly what: Assignable;
  readonly view: SessionView;
  /** As they are now. */
  readonly rows: readonly Contribution[];
  /** Names that are in use in the session, besides those of the council's list. */
  readonly used: readonly string[];
  readonly acts: BoardActs;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const { council } = useProfile();
  const { what, view, rows, acts, onClose } = props;
  const [ids] = useState(() => rows.map(({ id }) => id));
  const options: readonly PickOption[] =
    what === 'current'
      ? view.currents.map(({ id, name }) => ({
          id,
          name,
          held: heldBy(rows, (row) => currentOf(row, view.currents)?.id === id),
        }))
      : namesOnce([...orderListsOf(council)[what], ...props.used]).map((name) => ({
          id: name,
          name,
          held: heldBy(rows, (row) => hasName(row[what], name)),
        }));
  const pick = async ({ id, name, held }: PickOption): Promise<void> => {
    if (what === 'current') {
      // One has one current at most: choosing it is all there is to do.
      if (await acts.toCurrent(ids, held === 'all' ? null : id)) onClose();
      return;
    }
    await acts.names(ids, what, held === 'all' ? { remove: [name] } : { add: [name] });
  };
  const make = async (name: string): Promise<void> => {
    if (what !== 'current') await acts.names(ids, what, { add: [name] });
    else if (await acts.newCurrent(ids, name)) onClose();
  };
  const { problem } = acts.act;
  return (
    <PickDialog
      title={t(`board.assign.${what}`, { count: ids.length })}
      explain={t(what === 'current' ? 'board.assign.explain.one' : 'board.assign.explain.many')}
      options={options}
      onPick={(option) => void pick(option)}
      onMake={(name) => void make(name)}
      problem={problem ? <Notice kind="error">{problem.words}</Notice> : null}
      onClose={onClose}
    />
  );
}
