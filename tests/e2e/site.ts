import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import sirv from 'sirv';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { ROOT } from '../helpers/source-files.ts';

/** What a test adds to the built site: a path, and what stands there. */
export interface ExtraFile {
  readonly type: string;
  readonly body: string;
  readonly status?: number;
}

/** Where the first story stands on the site; the site's own address is the library. */
export const STORY = 'd/north-korea-russia/';

export interface Site {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves `site/` as a web server would, with files of the test's own beside it.
 *
 * @param port where the site was before; 0 takes a free one
 */
export async function serveSite(extra: Readonly<Record<string, ExtraFile>> = {}, port = 0): Promise<Site> {
  const folder = join(ROOT, 'site');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('site/ is not built: npm run build');
  const files = sirv(folder, { extensions: ['html'] });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = Object.hasOwn(extra, path) ? extra[path] : undefined;
    if (file) {
      response.writeHead(file.status ?? 200, { 'Content-Type': file.type });
      response.end(file.body);
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html' });
      response.end('<!doctype html><title>Not found</title>');
    });
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
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

export function launch(options: { readonly withGpu?: boolean } = {}): Promise<Browser> {
  return chromium.launch(chromiumLaunchOptions(options));
}

/** A page that writes down what it asked for and what it complained about. */
export interface WatchedPage {
  readonly page: Page;
  readonly requests: readonly string[];
  /** Errors and warnings of the console, and errors nobody caught. */
  readonly complaints: readonly string[];
}

/** Without motion, unless it is asked for: lights that run keep a GPU played in software busy all the time. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A browser that composes pages without its GPU reads each picture of a map back, and says of itself that it is slow.
    if (/GL Driver Message .*GPU stall due to ReadPixels/.test(message.text())) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return { page, requests, complaints };
}

/** Waits until the explorer shows a dispatch, or says why not. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('dispatch-explorer:is(:state(ready), :state(partial), :state(error))');
}
