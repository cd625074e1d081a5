import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/shell.ts';
import { GAPS } from '../../src/static/one-file/assemble.ts';
import { type LiveState, readLiveState } from '../../src/static/one-file/live-state.ts';
import { ROOT } from '../helpers/source-files.ts';

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
  return answered('', ...args);
}

/** The same, with these lines for what it asks. */
function answered(lines: string, ...args: readonly string[]): Promise<Run> {
  const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, LC_ALL: 'en_GB.UTF-8' } });
  // A command that asks nothing may be gone before it could read them.
  child.stdin.on('error', () => {});
  child.stdin.end(lines);
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
    // The languages are those of the interface, one and all.
    expect(out).toContain(`language of messages and names: ${LANGUAGES.join(', ')}\n`);
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
    [
      ['render', STORY, '--projection', 'flat'],
      '“--projection” is globe / mercator / equal-earth, not “flat”.',
    ],
    [['render', STORY, '--width', '1e9'], '“--width” is a whole number from 120 to 8000, not “1e9”.'],
    [['render', 'nowhere.geojson'], 'There is no file “nowhere.geojson”.'],
    [['render', 'src'], "“src” can't be read (EISDIR)."],
    [['render', STORY, '-o', 'nowhere/map.svg'], "“nowhere/map.svg” can't be written (ENOENT)."],
    [['validate'], 'No file given.'],
    [['bundle', STORY, STORY], 'bundle takes one file at a time.'],
    [
      ['bundle', STORY, '-o', 'story.pdf'],
      'bundle needs the name of what it is to write: -o, and a name that ends in .html.',
    ],
    [
      ['bundle', STORY, '-o', 'x.html', '--mode', 'quiz'],
      '“--mode” is explore / lesson / practise, not “quiz”.',
    ],
    // Here the command stands alone.
    [['bundle', STORY, '-o', 'x.html'], "“template.html” can't be read (ENOENT)."],
    [['export', STORY, STORY], 'export takes one file at a time.'],
    [
      ['export', STORY, '-o', 'story.xml'],
      'export needs the name of what it is to write: -o, and a name that ends in .geojson, .csv, .bib, .json or .jsonld.',
    ],
    [
      ['export', STORY, '-o', 'x.bib', '--what', 'claims'],
      '“--what” chooses a table, so the new file has to end in .csv.',
    ],
    [
      ['export', STORY, '-o', 'x.csv', '--what', 'places'],
      '“--what” is flows / claims / events / sources, not “places”.',
    ],
    [['import', STORY], 'import takes two files, places and flows.'],
    [['import', STORY, 'nowhere.csv'], 'There is no file “nowhere.csv”.'],
    [['import', STORY, STORY, '--projection', 'globe'], 'There is no option “--projection” here.'],
  ])('answers %j with one sentence and status 2', async (args, sentence) => {
    const { status, out, err } = await run(...args);
    expect(err).toBe(`${sentence}\ndispatch-atlas --help shows what there is.\n`);
    expect(out).toBe('');
    expect(status).toBe(2);
  });
});

