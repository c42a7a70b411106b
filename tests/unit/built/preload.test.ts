/** The preload as it is shipped: a sandboxed one can be nothing but one CommonJS file over Electron. */
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { BRIDGE_NAME, type Bridge } from '#ipc/bridge';
import { contract } from '#ipc/contract';
import { factsToArgument } from '#ipc/host-facts';
import { builtFiles } from './built-file';

const files = builtFiles('preload');
const source = files.get('index.cjs') ?? '';

/** Runs it as the sandbox does: as the body of a function with `require`, `process` and little else. */
function run() {
  const required: string[] = [];
  const exposed = new Map<string, Bridge>();
  const invoked: unknown[][] = [];
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, api: Bridge) => exposed.set(name, api) },
    ipcRenderer: {
      invoke: async (...args: unknown[]) => {
        invoked.push(args);
      },
      on: () => undefined,
      off: () => undefined,
    },
  };
  const preload = new Script(`(function (require, process, exports, module) {${source}\n})`).runInNewContext(
    {},
  );
  preload(
    (name: string) => {
      required.push(name);
      return electron;
    },
    { argv: [factsToArgument({ version: '1', electron: '2', language: 'nl', notices: true })] },
    {},
    {},
  );
  return { required, exposed, invoked };
}

describe('the built preload', () => {
  it('is one file', () => {
    expect([...files.keys()]).toEqual(['index.cjs']);
  });

  it('is CommonJS', () => {
    // The syntax of modules does not compile in a script.
    expect(() => new Script(source)).not.toThrow();
    expect(() => new Script(`import 'electron';`)).toThrow(SyntaxError);
    expect(source).not.toMatch(/\bimport\s*\(/);
  });

  it('requires nothing but electron', () => {
    expect(run().required).toEqual(['electron']);
    const written = [...source.matchAll(/\brequire\s*\(([^)]*)\)/g)].map((match) => match[1]);
    expect(written).toEqual(['"electron"']);
  });

  it('puts one thing on the page: a function for each channel and event, and the facts', () => {
    const { exposed } = run();
    expect([...exposed.keys()]).toEqual([BRIDGE_NAME]);
    const names = [...Object.keys(contract), 'facts', 'onClosing', 'onCommand', 'onNoticeClicked', 'onWoke'];
    expect(Object.keys(exposed.get(BRIDGE_NAME) ?? {}).sort()).toEqual(names.sort());
  });

  it('sends what it is given on the channel of that name, and no more arguments than one', async () => {
    const { exposed, invoked } = run();
    const bridge = exposed.get(BRIDGE_NAME);
    for (const name of Object.keys(contract)) {
      const call = Reflect.get(bridge ?? {}, name) as (...args: unknown[]) => Promise<unknown>;
      await call('first', 'second');
    }
    expect(invoked.map(([channel]) => channel).sort()).toEqual(
      Object.keys(contract)
        .map((name) => `raadgever:${name}`)
        .sort(),
    );
    for (const [, ...args] of invoked) expect(args).not.toContain('second');
  });
});
