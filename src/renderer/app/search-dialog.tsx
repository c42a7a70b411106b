/** Ctrl K: everything that has words, and every command, in one list under one line to type in. */
import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { parseCalendarDay } from '#core/calendar/calendar-day';
import { useDays } from '../i18n/use-days';
import { useWords } from '../i18n/words';
import { cx } from '../ui/class-names';
import { Icon, type IconName } from '../ui/icon';
import { TypedList } from '../ui/typed-list';
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

export function SearchDialog(props: {
  readonly isOpen: boolean;
  /** What was typed while this was being fetched and opened. */
  readonly typedAhead: RefObject<string>;
  readonly onClose: () => void;
}): ReactNode {
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
        <SearchForm typedAhead={props.typedAhead} onClose={props.onClose} />
      </Modal>
    </ModalOverlay>
  );
}

function SearchForm(props: {
  readonly typedAhead: RefObject<string>;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const { typedAhead } = props;
  const [query, setQuery] = useState('');
  // Now that the line has the focus: until then keys went there.
  useLayoutEffect(() => setQuery(typedAhead.current), [typedAhead]);
  const [place, setPlace] = useState(0);
  const found = useFound(query);
  // A new language re-renders the words; nothing else here depends on it.
  useAppearance();
  return (
    <Dialog aria-label={t('app.search.title')} className={cx(styles.dialog)}>
      <TypedList
        look="head"
        label={t('app.search.title')}
        listLabel={t('app.search.results')}
        placeholder={t('app.search.placeholder')}
        typed={query}
        onTyped={setQuery}
        items={found}
        at={Math.min(place, found.length - 1)}
        onAt={setPlace}
        onTake={(item) => {
          props.onClose();
          item.run();
        }}
      >
        {(item) => (
          <span className={styles.item}>
            <Icon name={item.icon} />
            <span className={styles.title}>
              {item.title}
              {item.excerpt === '' ? null : <span className={styles.excerpt}>{item.excerpt}</span>}
            </span>
            <span className={styles.detail}>{item.detail}</span>
            <span className={styles.kind}>{item.kind}</span>
          </span>
        )}
      </TypedList>
      {found.length === 0 ? <p className={styles.none}>{t('app.search.none', { query })}</p> : null}
    </Dialog>
  );
}
