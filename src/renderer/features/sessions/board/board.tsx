/**
 * Ordering what was said at a session: all of it in a list or in columns, by current, domain, law, theme, target group or
 * advice point. Everything works with the keys of one hand and with the mouse.
 */
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { canMove, type Grouping, groupings } from '#core/ordering/grouping';
import { namesOnce } from '#core/ordering/order-lists';
import type { SessionView } from '#store';
import { goInstead } from '../../../app/navigation';
import { useWatch } from '../../../app/store-context';
import { useLocal } from '../../../app/use-local';
import { useWords } from '../../../i18n/words';
import { useContextMenu } from '../../../ui/action-menu';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import type { Action } from '../../../ui/menu';
import { Notice } from '../../../ui/notice';
import styles from './board.module.css';
import { BoardColumns } from './board-columns';
import { type BoardDialog, BoardDialogs } from './board-dialogs';
import { actOfKey, type BoardAct, columnOfKey, moveOfKey } from './board-keys';
import { BoardActions, BoardTools } from './board-tools';
import { aboutNow, afterMove, type BoardMove, START } from './cursor';
import { useBoardActs } from './use-board-acts';
import { type BoardChoice, useBoardRows } from './use-board-rows';

const NONE: readonly never[] = [];
const DIALOGS: ReadonlySet<BoardAct> = new Set<BoardAct>([
  'open',
  'current',
  'lifeDomains',
  'laws',
  'themes',
  'targetGroups',
  'link',
  'split',
  'amend',
  'keys',
]);

