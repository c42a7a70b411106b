import { describe, expect, it } from 'vitest';
import { checkImports } from '../../../scripts/checks/import-rules.mjs';
import { ROOMS } from '../../../scripts/checks/import-table.mjs';

const ALIASES = {
  '#core/*': './src/core/*.ts',
  '#documents': './src/documents/index.ts',
  '#documents/*': './src/documents/*.ts',
  '#store': './src/store/index.ts',
  '#store/*': './src/store/*.ts',
  '#platform': './src/platform/index.ts',
  '#platform/*': './src/platform/*.ts',
  '#ipc/*': './src/ipc/*.ts',
};
const DEPENDENCIES = ['zod', 'date-fns', 'dexie', 'y-dexie', 'yjs', 'docx', 'mammoth', 'pdfjs-dist', 'react'];

/** A small project in which everything that is imported is there. */
const SURROUNDINGS = {
  'src/core/letter/points.ts': '',
  'src/documents/index.ts': '',
  'src/documents/docx/write.ts': '',
  'src/store/index.ts': '',
  'src/store/tables.ts': '',
  'src/platform/index.ts': '',
  'src/platform/host.ts': '',
  'src/ipc/contract.ts': '',
  'src/main/words.ts': '',
  'src/preload/index.ts': '',
  'src/renderer/ui/button.tsx': '',
  'src/renderer/ui/button.module.css': '',
  'src/renderer/features/letters/list.tsx': '',
  'src/renderer/features/dossiers/dossier.tsx': '',
  'tests/unit/one.test.ts': '',
  'resources/legal/days.json': '',
  'resources/legal/days.ts': '',
};

/** The rules that a file with this text breaks. */
function rulesBroken(file: string, text: string): string[] {
  const files = new Map<string, string>(Object.entries({ ...SURROUNDINGS, [file]: text }));
  return checkImports({ files, aliases: ALIASES, dependencies: DEPENDENCIES }).map(({ rule }) => rule);
}

describe('who may import whom', () => {
  const door = {
    core: '#core/letter/points',
    store: '#store',
    documents: '#documents',
    platform: '#platform',
  };
  const reach: Record<string, string> = { ...door, ipc: '#ipc/contract' };
  const table: Record<string, readonly string[]> = {
    core: [],
    documents: ['core'],
    store: ['core'],
    platform: ['core', 'ipc'],
    ipc: ['core'],
    main: ['core', 'ipc'],
    preload: ['ipc'],
    renderer: ['core', 'store', 'documents', 'platform'],
  };

  it('knows every room of the table and no other', () => {
    expect(Object.keys(ROOMS).sort()).toEqual(Object.keys(table).sort());
  });

  for (const [from, allowed] of Object.entries(table)) {
    for (const [to, specifier] of Object.entries(reach)) {
      if (from === to) continue;
      const may = allowed.includes(to);
      it(`${from} ${may ? 'may' : 'may not'} import ${to}`, () => {
        const broken = rulesBroken(`src/${from}/here.ts`, `import { x } from '${specifier}';`);
        expect(broken).toEqual(may ? [] : ['room']);
      });
    }
    it(`${from} may not import the tests`, () => {
      expect(rulesBroken(`src/${from}/here.ts`, `import '../../tests/unit/one.test';`)).toHaveLength(1);
    });
    if (from !== 'main') {
      it(`${from} may not import main`, () => {
        expect(rulesBroken(`src/${from}/here.ts`, `import '../main/words';`)).toEqual(['room']);
      });
    }
    if (from !== 'renderer') {
      it(`${from} may not import the renderer`, () => {
        expect(rulesBroken(`src/${from}/here.ts`, `import '../renderer/ui/button';`)).toEqual(['room']);
      });
    }
  }
});

