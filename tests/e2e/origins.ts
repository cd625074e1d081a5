import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import sirv from 'sirv';
import { ROOT } from '../helpers/source-files.ts';
import type { ExtraFile, Site } from './site.ts';

/** Folders under their paths (`/` at both ends), pages of the test's own, headers for every answer. */
export interface OriginOptions {
  readonly folders?: Readonly<Record<string, string>>;
  readonly pages?: Readonly<Record<string, ExtraFile>>;
  readonly headers?: (path: string) => Readonly<Record<string, string>> | null;
}

/** What a server sends that lets other pages use its files. */
export const SHARED = { 'Access-Control-Allow-Origin': '*' } as const;

/**
 * The server of one origin: every one has a port of its own.
 * @throws {Error} if a folder is not there
 */
export async function serveOrigin({ folders = {}, pages = {}, headers }: OriginOptions): Promise<Site> {
  const served = Object.entries(folders).map(([path, name]) => {
    const folder = join(ROOT, name);
    if (!existsSync(folder)) throw new Error(`${name}/ is not there: npm run build`);
    return { path, files: sirv(folder, { extensions: ['html'] }) };
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const [name, value] of Object.entries(headers?.(path) ?? {})) response.setHeader(name, value);
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page) {
      response.writeHead(page.status ?? 200, { 'Content-Type': page.type });
      response.end(page.body);
      return;
    }
    const folder = served.find((one) => path.startsWith(one.path));
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end('Not found');
    };
    if (!folder) {
      notFound();
      return;
    }
    request.url = `/${(request.url ?? '').slice(folder.path.length)}`;
    folder.files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    address: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page of somebody else's, in German. */
export function hostPage(body: string, head = ''): ExtraFile {
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Zeitung</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
  };
}

/** Before a page is opened: has it and its frames write down where they broke a policy. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const broken: string[] = [];
    Reflect.set(globalThis, 'brokenPolicies', broken);
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      broken.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
  });
}

export function brokenPolicies(frame: Page | Frame): Promise<unknown> {
  return frame.evaluate(() => Reflect.get(globalThis, 'brokenPolicies'));
}

/** Waits until the live map of an explorer, the WebGL one, has been painted. */
export async function mapDrawn(frame: Page | Frame): Promise<void> {
  const drawn = frame.locator('dispatch-explorer dispatch-map .live[data-drawn]');
  await drawn.waitFor({ state: 'attached', timeout: 150_000 });
}

/** Requests to anybody but the given origins. */
export function foreign(requests: readonly string[], own: readonly Site[]): readonly string[] {
  return requests.filter(
    (url) => !/^(blob|data):/.test(url) && !own.some(({ address }) => url.startsWith(address)),
  );
}
