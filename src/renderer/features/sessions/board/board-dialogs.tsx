/** The dialog that is open over the board, if there is one. */
import type { ReactNode } from 'react';
import type { LetterWithPoints, SessionView } from '#store';
import { AmendmentDialog } from '../definition/amendment-dialog';
import { AssignDialog } from './assign-dialog';
import type { BoardAct } from './board-keys';
import { BoardKeysDialog } from './board-keys-dialog';
import { ContributionDialog } from './contribution-dialog';
import { LinkDialog } from './link-dialog';
import { SimilarDialog } from './similar-dialog';
import { SplitDialog } from './split-dialog';
import type { BoardActs } from './use-board-acts';
import type { BoardRows } from './use-board-rows';

export interface BoardDialog {
  readonly act: BoardAct | 'similar';
  readonly ids: readonly string[];
}

export function BoardDialogs(props: {
  readonly dialog: BoardDialog;
  readonly view: SessionView;
  readonly rows: BoardRows;
  readonly letters: readonly LetterWithPoints[];
  readonly letter: LetterWithPoints | null;
  /** Names in use, of the list that is asked for. */
  readonly used: readonly string[];
  readonly acts: BoardActs;
  readonly onLetter: (id: string) => void;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { dialog, view, rows, letters, acts, onClose } = props;
  const about = dialog.ids.flatMap((id) => rows.rowOf(id) ?? []);
  const [row] = about;
  switch (dialog.act) {
    case 'keys':
      return <BoardKeysDialog onClose={onClose} />;
    case 'similar':
      return (
        <SimilarDialog rows={rows.voices.standing} acts={acts} onChoose={props.onChoose} onClose={onClose} />
      );
    case 'link':
      return (
        <LinkDialog
          letters={letters}
          letter={props.letter}
          ids={dialog.ids}
          ties={rows.ties}
          acts={acts}
          onLetter={props.onLetter}
          onClose={onClose}
        />
      );
    case 'current':
    case 'lifeDomains':
    case 'laws':
    case 'themes':
    case 'targetGroups':
      return (
        <AssignDialog
          what={dialog.act}
          view={view}
          rows={about}
          used={props.used}
          acts={acts}
          onClose={onClose}
        />
      );
    case 'split':
      return row ? <SplitDialog row={row} acts={acts} onClose={onClose} /> : null;
    case 'amend':
      return row ? (
        <AmendmentDialog view={view} given={{ words: row.text, contribution: row }} onClose={onClose} />
      ) : null;
    case 'open':
      return row ? (
        <ContributionDialog
          row={row}
          view={view}
          behind={rows.voices.behind.get(row.id) ?? []}
          whole={row.splitFrom === null ? null : (rows.rowOf(row.splitFrom) ?? null)}
          ties={rows.ties.filter(({ contributionId }) => contributionId === row.id)}
          letters={letters}
          acts={acts}
          onClose={onClose}
        />
      ) : null;
    default:
      return null;
  }
}
