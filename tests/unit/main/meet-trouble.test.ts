import type { MessageBoxOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { meetTrouble } from '../../../src/main/window/meet-trouble';
import { words } from '../../../src/main/words';
import { standInEmitter } from './stand-ins';

function open() {
  const window = standInEmitter();
  const contents = standInEmitter();
  const acts: string[] = [];
  const asked: MessageBoxOptions[] = [];
  let answer: (response: number) => void = () => undefined;
  let destroyed = false;
  meetTrouble(
    {
      on: window.on,
      isDestroyed: () => destroyed,
      destroy: () => {
        destroyed = true;
        acts.push('destroy');
      },
      webContents: {
        on: contents.on,
        reload: () => {
          acts.push('reload');
        },
        forcefullyCrashRenderer: () => {
          acts.push('crash');
          contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
        },
      },
    },
    (options) => {
      asked.push(options);
      return new Promise((resolve) => {
        answer = (response) => resolve({ response, checkboxChecked: false });
      });
    },
    () => words.nl.troubles,
  );
  return {
    acts,
    asked,
    goes: (reason: string) => contents.emit('render-process-gone', {}, { reason, exitCode: 1 }),
    hangs: () => window.emit('unresponsive'),
    choose: async (label: string) => {
      const index = asked.at(-1)?.buttons?.indexOf(label) ?? -1;
      answer(index);
      await new Promise((resolve) => setImmediate(resolve));
    },
    destroy: () => {
      destroyed = true;
    },
  };
}

describe('meetTrouble', () => {
  it('says that the page is gone and that nothing is lost, and loads it again', async () => {
    const { goes, asked, choose, acts } = open();
    goes('crashed');
    expect(asked[0]).toMatchObject({ message: words.nl.troubles.gone, detail: words.nl.troubles.detail });
    await choose('Opnieuw laden');
    expect(acts).toEqual(['reload']);
  });

  it('closes when that is chosen', async () => {
    const { goes, choose, acts } = open();
    goes('oom');
    await choose('Sluiten');
    expect(acts).toEqual(['destroy']);
  });

  it('says nothing about a page that ended as it should', () => {
    const { goes, asked } = open();
    goes('clean-exit');
    expect(asked).toEqual([]);
  });

  it('asks once about a page that hangs, and can wait', async () => {
    const { hangs, asked, choose, acts } = open();
    hangs();
    hangs();
    expect(asked).toHaveLength(1);
    await choose('Wachten');
    expect(acts).toEqual([]);
    hangs();
    expect(asked).toHaveLength(2);
  });

  it('ends a page that hangs before it loads it again, and does not ask about that end', async () => {
    const { hangs, choose, acts, asked, goes } = open();
    hangs();
    await choose('Opnieuw laden');
    expect(acts).toEqual(['crash', 'reload']);
    expect(asked).toHaveLength(1);
    goes('crashed');
    expect(asked).toHaveLength(2);
  });

  it('does nothing to a window that is gone by then', async () => {
    const { goes, choose, acts, destroy } = open();
    goes('crashed');
    destroy();
    await choose('Opnieuw laden');
    expect(acts).toEqual([]);
  });
});
