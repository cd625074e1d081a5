// Builds everything twice, in two folders, time zones and languages, from a fresh install that ran nobody's scripts, and
// compares all files byte by byte. Takes minutes; `npm run test:long` runs it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './packages.mjs';

/** What the build writes. */
const BUILT = ['site', 'cdn', 'dist', 'examples/flow-layer/dist'];
const PLACES = [
  { folder: 'a', env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } },
  { folder: 'another place', env: { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' } },
];

const temporary = mkdtempSync(join(tmpdir(), 'dispatch-atlas-'));
let failed = true;
try {
  // Both copies first: a file that is changed while one of them is built would be a difference.
  for (const { folder } of PLACES) copySources(join(temporary, folder));
  const [one, other] = PLACES.map(({ folder, env }) => buildIn(join(temporary, folder), env));
  failed = !compare(one, other);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

/**
 * The files that a build wrote, each with its checksum.
 * @param {string} folder
 * @param {Record<string, string>} env
 * @returns {Map<string, string>}
 */
function buildIn(folder, env) {
  console.log(`── install without scripts, and build, with TZ=${env.TZ}`);
  const install = [
    'ci',
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  for (const args of [install, ['run', '--silent', 'build']]) {
    const { status } = spawnSync('npm', args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}`);
  }
  return checksums(folder);
}

/**
 * All files that git knows or would take, and nothing that was built or installed. No link is copied: an install empties
 * the folder of packages, and behind a link that would be somebody else's.
 * @param {string} folder
 */
function copySources(folder) {
  const git = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const list = spawnSync('git', git, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 }).stdout;
  for (const file of list.split('\0').filter(isPlainFile)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(folder, file));
  }
  if (existsSync(join(folder, 'node_modules')))
    throw new Error(`${folder} has packages before they are installed`);
}

/**
 * @param {string} name
 * @returns {boolean}
 */
function isPlainFile(name) {
  return lstatSync(join(ROOT, name), { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * @param {string} folder
 * @returns {Map<string, string>}
 */
function checksums(folder) {
  const sums = new Map();
  for (const part of BUILT.filter((name) => existsSync(join(folder, name)))) {
    for (const entry of readdirSync(join(folder, part), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      sums.set(file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex'));
    }
  }
  return sums;
}

/**
 * Says what differs.
 * @param {Map<string, string> | undefined} one
 * @param {Map<string, string> | undefined} other
 * @returns {boolean} whether nothing does
 */
function compare(one = new Map(), other = new Map()) {
  const files = [...new Set([...one.keys(), ...other.keys()])].sort();
  const differing = files.filter((file) => one.get(file) !== other.get(file));
  for (const file of differing) console.error(`differs: ${file}`);
  const whole = createHash('sha256').update(files.map((file) => `${one.get(file)}  ${file}`).join('\n'));
  console.log(
    `${files.length} files, ${differing.length} differ; all of them: sha256 ${whole.digest('hex')}`,
  );
  return files.length > 0 && differing.length === 0;
}
