import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components';
import { cx } from './class-names';
import { Icon } from './icon';
import styles from './link.module.css';

export interface LinkProps extends Omit<AriaLinkProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** `quiet` where the place says it can be pressed, as in a list of titles: underlined only under the hand. */
  readonly kind?: 'plain' | 'quiet';
  /** Opens in the browser, outside the program; an icon says so. */
  readonly isElsewhere?: boolean;
}

/** Goes somewhere; what does something is a Button. */
export function Link({ children, kind = 'plain', isElsewhere = false, ...rest }: LinkProps): ReactNode {
  return (
    <AriaLink
      {...rest}
      {...(isElsewhere ? { target: '_blank', rel: 'noreferrer' } : {})}
      className={cx(styles.link, kind === 'quiet' && styles.quiet)}
    >
      {children}
      {isElsewhere ? (
        <span className={styles.elsewhere}>
          <Icon name="elsewhere" size="small" />
        </span>
      ) : null}
    </AriaLink>
  );
}
