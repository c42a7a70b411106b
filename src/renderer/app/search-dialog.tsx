/** Ctrl K: everything that has words, and every command, in one list under one line to type in. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { parseCalendarDay } from '#core/calendar/calendar-day';
import { useDays } from '../i18n/use-days';
import { useWords } from '../i18n/words';
import { cx } from '../ui/class-names';
import { Icon, type IconName } from '../ui/icon';
import { useAppearance } from './appearance';
import { useProgramCommands } from './program-commands';
import { useScreenCommands } from './screen-commands';
import styles from './search-dialog.module.css';
import { HIT_ICONS, openHit } from './search-hits';
import { useWatch } from './store-context';

interface Found {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
  /** What was found within it. */
  readonly excerpt: string;
  readonly kind: string;
  readonly run: () => void;
}

const MOST = 30;

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

function useFound(query: string): readonly Found[] {
  const t = useWords();
  const days = useDays();
  const hits = useWatch('search', query, MOST) ?? [];
  const commands = [...useScreenCommands(), ...useProgramCommands()];
  const wanted = bare(query.trim());
  const detailOf = (detail: string): string =>
    detail
      .split(' · ')
      .map((part) => {
        const day = parseCalendarDay(part);
        return day === null ? part : days.day(day);
      })
      .join(' · ');
  return [
    ...hits.map((hit) => ({
      id: `${hit.kind}/${hit.id}`,
      icon: HIT_ICONS[hit.kind],
      title: hit.title || t('app.letter.untitled'),
      detail: detailOf(hit.detail),
      excerpt: hit.excerpt ?? '',
      kind: t(`app.search.kind.${hit.kind}`),
      run: () => openHit(hit),
    })),
    ...commands
      .filter((command) => wanted === '' || bare(command.title).includes(wanted))
      .map((command) => ({ ...command, detail: '', excerpt: '', kind: t('app.search.kind.command') })),
  ];
}

export function SearchDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }): ReactNode {
  return (
    <ModalOverlay
      isOpen={props.isOpen}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
      isDismissable
      className={cx(styles.scrim)}
    >
      <Modal className={cx(styles.sheet)}>
        <SearchForm onClose={props.onClose} />
      </Modal>
    </ModalOverlay>
  );
}

function SearchForm(props: { readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const found = useFound(query);
  const list = useRef<HTMLDivElement>(null);
  const current = Math.min(place, found.length - 1);
  // A new language re-renders the words; nothing else here depends on it.
  useAppearance();

  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const choose = (item: Found | undefined): void => {
    if (!item) return;
    props.onClose();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(current + 1, found.length - 1),
      ArrowUp: Math.max(current - 1, 0),
      PageDown: Math.min(current + 8, found.length - 1),
      PageUp: Math.max(current - 8, 0),
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setPlace(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found[current]);
    }
  };

  return (
    <Dialog aria-label={t('app.search.title')} className={cx(styles.dialog)}>
      <div className={styles.line}>
        <Icon name="search" />
        <input
          autoFocus
          className={styles.input}
          role="combobox"
          aria-label={t('app.search.title')}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={found[current] ? `${listId}-${current}` : undefined}
          aria-autocomplete="list"
          placeholder={t('app.search.placeholder')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setPlace(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={list} id={listId} role="listbox" aria-label={t('app.search.results')} className={styles.list}>
        {found.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the line above, as for every combobox
          <div
            key={item.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            className={cx(styles.item, index === current && styles.current)}
            onClick={() => choose(item)}
            onPointerMove={() => setPlace(index)}
          >
            <Icon name={item.icon} />
            <span className={styles.title}>
              {item.title}
              {item.excerpt === '' ? null : <span className={styles.excerpt}>{item.excerpt}</span>}
            </span>
            <span className={styles.detail}>{item.detail}</span>
            <span className={styles.kind}>{item.kind}</span>
          </div>
        ))}
      </div>
      {found.length === 0 ? <p className={styles.none}>{t('app.search.none', { query })}</p> : null}
    </Dialog>
  );
}
