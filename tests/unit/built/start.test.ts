/** `npm start` itself, as far as a machine without a display takes it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function start(...args: string[]) {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], { cwd: ROOT });
  running.push(child);
  let said = '';
  const says = (words: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (words.test(said)) resolve(said);
      };
      child.stdout.on('data', look);
      child.once('close', () => reject(new Error(`it ended and said: ${said}`)));
      look();
    });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      said += chunk;
    });
  }
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return { child, says, ended };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('npm start in a browser', () => {
  it('serves, says so in one line with the reason, knows itself, and ends with Ctrl+C', async () => {
    const port = await freePort();
    const first = start('--browser', '--no-open', '--port', String(port));
    const said = await first.says(/Ctrl\+C/);
    // A build may stand before it, where the sources changed since the last one.
    expect(said.trim().split('\n').at(-1)).toBe(
      `Raadgever is ready for a browser at http://localhost:${port}, because you asked for the browser. Ctrl+C ends it.`,
    );
    const response = await fetch(`http://localhost:${port}/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Raadgever');

    const second = await start('--no-open', '--port', String(port)).ended;
    expect(second.code).toBe(0);
    expect(second.said).toContain('was already running');

    first.child.kill('SIGINT');
    expect((await first.ended).code).toBe(0);
  }, 120_000);

  it('does not move to another port when a stranger has it', async () => {
    const stranger = createServer((_request, response) => response.end('a stranger')).listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const { port } = stranger.address() as AddressInfo;
    const { code, said } = await start('--no-open', '--port', String(port)).ended;
    stranger.closeAllConnections();
    stranger.close();
    expect(code).toBe(1);
    expect(said).toContain(`Another program uses port ${port}`);
    expect(said).not.toContain('    at ');
  }, 120_000);

  it('says what it knows when it is asked something else', async () => {
    for (const wrong of [['--brwser'], ['--port', 'x'], ['--port', '80']]) {
      const { code, said } = await start(...wrong).ended;
      expect(code).toBe(1);
      expect(said).toContain('Known: --browser');
      expect(said).not.toContain('    at ');
    }
  }, 120_000);
});
