/** What stands around every screen: the rail at the left, the top line with search and who is working. */
import { lazy, type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/words';
import { WhenAsked } from '../ui/when-asked';
import { useAppearanceCommands } from './appearance-commands';
import { fetchAhead } from './fetch-ahead';
import { useCommand } from './host-context';
import { go } from './navigation';
import { PrintedLine } from './printed-line';
import { Rail } from './rail';
import { ReadingCopyNote } from './reading-copy-note';
import { pathOf, type Route } from './routes';
import { SampleNote } from './sample-note';
import styles from './shell.module.css';
import { useKeys } from './shortcuts';
import { useStore } from './store-context';
import { TopLine } from './top-line';

const SearchDialog = lazy(async () => ({ default: (await import('./search-dialog')).SearchDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog')).KeysDialog }));

export function Shell(props: { readonly route: Route; readonly children: ReactNode }): ReactNode {
  const t = useWords();
  const store = useStore();
  const [isSearching, setSearching] = useState(false);
  const typedAhead = useRef('');
  const [showsKeys, setShowsKeys] = useState(false);
  useKeys({
    'mod+k': () => setSearching(true),
    'mod+,': () => go({ screen: 'settings', section: 'council' }),
    'alt+1': () => go({ screen: 'overview' }),
    'alt+2': () => go({ screen: 'dossiers' }),
    'alt+3': () => go({ screen: 'letters' }),
    'alt+4': () => go({ screen: 'sessions' }),
    'alt+5': () => go({ screen: 'terms' }),
    'alt+6': () => go({ screen: 'sign' }),
    'mod+/': () => setShowsKeys(true),
  });
  useEffect(() => {
    if (!isSearching) return;
    // What is typed before its line is there is meant for it, and for no key of the screen behind.
    const keep = (event: KeyboardEvent): void => {
      const isInDialog = event.target instanceof Element && event.target.closest('[role=dialog]') !== null;
      if (isInDialog || event.key.length !== 1 || event.ctrlKey || event.metaKey) return;
      event.stopPropagation();
      event.preventDefault();
      typedAhead.current += event.key;
    };
    window.addEventListener('keydown', keep, { capture: true });
    return () => {
      window.removeEventListener('keydown', keep, { capture: true });
      typedAhead.current = '';
    };
  }, [isSearching]);
  useCommand('search.open', () => setSearching(true));
  useCommand('settings.open', () => go({ screen: 'settings', section: 'council' }));
  useCommand('archive.save', () => go({ screen: 'settings', section: 'archive' }));
  useCommand('archive.restore', () => go({ screen: 'settings', section: 'archive' }));
  useCommand('letter.read', () => go({ screen: 'readLetter', dossierId: null }));
  useCommand('keys.show', () => setShowsKeys(true));
  useAppearanceCommands();
  const path = pathOf(props.route);
  const lastPath = useRef(path);
  useEffect(() => {
    if (lastPath.current === path) return;
    lastPath.current = path;
    const main = document.getElementById('main');
    main?.scrollTo(0, 0);
    // Not away from a field that the new place has put the focus in.
    if (!main?.contains(document.activeElement)) main?.focus({ preventScroll: true });
  }, [path]);
  useEffect(() => fetchAhead(store), [store]);

  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        {t('app.skip')}
      </button>
      <Rail route={props.route} />
      <div className={styles.side}>
        <TopLine
          route={props.route}
          onSearch={() => setSearching(true)}
          onShowKeys={() => setShowsKeys(true)}
        />
        <SampleNote />
        <ReadingCopyNote />
        <PrintedLine />
        <main id="main" tabIndex={-1} className={styles.main}>
          {props.children}
        </main>
      </div>
      <WhenAsked isAsked={isSearching}>
        <SearchDialog isOpen={isSearching} typedAhead={typedAhead} onClose={() => setSearching(false)} />
      </WhenAsked>
      <WhenAsked isAsked={showsKeys}>
        <KeysDialog isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
      </WhenAsked>
    </div>
  );
}
