/**
 * Serves the built page to a browser on this machine, and to nobody else.
 *
 * It listens on the loopback addresses only. That does not keep web pages out: any page the person visits
 * can make requests to localhost, and can point a name of its own at 127.0.0.1 to read the answers. So the
 * Host header must be ours (against the second), and nothing here changes anything or may be embedded
 * (against the first).
 */
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { answerPage, type PageAnswer } from './page-files';
import { pageHeaders } from './page-headers';

/** By this a second start recognises the first. */
export const SERVER_NAME = 'Raadgever';

export interface PageServer {
  readonly port: number;
  /** Always the name: the browser keeps other data for `127.0.0.1`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Port 0 takes a free one. Rejects with `EADDRINUSE` when somebody has the port on either address. */
export async function startPageServer(root: string, wantedPort: number): Promise<PageServer> {
  let port = wantedPort;
  const listener: RequestListener = async (request, response) => {
    const answer = await answerRequest(root, port, request);
    response.writeHead(answer.status, { ...answer.headers, Server: SERVER_NAME });
    response.end(answer.body);
  };

  const first = await listen(createServer(listener), '127.0.0.1', wantedPort);
  port = portOf(first);
  const servers = [first];
  try {
    // Browsers turn `localhost` into either address. Left free, ::1 could be taken by another program.
    servers.push(await listen(createServer(listener), '::1', port));
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') {
      await close(first);
      throw error;
    }
    // This machine has no IPv6.
  }
  return {
    port,
    origin: `http://localhost:${port}`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

type Answer =
  | PageAnswer
  | { readonly status: 308 | 421 | 500; readonly headers: Record<string, string>; readonly body: null };

async function answerRequest(root: string, port: number, request: IncomingMessage): Promise<Answer> {
  const target = request.url ?? '/';
  const host = request.headers.host?.toLowerCase();
  if (host === `127.0.0.1:${port}` || host === `[::1]:${port}`) {
    return plain(308, { Location: `http://localhost:${port}${target.startsWith('/') ? target : '/'}` });
  }
  if (host !== `localhost:${port}`) return plain(421);
  try {
    const path = target.split(/[?#]/, 1)[0] ?? '/';
    return await answerPage(root, { method: request.method ?? '', path });
  } catch {
    return plain(500);
  }
}

function plain(status: 308 | 421 | 500, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { ...pageHeaders, ...headers, 'Cache-Control': 'no-store', 'Content-Length': '0' },
    body: null,
  };
}

function listen(server: Server, address: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port, exclusive: true }, () => {
      server.removeListener('error', reject);
      resolve(server);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A browser keeps its connections open, and would hold us up.
    server.closeAllConnections();
  });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