describe('the ways to import', () => {
  const ways = {
    'an import': `import { x } from '#store';`,
    'an import for its effect': `import '#store';`,
    'an import of types': `import type { X } from '#store';`,
    'a re-export of all': `export * from '#store';`,
    'a re-export by name': `export { x } from '#store';`,
    'a re-export of types': `export type { X } from '#store';`,
    'a dynamic import': `const store = () => import('#store');`,
    'a dynamic import in a template': 'const store = () => import(`#store`);',
    'a type in place': `let x: import('#store').X;`,
    'a type of all in place': `let x: typeof import('#store');`,
    'an old import': `import store = require('#store');`,
    'a require': `const store = require('#store');`,
  };
  for (const [way, text] of Object.entries(ways)) {
    it(`sees ${way}`, () => expect(rulesBroken('src/core/here.ts', text)).toEqual(['room']));
  }

  it('sees a file that is named for a worker', () => {
    const text = `new Worker(new URL('../store/tables.ts', import.meta.url));`;
    expect(rulesBroken('src/core/here.ts', text)).toEqual(['room']);
  });
  it('sees imports between JSX', () => {
    const text = `const Late = lazy(() => import('../dossiers/dossier')); export const a = <Late />;`;
    expect(rulesBroken('src/renderer/features/letters/here.tsx', text)).toEqual(['feature']);
  });
  it('does not see what stands in comments and strings', () => {
    expect(rulesBroken('src/core/here.ts', `// import '#store'\nconst a = "import '#store'";`)).toEqual([]);
  });
  it('says on which line', () => {
    const files = new Map([
      ['src/core/here.ts', `\n\nimport '#store';`],
      ['src/store/index.ts', ''],
    ]);
    const [found] = checkImports({ files, aliases: ALIASES, dependencies: [] });
    expect(found).toMatchObject({ file: 'src/core/here.ts', line: 3 });
  });
  it('refuses an import that is not written out', () => {
    expect(rulesBroken('src/core/here.ts', 'const a = (x: string) => import(x);')).toEqual([
      'unknown-import',
    ]);
  });
  it('refuses a file that cannot be read', () => {
    expect(rulesBroken('src/core/here.ts', 'import {')).toEqual(['unreadable']);
  });
  it('lets a pattern look below its own folder only', () => {
    expect(rulesBroken('src/renderer/i18n/here.ts', `import.meta.glob('./*.json');`)).toEqual([]);
    expect(rulesBroken('src/renderer/i18n/here.ts', `import.meta.glob(['./*.json', '../**']);`)).toEqual([
      'glob',
    ]);
    expect(rulesBroken('src/renderer/i18n/here.ts', `import.meta.glob('/src/store/*');`)).toEqual(['glob']);
  });
});

describe('doors and features', () => {
  it('lets the renderer use only the index of store, documents and platform', () => {
    for (const inside of ['#store/tables', '#documents/docx/write', '#platform/host']) {
      expect(rulesBroken('src/renderer/app/here.ts', `import '${inside}';`)).toEqual(['door']);
    }
  });
  it('keeps features apart', () => {
    const text = `import { Dossier } from '../dossiers/dossier';`;
    expect(rulesBroken('src/renderer/features/letters/here.tsx', text)).toEqual(['feature']);
  });
  it('lets a feature use the shared controls and itself', () => {
    const text = `import '../../ui/button'; import './list'; import styles from '../../ui/button.module.css';`;
    expect(rulesBroken('src/renderer/features/letters/here.tsx', text)).toEqual([]);
  });
  it('asks for the alias between rooms', () => {
    expect(rulesBroken('src/store/here.ts', `import '../core/letter/points';`)).toEqual(['relative']);
  });
  it('lets anybody read data, and nobody code among it', () => {
    expect(rulesBroken('src/core/here.ts', `import days from '../../resources/legal/days.json';`)).toEqual(
      [],
    );
    expect(rulesBroken('src/core/here.ts', `import days from '../../resources/legal/days.ts';`)).toEqual([
      'data-only',
    ]);
  });
  it('refuses a room that is not in the table', () => {
    expect(rulesBroken('src/shared/here.ts', `import '#core/letter/points';`)).toEqual(['unknown-room']);
  });
});

