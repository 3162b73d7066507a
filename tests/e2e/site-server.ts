import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.ndjson': 'application/x-ndjson',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A plain file server under a path, like a department's; it can be stopped, and its files changed. */
export class SiteServer {
  readonly #server: Server;
  readonly url: string;
  /** What it serves in place of what lies in the folder. */
  change: (path: string, text: string) => string = (_, text) => text;

  private constructor(server: Server, path: string) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  }

  static async start(folder: string, path = '/'): Promise<SiteServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const site = new SiteServer(server, path);
    server.on('request', async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', site.url);
      const file = pathname === path ? 'index.html' : decodeURI(pathname.slice(path.length));
      const bytes = pathname.startsWith(path) ? await readFile(join(folder, file)).catch(() => undefined) : undefined;
      if (!bytes) return void response.writeHead(404).end();
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type });
      response.end(type === 'image/png' ? bytes : site.change(file, bytes.toString()));
    });
    return site;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}
