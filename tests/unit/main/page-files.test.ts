import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPage } from '../../../src/main/page/page-files';
import { pageHeaders } from '../../../src/main/page/page-headers';
import { isPageUrl, pageProtocol } from '../../../src/main/page/page-protocol';

let folder: string;
let root: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raadgever-page-'));
  root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await mkdir(join(folder, 'renderer-secrets'));
  await writeFile(join(root, 'index.html'), '<!doctype html>');
  await writeFile(join(root, 'icon.svg'), '<svg/>');
  await writeFile(join(root, 'assets', 'index-abc123.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'renderer-secrets', 'key.txt'), 'secret');
});
afterAll(() => rm(folder, { recursive: true }));

const get = (path: string, method = 'GET') => answerPage(root, { method, path });
const textOf = (body: Uint8Array | null) => (body === null ? null : new TextDecoder().decode(body));

describe('answerPage', () => {
  it('gives the page for its address and for every place in the program', async () => {
    for (const path of ['/', '/index.html', '/dossiers/018f-a1', '/instellingen']) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(textOf(answer.body)).toBe('<!doctype html>');
      expect(answer.headers['Content-Type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['Cache-Control']).toBe('no-store');
    }
  });

  it('lets only what has a hash in its name be kept', async () => {
    const script = await get('/assets/index-abc123.js');
    expect(script.headers['Content-Type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['Cache-Control']).toContain('immutable');
    expect((await get('/icon.svg')).headers['Cache-Control']).toBe('no-store');
  });

  it('answers HEAD with the size and without the content', async () => {
    const answer = await get('/', 'HEAD');
    expect(answer).toMatchObject({ status: 200, body: null });
    expect(answer.headers['Content-Length']).toBe('15');
  });

  it('refuses every other method', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'get', '']) {
      const answer = await get('/', method);
      expect(answer.status).toBe(405);
      expect(answer.headers.Allow).toBe('GET, HEAD');
    }
  });

  const outside = [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e%2frenderer-secrets%2fkey.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/C:/secret.txt\0.js',
    '/%00.js',
    '/%zz.js',
    'secret.txt',
    '',
  ];
  for (const path of outside) {
    it(`does not leave its folder for ${JSON.stringify(path)}`, async () => {
      const answer = await get(path);
      expect(answer.status).toBe(400);
      expect(textOf(answer.body)).not.toContain('secret');
    });
  }

  it('says that a file is not there', async () => {
    expect((await get('/assets/gone-000.js')).status).toBe(404);
    expect((await get('/%252e%252e/secret.txt')).status).toBe(404);
  });

  it('carries the policy also where it refuses', async () => {
    for (const answer of [
      await get('/'),
      await get('/gone.js'),
      await get('/', 'POST'),
      await get('/%00.js'),
    ]) {
      expect(answer.headers).toMatchObject(pageHeaders);
    }
  });
});

describe('the policy', () => {
  it('allows nothing inline, nothing evaluated and no other host', () => {
    const policy = pageHeaders['Content-Security-Policy'] ?? '';
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    for (const closed of ['object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect(policy).toContain(`${closed} 'none'`);
    }
  });
});

describe('the scheme inside Electron', () => {
  it('answers as the server does', async () => {
    const response = await pageProtocol(root)({ method: 'GET', url: 'raadgever://app/dossiers/1?x=1#y' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<!doctype html>');
    for (const [name, value] of Object.entries(pageHeaders)) expect(response.headers.get(name)).toBe(value);
  });
  it('knows its own host only', async () => {
    expect((await pageProtocol(root)({ method: 'GET', url: 'raadgever://other/' })).status).toBe(404);
    expect(isPageUrl('raadgever://app/x')).toBe(true);
    for (const url of ['raadgever://app.evil/', 'https://app/', 'raadgever:app', 'file:///app', 'x']) {
      expect(isPageUrl(url)).toBe(false);
    }
  });
});