export function Board(props: {
  readonly view: SessionView;
  readonly contributionId?: string | undefined;
}): ReactNode {
  const t = useWords();
  const { view, contributionId } = props;
  const { session } = view;
  const contributions = useWatch('contributions', session.id);
  const links = useWatch('contributionLinks', session.id) ?? NONE;
  const letters = useWatch('lettersWithPoints', session.dossierIds) ?? NONE;
  const [remembered, remember] = useLocal('boardGrouping');
  const [chosenLetter, chooseLetter] = useState<string | null>(null);
  const [given, setGiven] = useState<Pick<BoardChoice, 'filter' | 'wanted'>>({ filter: 'all', wanted: '' });
  const [place, setPlace] = useState(START);
  const [dialog, setDialog] = useState<BoardDialog | null>(null);
  useEffect(() => {
    if (contributionId !== undefined) setDialog({ act: 'open', ids: [contributionId] });
  }, [contributionId]);
  const search = useRef<HTMLDivElement>(null);
  const acts = useBoardActs(session.id);
  const { open, menu } = useContextMenu(t('board.menu'));

  const grouping: Grouping = groupings.find((each) => each === remembered) ?? 'current';
  const letter = letters.find(({ id }) => id === chosenLetter) ?? letters[0] ?? null;
  const choice: BoardChoice = { ...given, grouping, letter };
  const rows = useBoardRows(view, contributions ?? NONE, links, choice);
  const { columns } = rows;

  const latest = useRef({ columns, grouping, letter });
  latest.current = { columns, grouping, letter };
  const onMove = useCallback(
    (move: BoardMove) => setPlace((before) => afterMove(latest.current.columns, before, move)),
    [],
  );
  const onOpen = useCallback((id: string) => setDialog({ act: 'open', ids: [id] }), []);
  if (contributions === undefined) return null;

  const about = aboutNow(columns, place);
  const change = ({ grouping: next, letter: other, ...rest }: Partial<BoardChoice>): void => {
    if (next) remember(next);
    if (other) chooseLetter(other.id);
    if (next || other) setPlace(START);
    setGiven((before) => ({ ...before, ...rest }));
  };
  const put = async (ids: readonly string[], from: string | null, to: string | null): Promise<void> => {
    if (ids.length === 0 || from === to) return;
    const done = await acts.move(ids, grouping, { from, to }, letter?.id ?? null);
    if (done) setPlace((before) => ({ ...before, chosen: new Set() }));
  };
  const perform = (act: BoardAct): void => {
    if (act === 'search') search.current?.querySelector('input')?.focus();
    else if (act === 'merge') {
      const [into, ...others] = about;
      if (into === undefined || others.length === 0) return;
      void acts.merge(others, into).then((done) => {
        if (done) setPlace((before) => ({ ...before, chosen: new Set() }));
      });
    } else if (DIALOGS.has(act) && (about.length > 0 || act === 'keys')) {
      setDialog({
        act,
        ids: act === 'split' || act === 'open' || act === 'amend' ? about.slice(0, 1) : about,
      });
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const column = columnOfKey(event);
    const move = moveOfKey(event);
    const act = actOfKey(event);
    if (column !== null && canMove(grouping)) {
      const to = columns[column];
      const from = columns.find(({ key }) => key === place.cursor.column) ?? columns[0];
      if (to && from) void put(about, from.value, to.value);
    } else if (move) onMove(move);
    else if (act) perform(act);
    else return;
    event.preventDefault();
  };
  const actions: readonly Action[] = [
    { id: 'open', label: t('board.act.open'), keys: 'Enter', onAction: () => perform('open') },
    ...(['current', 'lifeDomains', 'laws', 'themes', 'targetGroups'] as const).map((id, index) => ({
      id,
      label: t(`board.act.${id}`),
      startsGroup: index === 0,
      onAction: () => perform(id),
    })),
    {
      id: 'link',
      icon: 'link',
      label: t('board.act.link'),
      startsGroup: true,
      onAction: () => perform('link'),
    },
    {
      id: 'merge',
      label: t('board.act.merge'),
      isDisabled: about.length < 2,
      onAction: () => perform('merge'),
    },
    {
      id: 'split',
      label: t('board.act.split'),
      isDisabled: about.length !== 1,
      onAction: () => perform('split'),
    },
    {
      id: 'amend',
      label: t('board.act.amend'),
      isDisabled: session.dossierIds.length === 0,
      onAction: () => perform('amend'),
    },
  ];

  if (rows.all === 0) {
    const toLog = (): void => goInstead({ screen: 'session', id: session.id, tab: 'log' });
    return (
      <EmptyState icon="contribution" action={<Button onPress={toLog}>{t('board.toLog')}</Button>}>
        {t('board.none')}
      </EmptyState>
    );
  }
  const used = (row: (typeof contributions)[number]): readonly string[] =>
    dialog && isList(dialog.act) ? row[dialog.act] : NONE;
  return (
    <div className={styles.board}>
      <BoardTools choice={choice} letters={letters} search={search} onChange={change} />
      <BoardActions
        shown={rows.shown}
        all={rows.all}
        chosen={place.chosen.size}
        about={about.length}
        onAct={perform}
        onSimilar={() => setDialog({ act: 'similar', ids: [] })}
      />
      {acts.act.problem && dialog === null ? <Notice kind="error">{acts.act.problem.words}</Notice> : null}
      {grouping === 'point' && letter === null ? (
        <Notice kind="info">{t('board.link.noLetters')}</Notice>
      ) : null}
      <BoardColumns
        rows={rows}
        columns={columns}
        place={place}
        isWide={grouping === 'none'}
        canMove={canMove(grouping)}
        onMove={onMove}
        onKeyDown={onKeyDown}
        onOpen={onOpen}
        onMenu={(event) => open(event, actions)}
        onPut={(ids, from, to) => void put(ids, from, to)}
      />
      {menu}
      {dialog ? (
        <BoardDialogs
          dialog={dialog}
          view={view}
          rows={rows}
          letters={letters}
          letter={letter}
          used={namesOnce(rows.voices.standing.flatMap(used))}
          acts={acts}
          onLetter={chooseLetter}
          onChoose={(ids) => setPlace((before) => ({ ...before, chosen: new Set(ids) }))}
          onClose={() => {
            acts.act.clear();
            setDialog(null);
          }}
        />
      ) : null}
    </div>
  );
}

function isList(act: BoardDialog['act']): act is 'lifeDomains' | 'laws' | 'themes' | 'targetGroups' {
  return act === 'lifeDomains' || act === 'laws' || act === 'themes' || act === 'targetGroups';
}
