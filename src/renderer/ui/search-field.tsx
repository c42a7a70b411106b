import type { ReactNode } from 'react';
import {
  type SearchFieldProps as AriaProps,
  SearchField as AriaSearchField,
  Button,
  Group,
  Input,
} from 'react-aria-components';
import { useWords } from '../i18n/words';
import { cx } from './class-names';
import field from './field.module.css';
import { Icon } from './icon';
import { KeyHint } from './key-hint';
import styles from './search-field.module.css';

export interface SearchFieldProps extends Omit<AriaProps, 'children' | 'className' | 'style' | 'aria-label'> {
  /** Its name, also shown in it as long as it is empty. */
  readonly label: string;
  readonly keys?: string;
}

/** Escape empties it. */
export function SearchField({ label, keys, ...rest }: SearchFieldProps): ReactNode {
  const t = useWords();
  return (
    <AriaSearchField {...rest} aria-label={label} className={cx(styles.search)}>
      <Group className={cx(field.box, styles.group)}>
        <Icon name="search" />
        <Input placeholder={label} className={cx(styles.input)} />
        {keys ? (
          <span className={styles.keys}>
            <KeyHint keys={keys} />
          </span>
        ) : null}
        <Button aria-label={t('ui.search.clear')} className={cx(styles.clear)}>
          <Icon name="close" size="small" />
        </Button>
      </Group>
    </AriaSearchField>
  );
}
