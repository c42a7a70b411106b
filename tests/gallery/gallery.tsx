import { type ReactNode, useEffect, useState } from 'react';
import type { Language } from '../../src/renderer/i18n/language';
import { Words } from '../../src/renderer/i18n/words';
import { Select } from '../../src/renderer/ui/select';
import { UndoBarProvider } from '../../src/renderer/ui/undo-bar';
import styles from './gallery.module.css';
import { ActsPage } from './pages/acts';
import { ChainPage } from './pages/chain';
import { FormPage } from './pages/form';
import { ListPage } from './pages/list';
import { SmallPage } from './pages/small';

type Theme = 'system' | 'light' | 'dark';

const PAGES = { small: SmallPage, form: FormPage, list: ListPage, chain: ChainPage, acts: ActsPage } as const;
type PageName = keyof typeof PAGES;
const PAGE_NAMES = Object.keys(PAGES) as PageName[];

/** `#form,dark,en`, so that a script can ask for one look. */
function fromAddress(): { page: PageName; theme: Theme; language: Language } {
  const parts = location.hash.slice(1).split(',');
  return {
    page: PAGE_NAMES.find((name) => parts.includes(name)) ?? 'small',
    theme: parts.includes('dark') ? 'dark' : parts.includes('light') ? 'light' : 'system',
    language: parts.includes('en') ? 'en' : 'nl',
  };
}

export function Gallery(): ReactNode {
  const [look, setLook] = useState(fromAddress);
  useEffect(() => {
    document.documentElement.dataset.theme = look.theme;
  }, [look.theme]);
  const Page = PAGES[look.page];
  return (
    <Words language={look.language}>
      <UndoBarProvider>
        <div className={styles.frame}>
          <header className={styles.bar}>
            <Select
              label="Page"
              options={PAGE_NAMES.map((name) => ({ id: name, label: name }))}
              value={look.page}
              onChange={(page) => setLook({ ...look, page })}
            />
            <Select
              label="Theme"
              options={[
                { id: 'system', label: 'System' },
                { id: 'light', label: 'Light' },
                { id: 'dark', label: 'Dark' },
              ]}
              value={look.theme}
              onChange={(theme) => setLook({ ...look, theme })}
            />
            <Select
              label="Language"
              options={[
                { id: 'nl', label: 'Nederlands' },
                { id: 'en', label: 'English' },
              ]}
              value={look.language}
              onChange={(language) => setLook({ ...look, language })}
            />
          </header>
          <main className={styles.main}>
            {look.page === 'small' ? null : <h1>{look.page}</h1>}
            <Page />
          </main>
        </div>
      </UndoBarProvider>
    </Words>
  );
}