describe('packages', () => {
  const OWNERS: Record<string, readonly string[]> = {
    dexie: ['store'],
    'y-dexie': ['store'],
    yjs: ['store'],
    electron: ['main', 'preload'],
    docx: ['documents'],
    mammoth: ['documents'],
    'pdfjs-dist': ['documents'],
  };
  for (const [name, owners] of Object.entries(OWNERS)) {
    for (const room of Object.keys(ROOMS)) {
      const may = owners.includes(room);
      it(`${name} ${may ? 'is' : 'is not'} for ${room}`, () => {
        const broken = rulesBroken(`src/${room}/here.ts`, `import { x } from '${name}';`);
        expect(broken).toEqual(may ? [] : ['owned-package']);
      });
    }
  }

  it('lets the renderer name the types of yjs, and use nothing of it', () => {
    const here = 'src/renderer/features/letters/here.ts';
    expect(rulesBroken(here, `import type * as Y from 'yjs'; import { type Doc } from 'yjs';`)).toEqual([]);
    expect(rulesBroken(here, `export type { Doc } from 'yjs'; let x: import('yjs').Doc;`)).toEqual([]);
    expect(rulesBroken(here, `import { type Doc, Map } from 'yjs';`)).toEqual(['owned-package']);
    expect(rulesBroken(here, `import 'yjs';`)).toEqual(['owned-package']);
    expect(rulesBroken('src/core/here.ts', `import type { Doc } from 'yjs';`)).toEqual(['owned-package']);
  });
  it('lets core have zod and date-fns, by any of their paths, and nothing else', () => {
    expect(rulesBroken('src/core/here.ts', `import 'zod'; import 'date-fns/addDays';`)).toEqual([]);
    expect(rulesBroken('src/core/here.ts', `import 'react';`)).toEqual(['package']);
  });
  it('lets main alone have Node', () => {
    expect(rulesBroken('src/main/here.ts', `import 'node:fs'; import 'path';`)).toEqual([]);
    for (const room of Object.keys(ROOMS).filter((name) => name !== 'main')) {
      expect(rulesBroken(`src/${room}/here.ts`, `import 'node:fs/promises';`)).toEqual(['node']);
      expect(rulesBroken(`src/${room}/here.ts`, `import 'fs';`)).toEqual(['node']);
    }
  });
  it('refuses what leads to nothing', () => {
    for (const nowhere of [
      './missing',
      '#core/missing',
      '#nowhere/x',
      'not-a-dependency',
      '@scope/missing/x',
    ]) {
      expect(rulesBroken('src/renderer/here.ts', `import '${nowhere}';`)).toEqual(['resolves-to-nothing']);
    }
  });
  it('keeps the raw ends of the channel in their one file', () => {
    expect(rulesBroken('src/main/here.ts', `import { ipcMain } from 'electron';`)).toEqual(['raw-channel']);
    expect(rulesBroken('src/main/index.ts', `import { ipcMain } from 'electron';`)).toEqual([]);
    expect(rulesBroken('src/preload/here.ts', `import { ipcRenderer as x } from 'electron';`)).toEqual([
      'raw-channel',
    ]);
    expect(rulesBroken('src/preload/index.ts', `import { ipcRenderer } from 'electron';`)).toEqual([]);
    expect(rulesBroken('src/main/here.ts', `import * as electron from 'electron';`)).toEqual(['raw-channel']);
    expect(rulesBroken('src/main/here.ts', `import electron from 'electron';`)).toEqual(['raw-channel']);
  });
});

describe('names', () => {
  it('refuses names that say nothing, of files and of folders', () => {
    for (const name of ['utils', 'helpers', 'misc', 'common']) {
      expect(rulesBroken(`src/core/${name}.ts`, '')).toEqual(['empty-name']);
      expect(rulesBroken(`src/core/${name}/dates.ts`, '')).toEqual(['empty-name']);
      expect(rulesBroken(`src/renderer/ui/${name}.module.css`, '')).toEqual(['empty-name']);
    }
  });
});