describe('new', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const names = (file: string) =>
    read(file).features.map(({ properties }: { properties: { name: string } }) => properties.name);

  test('asks for title, language and places, out of a pipe too', async () => {
    const file = join(folder, 'asked.geojson');
    const lines = 'Korn aus Odessa\nde\nОдеса\n\nNowhereville\nSan\n0\nistanbul\n1\n\n';
    const { status, out, err } = await answered(lines, 'new', file);
    expect(status).toBe(0);
    expect(read(file)).toMatchObject({ lang: 'de', title: { de: 'Korn aus Odessa' } });
    expect(names(file)).toEqual(['Odessa', 'Istanbul']);
    expect(err).toContain('  1  Odessa, Ukraine\n');
    expect(err).toContain('No place called “Nowhereville” is known.');
    expect(out).toContain(`${file} is written, with 2 places.\n`);
    expect(out).toContain('with at least one claim: by, stance, source, said');
    expect(out).toContain('GeoNames');
    expect((await run('validate', file)).out).toBe(`${file}: no errors, no warnings.\n`);
  });

  test('asks nothing once there is a title, and never writes over a file unless told to', async () => {
    const file = join(folder, 'new.geojson');
    const args = ['new', file, '--title', 'Grain', '--place', 'Odessa, US', '--place', '평양'];
    expect((await run(...args)).status).toBe(0);
    expect(read(file).features[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [-102.37, 31.85] },
      properties: { name: 'Odessa', country: 'US', precision: 'city' },
    });
    expect(names(file)).toEqual(['Odessa', 'Pyongyang']);
    const again = await run('new', file, '--title', 'Another');
    expect(again).toMatchObject({ status: 2, out: '' });
    expect(again.err).toContain('is there already; --force writes over it.');
    expect(read(file).title).toEqual({ en: 'Grain' });
    expect((await run('new', file, '--title', 'Another', '--force')).status).toBe(0);
    expect(read(file)).toMatchObject({ title: { en: 'Another' }, features: [] });
  });

  test.each([
    [['new'], '', 'No file given.'],
    [['new', 'x.txt'], '', 'new needs the name of the file to write'],
    [['new', 'x.json'], '\n', 'A dispatch needs a title.'],
    [['new', 'x.json', '--title', 'X', '--place', 'Nowhereville'], '', 'No place called “Nowhereville”'],
    [['new', 'x.json', '--title', 'X', '--lang', 'no tag'], '', '“no tag” is no language tag'],
    [['new', 'nowhere/x.json', '--title', 'X'], '', "“nowhere/x.json” can't be written (ENOENT)."],
  ])('answers %j with a sentence and writes nothing', async (args, lines, sentence) => {
    const { status, err } = await answered(lines, ...args);
    expect(err).toContain(sentence);
    expect(status).toBe(2);
    expect(existsSync(join(ROOT, args[1] ?? ''))).toBe(args.length === 1);
  });
});

describe('preview', () => {
  test('serves the page, follows the file, keeps the last good picture, and ends', async () => {
    const good = readFileSync(join(ROOT, 'tests/fixtures/minimal.geojson'), 'utf8');
    const file = fileOf('followed.geojson', good);
    // Stands in for the template with all scripts, which takes its time to build.
    mkdirSync(join(folder, 'one-file'));
    const policy = '<meta content="default-src \'none\'; connect-src blob: data:">';
    fileOf('one-file/template.html', `${GAPS.opening}${policy}${GAPS.title}${GAPS.story}${GAPS.data}</html>`);
    fileOf('one-file/fonts.json', '[]');
    const child = spawn(command, ['preview', file], { env: { ...process.env, LC_ALL: 'en_GB.UTF-8' } });
    const ended = once(child, 'close');
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    await expect.poll(() => said, { timeout: 30_000 }).toMatch(/http:\S+\n[\s\S]*no warnings/);
    const [address = ''] = /http:\S+/.exec(said) ?? [];
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);

    const page = await (await fetch(address)).text();
    expect(page).toMatch(/^<html data-live="1" lang="/);
    expect(page).toContain("connect-src 'self' blob: data:");
    for (const path of ['../package.json', '%2e%2e/package.json', 'followed.geojson', 'dispatch.geojson/']) {
      expect((await fetch(new URL(path, address))).status).toBe(404);
    }
    expect((await fetch(address, { method: 'PUT' })).status).toBe(405);

    const states: LiveState[] = [];
    const changes = await fetch(new URL('changes', address));
    const listening = collectStates(changes, states);
    const shown = async () => (await fetch(new URL('dispatch.geojson', address))).text();
    await expect.poll(() => states.at(-1)).toEqual({ version: 1, heading: '', issues: [] });
    // Many editors put a new file in the place of the old one.
    renameSync(fileOf('followed.tmp', `${good}\n`), file);
    await expect.poll(() => states.at(-1)?.version, { timeout: 10_000 }).toBe(2);
    writeFileSync(file, good.slice(0, 300));
    await expect
      .poll(() => states.at(-1)?.heading, { timeout: 10_000 })
      .toContain('You see how it was before.');
    expect(states.at(-1)).toMatchObject({
      version: 2,
      issues: [expect.stringMatching(/^error: .*line \d+/)],
    });
    expect(await shown()).toBe(`${good}\n`);
    expect(said).toContain('line ');

    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    await listening;
  });
});

/** Reads the states out of a stream of events until it ends. */
async function collectStates({ body }: Response, states: LiveState[]): Promise<void> {
  const decoder = new TextDecoder();
  try {
    for await (const chunk of body ?? []) {
      for (const [, data = ''] of decoder.decode(chunk).matchAll(/^data: (.*)$/gm)) {
        const state = readLiveState(data);
        if (state) states.push(state);
      }
    }
  } catch {
    // The server is gone.
  }
}

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

