import type { ReactNode } from 'react';
import { isUnsent } from '#core/letter/letter-state';
import { isSigner } from '#core/letter/path-events';
import type { LetterOnDesk } from '#store';
import { useHost } from '../../app/host-context';
import { LetterStateBadge } from '../../app/letter-state-badge';
import { useOfferCommands } from '../../app/screen-commands';
import { useProfile } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import { Button, IconButton } from '../../ui/button';
import type { IconName } from '../../ui/icon';
import { type Action, MenuButton } from '../../ui/menu';
import { PopoverWith } from '../../ui/popover';
import { type DeskAct, exportActsFor, otherActs, primaryAct } from './desk-actions';
import styles from './letter-desk.module.css';
import type { ChosenView } from './paper/desk-view';
import { ViewSwitch } from './paper/view-switch';
import type { PaneVisibility } from './use-panes';

const ICONS: Readonly<Record<DeskAct, IconName>> = {
  review: 'council',
  askSignOff: 'sign',
  sign: 'sign',
  approval: 'check',
  reopen: 'edit',
  story: 'history',
  dispatch: 'dispatch',
  reply: 'answered',
  readReply: 'answered',
  effect: 'check',
  received: 'mailOpen',
  acknowledged: 'mail',
  close: 'done',
  reference: 'reference',
  export: 'exportFile',
  exportPdf: 'exportFile',
  print: 'print',
  exportMail: 'mail',
  exportText: 'letter',
  followUp: 'write',
  questions: 'write',
  remove: 'remove',
  exchange: 'dispatch',
};

/** Which letter this is, how it stands, and what can be done with it: one thing first, the rest in a menu. */
export function DeskHeader(props: {
  readonly desk: LetterOnDesk;
  /** How it stands with what was typed; null where nothing can be. */
  readonly saveState: ReactNode;
  readonly panes: PaneVisibility;
  readonly view: ChosenView;
  /** Where there is no room for it at the side. */
  readonly outline: ((close: () => void) => ReactNode) | null;
  readonly onAct: (act: DeskAct) => void;
}): ReactNode {
  const t = useWords();
  const { makePdf } = useHost();
  const { desk, saveState, panes, outline, onAct } = props;
  const { actor } = useProfile();
  const signs = actor !== null && isSigner(actor);
  const title = desk.letter.subject || t('app.letter.untitled');
  const primary = primaryAct(desk.state, signs);
  const nameOf = (act: DeskAct): string =>
    act === 'reopen'
      ? t(`sign.act.reopen.${desk.state.path.stage}`)
      : t(act === 'reference' && desk.state.reference ? 'desk.act.reference.change' : `desk.act.${act}`);
  const actions = otherActs(desk.state, signs).flatMap((group, index) =>
    group.map(
      (act, place): Action => ({
        id: act,
        label: nameOf(act),
        icon: ICONS[act],
        isDanger: act === 'remove',
        startsGroup: index > 0 && place === 0,
        onAction: () => onAct(act),
      }),
    ),
  );
  const exports = exportActsFor(makePdf !== null).map(
    (act): Action => ({
      id: act,
      label: nameOf(act),
      icon: ICONS[act],
      ...(act === 'export' ? { keys: 'Mod+Shift+E' } : {}),
      onAction: () => onAct(act),
    }),
  );
  useOfferCommands(
    [
      ...(primary ? [primary] : []),
      ...otherActs(desk.state, signs).flat(),
      ...exportActsFor(makePdf !== null),
    ].map((act) => ({
      id: `letter/${act}`,
      icon: ICONS[act],
      title: nameOf(act),
      run: () => onAct(act),
    })),
  );
  return (
    <header className={styles.top}>
      <div className={styles.titles}>
        <h1 className={styles.title}>{title}</h1>
        <span className={styles.state}>
          {isUnsent(desk.state) ? (
            <LetterStateBadge letter={{ state: desk.state, events: desk.events }} />
          ) : null}
          {saveState}
        </span>
      </div>
      <div className={styles.actions}>
        <ViewSwitch chosen={props.view} />
        {outline ? (
          <PopoverWith
            label={t('desk.outline.name')}
            trigger={<IconButton icon="outline" label={t('desk.outline.name')} />}
          >
            {(close) => outline(close)}
          </PopoverWith>
        ) : (
          <IconButton
            icon="panelLeft"
            label={t(panes.isOpen('outline') ? 'desk.pane.outline.hide' : 'desk.pane.outline.show')}
            onPress={() => panes.toggle('outline')}
          />
        )}
        <IconButton
          icon="panelRight"
          label={t(panes.isOpen('panel') ? 'desk.pane.panel.hide' : 'desk.pane.panel.show')}
          onPress={() => panes.toggle('panel')}
        />
        <MenuButton
          label={t('desk.export.menu')}
          actions={exports}
          trigger={<IconButton icon="exportFile" label={t('desk.export.menu')} />}
        />
        <MenuButton
          label={t('desk.act.more')}
          actions={actions}
          trigger={<IconButton icon="more" label={t('desk.act.more')} />}
        />
        {primary ? (
          <Button kind="primary" icon={ICONS[primary]} onPress={() => onAct(primary)}>
            {nameOf(primary)}
          </Button>
        ) : null}
      </div>
    </header>
  );
}
