// Where a Chromium for the tests is, and how it is started. Only Node's own modules: `npm test`
// imports this before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of an installed Chrome or Chromium, or undefined. `CHROMIUM_PATH` wins.
 * @returns {string | undefined}
 */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) return existsSync(wanted) ? wanted : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, ...FIXED_PLACES].find((path) => existsSync(path));
}

/** Software WebGL2 on every machine, and no traffic of the browser's own. */
const ARGUMENTS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** The page itself is painted without a GPU: one that is played in software has enough to do with the maps. */
const PAINTED_APART = ['--disable-gpu-compositing', '--disable-gpu-rasterization'];

/**
 * Launch options for Playwright; without an installed browser its own is used.
 * @param {{ withGpu?: boolean, paintsOnGpu?: boolean }} [options] `paintsOnGpu` as browsers do, for what is to be timed
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function chromiumLaunchOptions({ withGpu = true, paintsOnGpu = false } = {}) {
  const executablePath = findChromium();
  const args = [
    ...ARGUMENTS,
    ...(paintsOnGpu ? [] : PAINTED_APART),
    ...(withGpu ? [] : ['--disable-3d-apis']),
  ];
  return executablePath ? { executablePath, args } : { args };
}
