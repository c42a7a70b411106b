import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageHeaders } from '../../../src/main/page/page-headers';
import { type PageServer, SERVER_NAME, startPageServer } from '../../../src/main/page/page-server';

let root: string;
let server: PageServer;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'raadgever-server-'));
  await writeFile(join(root, 'index.html'), 'the page');
  server = await startPageServer(root, 0);
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** By hand, because `fetch` sets the Host header itself and tidies the path. */
function ask(
  options: { host?: string; path?: string; method?: string; address?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: options.address ?? '127.0.0.1',
        port: server.port,
        path: options.path ?? '/',
        method: options.method ?? 'GET',
        headers: { Host: options.host ?? `localhost:${server.port}` },
        agent: false,
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

describe('the server', () => {
  it('serves the page under its name, with the policy', async () => {
    const answer = await ask({ path: '/dossiers/1?from=here' });
    expect(answer).toMatchObject({ status: 200, body: 'the page' });
    expect(answer.headers.server).toBe(SERVER_NAME);
    for (const [name, value] of Object.entries(pageHeaders)) {
      expect(answer.headers[name.toLowerCase()]).toBe(value);
    }
  });

  it('refuses a request that was sent to another name', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${server.port}`,
      'localhost',
      'localhost:1',
      `localhost:${server.port}.evil.example`,
      `localhost.:${server.port}`,
    ]) {
      const answer = await ask({ host });
      expect(answer, host).toMatchObject({ status: 421, body: '' });
      expect(answer.headers['content-security-policy']).toBeDefined();
    }
  });

  it('takes its name in capitals too', async () => {
    expect((await ask({ host: `LOCALHOST:${server.port}` })).status).toBe(200);
  });

  it('sends a visitor of its number to its name, where the data is', async () => {
    const answer = await ask({ host: `127.0.0.1:${server.port}`, path: '/dossiers/1?a=b' });
    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe(`http://localhost:${server.port}/dossiers/1?a=b`);
  });

  it('never sends anybody elsewhere', async () => {
    const answer = await ask({ host: `127.0.0.1:${server.port}`, path: 'http://evil.example/' });
    expect(answer.headers.location).toBe(`http://localhost:${server.port}/`);
  });

  it('changes nothing for anybody', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await ask({ method })).status).toBe(405);
    expect(await ask({ method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('does not leave its folder', async () => {
    expect((await ask({ path: '/%2e%2e/%2e%2e/package.json' })).status).toBe(400);
    expect((await ask({ path: '/../../package.json' })).status).toBe(400);
  });

  it('cannot be reached from another machine', async ({ skip }) => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address && !address.internal && address.family === 'IPv4');
    if (!outside) return skip('this machine has no address but its own');
    await expect(ask({ address: outside.address })).rejects.toThrow(/ECONNREFUSED/);
  });

  it('says so when the port is taken, and takes no other', async () => {
    await expect(startPageServer(root, server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('does not share its port with a stranger on the other loopback address', async ({ skip }) => {
    const stranger = createServer();
    const free = await startPageServer(root, 0);
    await free.close();
    const listening = await new Promise<boolean>((resolve) => {
      stranger.once('error', () => resolve(false));
      stranger.listen(free.port, '::1', () => resolve(true));
    });
    if (!listening) return skip('this machine has no IPv6');
    await expect(startPageServer(root, free.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await new Promise((resolve) => stranger.close(resolve));
    // Nothing was left behind on the first address.
    await (await startPageServer(root, free.port)).close();
  });
});
