// npm run test:browsers: the main walk in Firefox and WebKit, as far as the computer has them or can get them. Wants what
// `npm run build` makes. What is missing is named; with none of them the command fails.
import { existsSync } from 'node:fs';
import { ensurePackages, requireNode, run } from './packages.mjs';

requireNode();
ensurePackages();

const WANTED = [
  {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    package: 'firefox-esr',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  },
  {
    name: 'WebKit’s driver',
    variable: 'WEBKIT_DRIVER_PATH',
    package: 'webkit2gtk-driver',
    paths: ['/usr/bin/WebKitWebDriver'],
  },
  {
    name: 'WebKit’s browser',
    variable: 'WEBKIT_BROWSER_PATH',
    package: 'webkit2gtk-driver',
    paths: ['4.1', '4.0'].flatMap((version) =>
      ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
        (machine) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`,
      ),
    ),
  },
  { name: 'a screen in memory', variable: 'XVFB_PATH', package: 'xvfb', paths: ['/usr/bin/xvfb-run'] },
];

/** @param {(typeof WANTED)[number]} wanted */
function find({ variable, paths }) {
  const named = process.env[variable];
  return [...(named ? [named] : []), ...paths].find((path) => existsSync(path));
}

const missing = new Set(WANTED.filter((wanted) => !find(wanted)).map((wanted) => wanted.package));
if (missing.size > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  console.log(`Installing ${[...missing].join(', ')} with apt-get …`);
  run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', ...missing]);
}
for (const wanted of WANTED) {
  const path = find(wanted);
  if (path) process.env[wanted.variable] = path;
  else {
    console.log(`Not found: ${wanted.name} (package ${wanted.package}, or name it in ${wanted.variable}).`);
    delete process.env[wanted.variable];
  }
}
const { FIREFOX_PATH, WEBKIT_DRIVER_PATH, WEBKIT_BROWSER_PATH, XVFB_PATH } = process.env;
if (!FIREFOX_PATH && !(WEBKIT_DRIVER_PATH && WEBKIT_BROWSER_PATH)) {
  console.error('Neither Firefox nor WebKit is there: nothing was tested.');
  process.exit(1);
}
process.env.BROWSERS = '1';
// Firefox and WebKit draw WebGL in software only on a screen.
process.env.LIBGL_ALWAYS_SOFTWARE = '1';
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browsers'];
const isDone =
  XVFB_PATH && !process.env.DISPLAY
    ? run(XVFB_PATH, ['-a', '-s', '-screen 0 1280x900x24', process.execPath, ...vitest])
    : run(process.execPath, vitest);
process.exit(isDone ? 0 : 1);
