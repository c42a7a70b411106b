/** What can be done to contributions on the board; each is done at once and can be taken back. */
import type { Grouping } from '#core/ordering/grouping';
import type { OrderListName } from '#core/ordering/order-lists';
import type { ContributionStance } from '#core/records/contribution-link';
import type { PointOfLetter } from '#store';
import { useStore } from '../../../app/store-context';
import { type Act, useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';

export interface BoardActs {
  readonly act: Act;
  readonly toCurrent: (ids: readonly string[], currentId: string | null) => Promise<boolean>;
  readonly newCurrent: (ids: readonly string[], name: string) => Promise<boolean>;
  readonly names: (
    ids: readonly string[],
    list: OrderListName,
    change: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
  ) => Promise<boolean>;
  /** From one column of this grouping to another. */
  readonly move: (
    ids: readonly string[],
    grouping: Grouping,
    columns: { readonly from: string | null; readonly to: string | null },
    letterId: string | null,
  ) => Promise<boolean>;
  readonly link: (
    ids: readonly string[],
    point: PointOfLetter,
    stance: ContributionStance,
  ) => Promise<boolean>;
  readonly unlink: (ids: readonly string[], point: PointOfLetter) => Promise<boolean>;
  readonly merge: (ids: readonly string[], into: string) => Promise<boolean>;
  readonly unmerge: (id: string) => Promise<boolean>;
  readonly split: (id: string, at: number) => Promise<boolean>;
}

export function useBoardActs(sessionId: string): BoardActs {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const done = async (command: Parameters<Act['run']>[0], said: string): Promise<boolean> =>
    (await act.run(command, said)) !== null;
  const ordered = (count: number): string => t('board.done.ordered', { count });

  const toCurrent: BoardActs['toCurrent'] = (ids, currentId) =>
    done(() => store.orderContributions(sessionId, ids, { kind: 'current', currentId }), ordered(ids.length));
  const names: BoardActs['names'] = (ids, list, { add = [], remove = [] }) =>
    done(
      () => store.orderContributions(sessionId, ids, { kind: 'names', list, add, remove }),
      ordered(ids.length),
    );

  return {
    act,
    toCurrent,
    newCurrent: async (ids, name) => {
      const made = await act.run(() => store.addCurrent(sessionId, { name }));
      return made === null ? false : toCurrent(ids, made.result);
    },
    names,
    move: (ids, grouping, { from, to }, letterId) => {
      switch (grouping) {
        case 'current':
          return toCurrent(ids, to);
        case 'lifeDomains':
        case 'laws':
        case 'themes':
        case 'targetGroups':
          return names(ids, grouping, {
            add: to === null ? [] : [to],
            remove: from === null ? [] : [from],
          });
        case 'point':
          return letterId === null
            ? Promise.resolve(false)
            : done(
                () => store.moveLinks(sessionId, ids, letterId, { from, to }),
                t('board.done.linked', { count: ids.length }),
              );
        default:
          return Promise.resolve(false);
      }
    },
    link: (ids, point, stance) =>
      done(
        () => store.linkContributions(sessionId, ids, point, stance),
        t('board.done.linked', { count: ids.length }),
      ),
    unlink: (ids, point) =>
      done(
        () => store.unlinkContributions(sessionId, ids, point),
        t('board.done.unlinked', { count: ids.length }),
      ),
    merge: (ids, into) =>
      done(
        () => store.mergeContributions(sessionId, ids, into),
        t('board.done.merged', { count: new Set([...ids, into]).size }),
      ),
    unmerge: (id) => done(() => store.unmergeContribution(sessionId, id), t('board.done.unmerged')),
    split: (id, at) => done(() => store.splitContribution(sessionId, id, at), t('board.done.split')),
  };
}
