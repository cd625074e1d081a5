import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';

// Each run starts a process; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const STORY = 'geodata/dispatches/north-korea-russia.geojson';
const folder = mkdtempSync(join(tmpdir(), 'dispatch-atlas-'));
const command = join(folder, 'cli', 'dispatch-atlas.js');

beforeAll(async () => {
  await build({
    configFile: join(ROOT, 'vite.cli.config.ts'),
    root: ROOT,
    logLevel: 'warn',
    build: { outDir: join(folder, 'cli') },
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command from the root of the repository, in an English terminal. */
function run(...args: readonly string[]): Promise<Run> {
  const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, LC_ALL: 'en_GB.UTF-8' } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The minimal dispatch with something changed. */
function changed(name: string, change: (text: string) => string): string {
  return fileOf(name, change(readFileSync(join(ROOT, 'tests/fixtures/minimal.geojson'), 'utf8')));
}

describe('dispatch-atlas', () => {
  test('says how it is used', async () => {
    const { status, out } = await run('--help');
    expect(status).toBe(0);
    expect(out).toContain('dispatch-atlas render FILE');
    expect((await run('--help', '--lang', 'de')).out).toContain('dispatch-atlas render DATEI');
  });

  test('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(await run('--version')).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  test.each([
    [[], 'No command given.'],
    [['draw'], 'There is no command “draw”.'],
    [['constructor'], 'There is no command “constructor”.'],
    [['render'], 'No file given.'],
    [['render', STORY, STORY], 'render takes one file at a time.'],
    [['render', STORY, '--size', '3'], 'There is no option “--size” here.'],
    [['render', STORY, '-o'], '“-o” needs a value.'],
    [['render', STORY, '--projection', 'flat'], '“--projection” is globe / mercator, not “flat”.'],
    [['render', STORY, '--width', '1e9'], '“--width” is a whole number from 120 to 8000, not “1e9”.'],
    [['render', 'nowhere.geojson'], 'There is no file “nowhere.geojson”.'],
    [['render', 'src'], "“src” can't be read (EISDIR)."],
    [['render', STORY, '-o', 'nowhere/map.svg'], "“nowhere/map.svg” can't be written (ENOENT)."],
    [['validate'], 'No file given.'],
  ])('answers %j with one sentence and status 2', async (args, sentence) => {
    const { status, out, err } = await run(...args);
    expect(err).toBe(`${sentence}\ndispatch-atlas --help shows what there is.\n`);
    expect(out).toBe('');
    expect(status).toBe(2);
  });
});

describe('validate', () => {
  test('finds nothing wrong with the story', async () => {
    expect(await run('validate', STORY)).toEqual({
      status: 0,
      out: `${STORY}: no errors, no warnings.\n`,
      err: '',
    });
  });

  test('says everything that is wrong, where, and in the language asked for', async () => {
    const broken = changed('broken.geojson', (text) =>
      text.replaceAll('"stance": "states"', '"stance": "shouts"'),
    );
    const english = await run('validate', STORY, broken);
    expect(english.status).toBe(1);
    expect(english.out).toMatch(/^geodata.*no errors, no warnings\.\n.*broken\.geojson: \d+ errors?, /);
    expect(english.out).toMatch(/ {2}error: .*shouts.*\n {4}features\//);
    const german = await run('validate', broken, '--lang', 'de');
    expect(german.out).toMatch(/ {2}Fehler: .*shouts/);
  });

  test('names a file that is no dispatch at all', async () => {
    const { status, out } = await run('validate', fileOf('page.geojson', '<!doctype html><p>no'));
    expect(status).toBe(1);
    expect(out).toContain('web page');
  });
});

describe('render', () => {
  test('draws the story to a file, a globe in the language of the story', async () => {
    const map = join(folder, 'map.svg');
    expect(await run('render', STORY, '-o', map)).toEqual({ status: 0, out: '', err: '' });
    const svg = readFileSync(map, 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 960 672"/);
    expect(svg).toContain('data-feature="flow-troops"');
    expect(svg.trimEnd()).toMatch(/<\/svg>$/);
  });

  test('draws to standard output, as wide, dark, flat and English as asked', async () => {
    const { status, out } = await run(
      ...[
        'render',
        STORY,
        '--lang=en',
        '--projection=mercator',
        '--theme=dark',
        '--width=390',
        '--height=400',
      ],
    );
    expect(status).toBe(0);
    expect(out).toContain('viewBox="0 0 390 400"');
    expect(out).toContain('#14171a');
    expect(out).toContain('Pyongyang');
  });

  test('draws what is sound and names what it left out', async () => {
    const half = join(folder, 'half.geojson');
    const dispatch = JSON.parse(readFileSync(join(ROOT, STORY), 'utf8'));
    for (const { id, properties } of dispatch.features) if (id === 'flow-oil') properties.claims = [];
    writeFileSync(half, JSON.stringify(dispatch));
    const { status, out, err } = await run('render', half);
    expect(status).toBe(0);
    expect(err).toBe('One entry has errors and is left out: flow-oil.\n');
    expect(out).not.toContain('data-feature="flow-oil"');
    expect(out).toContain('data-feature="flow-food"');
  });

  test('writes nothing where there is nothing to draw', async () => {
    const map = join(folder, 'none.svg');
    const { status, err } = await run(
      'render',
      fileOf('two.geojson', '{"type":"FeatureCollection","dispatch":"2"}'),
      '-o',
      map,
    );
    expect(status).toBe(1);
    expect(err).toMatch(/2/);
    expect(existsSync(map)).toBe(false);
  });
});
