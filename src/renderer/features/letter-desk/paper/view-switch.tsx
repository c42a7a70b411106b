import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { useIsWide } from '../use-panes';
import { type ChosenView, DESK_VIEWS } from './desk-view';
import styles from './view-switch.module.css';

/** Writing, the page as it will be printed, or both. */
export function ViewSwitch(props: { readonly chosen: ChosenView }): ReactNode {
  const t = useWords();
  const isWide = useIsWide();
  const { view, choose } = props.chosen;
  return (
    <ToggleButtonGroup
      aria-label={t('paper.view')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => {
        const [key] = [...keys];
        const wanted = DESK_VIEWS.find((each) => each === key);
        if (wanted) choose(wanted);
      }}
      className={cx(styles.switch)}
    >
      {DESK_VIEWS.map((each) => (
        <ToggleButton key={each} id={each} className={cx(styles.choice)}>
          {t(each === 'both' && !isWide ? 'paper.view.stacked' : `paper.view.${each}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
