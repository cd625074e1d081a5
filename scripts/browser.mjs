// Finds a Chromium for the tests or installs one, saying what it does.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findChromium } from './chromium.mjs';
import { run, runBin } from './packages.mjs';

/** Path of the browser Playwright would download, whether or not it is there. */
function playwrightBrowser() {
  const { chromium } = createRequire(import.meta.url)('playwright');
  return chromium.executablePath();
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** An installed Chrome or Chromium; else Playwright's own; else Debian's; else a sentence and exit 1. */
export function ensureBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    console.error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
    process.exit(1);
  }
  const installed = findChromium();
  if (installed) {
    console.log(`Browser for the tests: ${installed}`);
    return;
  }
  if (existsSync(playwrightBrowser())) {
    console.log('Browser for the tests: the one Playwright has downloaded.');
    return;
  }
  console.log('No Chrome or Chromium found: downloading the one of Playwright …');
  if (runBin('playwright', ['install', 'chromium']) && existsSync(playwrightBrowser())) return;
  if (isDebianRoot()) {
    console.log('That did not work: installing the package chromium with apt-get …');
    if (
      run('apt-get', ['update', '-q']) &&
      run('apt-get', ['install', '-y', '-q', 'chromium']) &&
      findChromium()
    )
      return;
  }
  console.error(
    'The tests need Chrome or Chromium and none could be installed. Install one (on Debian or Ubuntu: sudo apt-get install chromium), or name it: CHROMIUM_PATH=/path/to/chrome npm test',
  );
  process.exit(1);
}
