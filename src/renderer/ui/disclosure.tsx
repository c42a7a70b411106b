import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import { cx } from './class-names';
import styles from './disclosure.module.css';
import { Icon } from './icon';

/** What few need, behind its name. */
export function Disclosure(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
}): ReactNode {
  return (
    <AriaDisclosure defaultExpanded={props.isOpenAtFirst ?? false} className={cx(styles.disclosure)}>
      <Heading level={3} className={cx(styles.heading)}>
        <Button slot="trigger" className={cx(styles.trigger)}>
          <Icon name="right" size="small" />
          {props.title}
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className={styles.inner}>{props.children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
