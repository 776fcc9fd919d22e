import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of the test web. */
export interface ServedPage {
  body: string | Uint8Array;
  /** Content type; HTML in UTF-8 when absent. */
  type?: string;
  headers?: Record<string, string>;
}

export interface PageServer {
  port: number;
  /** What was asked for, as `host/path`, in order. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Serves pages under their own host names: a driven browser sends every request of any host here.
 * Keys are URLs, such as `http://news.example.com/a.html`.
 */
export async function servePages(pages: ReadonlyMap<string, ServedPage>): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    requests.push(address.replace(/^http:\/\//, ''));
    const page = pages.get(address);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
      .end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As a server, or as a proxy, which is given the whole URL. */
function addressOf(request: IncomingMessage): string {
  const path = request.url ?? '/';
  return path.startsWith('http') ? path : `http://${request.headers.host}${path}`;
}
