/**
 * Answers a request for a file of the built page. Both hosts use it: the `raadgever:` scheme of Electron and
 * the server on localhost, so that neither can be laxer than the other.
 */
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { pageHeaders } from './page-headers';

export interface PageRequest {
  readonly method: string;
  /** As it came: still encoded, without the query. */
  readonly path: string;
}

export interface PageAnswer {
  readonly status: 200 | 400 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  /** Null for HEAD. */
  readonly body: Uint8Array<ArrayBuffer> | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Names in this folder carry a hash of their content, so that they can be kept for ever. */
const HASHED = '/assets/';

export async function answerPage(root: string, request: PageRequest): Promise<PageAnswer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refusal(405, 'This program only answers GET and HEAD.', { Allow: 'GET, HEAD' });
  }
  const path = decoded(request.path);
  if (path === null) return refusal(400, 'This is not an address of this program.');

  // A place in the program, such as /dossiers/1, is an address of the page; a name with a dot is a file.
  const name = extname(path) === '' ? '/index.html' : path;
  const file = resolve(root, `.${name}`);
  if (!file.startsWith(resolve(root) + sep)) return refusal(400, 'This is not an address of this program.');

  let content: Uint8Array<ArrayBuffer>;
  try {
    content = await readFile(file);
  } catch {
    return refusal(404, 'There is no such file in this program.');
  }
  return {
    status: 200,
    headers: {
      ...pageHeaders,
      'Content-Type': TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': String(content.byteLength),
      'Cache-Control': name.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-store',
    },
    body: request.method === 'HEAD' ? null : content,
  };
}

/** Null for what no link of ours looks like: broken escapes, a null byte, Windows' other slash. */
function decoded(path: string): string | null {
  if (!path.startsWith('/')) return null;
  let text: string;
  try {
    text = decodeURIComponent(path);
  } catch {
    return null;
  }
  return text.includes('\0') || text.includes('\\') ? null : text;
}

function refusal(
  status: 400 | 404 | 405,
  words: string,
  more: Readonly<Record<string, string>> = {},
): PageAnswer {
  const body = new TextEncoder().encode(`${words}\n`);
  return {
    status,
    headers: {
      ...pageHeaders,
      ...more,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': String(body.byteLength),
      'Cache-Control': 'no-store',
    },
    body,
  };
}