describe('export', () => {
  const written = async (name: string, ...args: readonly string[]) => {
    const target = join(folder, name);
    expect(await run('export', STORY, '-o', target, ...args)).toEqual({ status: 0, out: '', err: '' });
    return readFileSync(target, 'utf8');
  };

  test('writes what the name ends in', async () => {
    expect(JSON.parse(await written('copy.geojson'))).toEqual(
      JSON.parse(readFileSync(join(ROOT, STORY), 'utf8')),
    );
    expect(await written('sources.bib')).toMatch(/^@misc\{S-vok,\n/);
    expect(JSON.parse(await written('sources.json'))[0]).toMatchObject({ id: 'S-vok', type: 'webpage' });
    expect(JSON.parse(await written('story.JSONLD'))['@context']).toBe('https://schema.org');
    expect(await written('flows.csv')).toMatch(/^\uFEFFid,name,goods,.*\r\n[\w-]+,Soldaten,/);
    const claims = await written('claims.csv', '--what', 'claims', '--lang', 'en');
    expect(
      claims.split('\r\n').filter((line) => line.endsWith('Gerasimov confirms it (26 April 2025).')),
    ).toHaveLength(1);
  });

  test('writes nothing where there is no dispatch', async () => {
    const target = join(folder, 'none.csv');
    const { status } = await run('export', fileOf('page.geojson', '<!doctype html><p>no'), '-o', target);
    expect(status).toBe(1);
    expect(existsSync(target)).toBe(false);
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

describe('render, as it is asked', () => {
  const render = async (...args: readonly string[]) => (await run('render', STORY, ...args)).out;

  test('draws the Equal Earth map for paper: greys alone, flows by their names', async () => {
    const svg = await render('--projection=equal-earth', '--theme=print', '--lang=fr');
    expect(svg).toContain('data-feature="flow-troops"');
    expect(svg).toContain('Produits pétroliers');
    const colours = svg.match(/#[0-9a-f]{6}/g) ?? [];
    expect(colours.length).toBeGreaterThan(50);
    for (const colour of new Set(colours)) expect(colour).toMatch(/^#(..)\1\1$/);
  });

  test('shows a sorting of the file, and names those there are where it has none of that name', async () => {
    const grain = 'geodata/dispatches/grain-2022.geojson';
    const [plain, sorted] = [await run('render', grain), await run('render', grain, '--sort', 'russia')];
    expect(sorted.status).toBe(0);
    expect(sorted.out).not.toBe(plain.out);
    const wrong = await run('render', grain, '--sort', 'nobody');
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain('“--sort” is russia / un, not “nobody”.');
    expect((await run('render', STORY, '--sort', 'un')).err).toContain(
      'This file has no sortings for “--sort”.',
    );
  });
});

describe('worksheet', () => {
  const target = (name: string) => join(folder, name);
  const make = (file: string, ...args: readonly string[]) => run('worksheet', STORY, '-o', file, ...args);

  test('writes a PDF with all fonts in it, those of Korean names too, the answers on pages of their own', async () => {
    const file = target('sheet.pdf');
    expect(await make(file, '--answers', '--lang', 'ko')).toEqual({ status: 0, out: '', err: '' });
    const pdf = readFileSync(file, 'latin1');
    expect(pdf.slice(0, 8)).toBe('%PDF-1.7');
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(4);
    const fonts = [...pdf.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name);
    expect(fonts.length).toBeGreaterThan(3);
    for (const name of fonts) expect(name).toMatch(/^[A-Z]{6}\+(NotoSans|SourceSerif4)/);
    expect(pdf.match(/\/FontFile2 /g)?.length).toBe(new Set(fonts).size);
    // The interface knows no Korean; names do.
    expect(pdf).toContain('/Lang (en)');
    expect(pdf).toMatch(/\+NotoSansKR/);
  });

  test('writes HTML that fetches nothing', async () => {
    const file = target('sheet.html');
    expect((await make(file, '--seed=5', '--lang=fr', '--level=advanced')).status).toBe(0);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain('Variante 5');
    expect(text).not.toMatch(/(src|href)="?https?:/);
    expect(text).toContain('font/woff');
    expect(text).not.toContain('Corrigé');
  });

  test.each([
    [[], 'worksheet needs the name of what it is to write: -o, and a name that ends in .pdf or .html.'],
    [
      ['-o', 'sheet.docx'],
      'worksheet needs the name of what it is to write: -o, and a name that ends in .pdf or .html.',
    ],
    [['-o', 'x.pdf', '--level', 'hard'], '“--level” is standard / easy / advanced, not “hard”.'],
    [['-o', 'x.pdf', '--tasks', '0'], '“--tasks” is a whole number from 1 to 20, not “0”.'],
    [['-o', 'x.pdf', '--answers=yes'], '“--answers” takes no value.'],
    [['-o', 'nowhere/x.pdf'], "“nowhere/x.pdf” can't be written (ENOENT)."],
  ])('answers %j with one sentence', async (args, sentence) => {
    const { status, err } = await run('worksheet', STORY, ...args);
    expect(err).toBe(`${sentence}\ndispatch-atlas --help shows what there is.\n`);
    expect(status).toBe(2);
  });
});

describe('import', () => {
  const files = (kind: string) => [
    `tests/fixtures/import/locations${kind}.csv`,
    `tests/fixtures/import/flows${kind}.csv`,
  ];

  test('makes a dispatch of two files that validates and is drawn', async () => {
    const dispatch = join(folder, 'imported.geojson');
    const { status, out, err } = await run('import', ...files(''), '-o', dispatch, '--title', 'Trains');
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toBe(
      [
        'Places in locations.csv: 4 rows read, 4 kept, 0 left out.',
        'Flows in flows.csv: 5 rows read, 5 kept, 0 left out.',
        '  flows.csv, line 6: the count is empty; the flow is drawn as one without a number.',
        `Wrote 5 flows to ${dispatch}.\n`,
      ].join('\n'),
    );
    expect((await run('validate', dispatch)).out).toBe(`${dispatch}: no errors, no warnings.\n`);
    const { out: svg } = await run('render', dispatch);
    expect(svg).toContain('data-feature="flow-2"');
    expect(svg).toContain('1,200');
  });

  test('to standard output, in the language asked for, with the unit given', async () => {
    const { status, out, err } = await run(
      'import',
      ...files('-semicolon'),
      '--lang',
      'de',
      '--unit',
      'Tonnen',
    );
    expect(status).toBe(0);
    expect(err).toContain('Ströme in flows-semicolon.csv: 3 Zeilen gelesen, 3 übernommen, 0 weggelassen.');
    expect(JSON.parse(out)).toMatchObject({
      lang: 'de',
      goods: { counted: { name: 'Tonnen', unit: 'Tonnen' } },
    });
  });

  test('names every row that is left out', async () => {
    const { status, err } = await run('import', ...files('-broken'));
    expect(status).toBe(0);
    expect(err).toContain('Flows in flows-broken.csv: 16 rows read, 8 kept, 8 left out.');
    expect(err).toContain(
      'flows-broken.csv, line 5: “B” (dest) is not among the places; perhaps “b” is meant.',
    );
    expect(err).toContain('flows-broken.csv, line 8: the count is -3, and a count is never negative.');
  });

  test('writes nothing where there is nothing to write, and says why', async () => {
    const [locations = '', flows = ''] = files('');
    const latin1 = join(folder, 'latin1.csv');
    writeFileSync(latin1, Buffer.from('id,name,lat,lon\na,Zürich,1,2\n', 'latin1'));
    const cases = [
      [[locations, locations], 'this file holds places (lat, lon), like the other one'],
      [
        [fileOf('no-lon.csv', 'id,name,lat\n'), flows],
        'these columns are missing: lon; the first line has id, name, lat',
      ],
      [[latin1, flows], 'latin1.csv: the file is not text in UTF-8'],
    ] as const;
    for (const [args, sentence] of cases) {
      const { status, out, err } = await run('import', ...args);
      expect({ status, out }).toEqual({ status: 1, out: '' });
      expect(err).toContain(sentence);
      expect(err).toMatch(/Nothing was written\.\n$/);
    }
  });

  test('does not cut off what is more than a dispatch holds', async () => {
    const rows = Array.from({ length: 5001 }, (_, row) => `ber,ham,${row + 1}\n`);
    const flows = fileOf('many.csv', `origin,dest,count\n${rows.join('')}`);
    const { status, out, err } = await run('import', 'tests/fixtures/import/locations.csv', flows);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(
      '5,001 flows are more than a dispatch holds (5,000 entries, 5 MB), so nothing was written.',
    );
  });
});
