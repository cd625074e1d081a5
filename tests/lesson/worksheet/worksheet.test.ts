import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeBasemap } from '../../../src/geo/basemap.ts';
import { letteredFlows } from '../../../src/lesson/worksheet/lettered-flows.ts';
import { PAPER, WRITING_LINE } from '../../../src/lesson/worksheet/paper.ts';
import { planMap } from '../../../src/lesson/worksheet/sheet-map.ts';
import type { SheetOptions } from '../../../src/lesson/worksheet/sheet-options.ts';
import { sheetTasks } from '../../../src/lesson/worksheet/sheet-tasks.ts';
import { writingLines } from '../../../src/lesson/worksheet/task-block.ts';
import { worksheet } from '../../../src/lesson/worksheet/worksheet.ts';
import { textWidth } from '../../../src/scene/layout/text-width.ts';
import { type SvgNode, serialiseSvg } from '../../../src/static/svg-node.ts';
import { readDispatch } from '../../helpers/read-fixture.ts';
import { ROOT } from '../../helpers/source-files.ts';
import { nodesOf } from '../../helpers/svg-tree.ts';
import { HAND_MADE, longTask } from './hand-made-tasks.ts';

const story = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const grain = readDispatch('geodata/dispatches/grain-2022.geojson');
const basemap = decodeBasemap(
  JSON.parse(readFileSync(join(ROOT, 'geodata/basemap/basemap-50m.json'), 'utf8')),
);
const options: SheetOptions = { lang: 'de', basemap, seed: 7, level: 'standard' };
const sheet = worksheet(story, HAND_MADE, options);

/** A text as it is read, its lines parted by `|`. */
function linesOf(node: SvgNode): readonly string[] {
  return nodesOf(node)
    .filter(({ tag }) => tag === 'text')
    .map((text) =>
      nodesOf(text)
        .map((part) => part.text ?? '')
        .join(''),
    );
}

const words = (pages: readonly SvgNode[]) => pages.flatMap(linesOf).join(' ');

interface Placed {
  readonly node: SvgNode;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Every element with where it stands on its page. */
function placed(node: SvgNode, x = 0, y = 0, scale = 1): readonly Placed[] {
  const [, dx = 0, dy = 0] =
    /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(node.attrs.transform ?? '')?.map(Number) ?? [];
  const [left, top] = [x + dx * scale, y + dy * scale];
  const [, , wide] = (node.attrs.viewBox ?? '').split(' ').map(Number);
  const inner =
    node.tag === 'svg' && wide && !node.attrs.xmlns ? scale * (Number(node.attrs.width) / wide) : scale;
  return [
    { node, x: left, y: top, scale },
    ...(node.children ?? []).flatMap((child) => placed(child, left, top, inner)),
  ];
}

function mapIn(pages: readonly SvgNode[]): SvgNode {
  const map = pages.flatMap(nodesOf).find(({ tag, attrs }) => tag === 'svg' && attrs.role === 'img');
  if (!map) throw new Error('no map');
  return map;
}

describe('the worksheet', () => {
  test('is A4, two pages at most, in greys that any printer has', () => {
    for (const pages of [sheet.pages, sheet.answers]) {
      expect(pages.length).toBeGreaterThanOrEqual(1);
      expect(pages.length).toBeLessThanOrEqual(2);
      for (const page of pages) {
        expect(page.attrs).toMatchObject({ width: '210mm', height: '297mm', lang: 'de' });
        const colours = serialiseSvg(page).match(/#[0-9a-f]{6}/g) ?? [];
        for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/);
      }
    }
  });

  test.each(['sheet', 'answers'] as const)('sets nothing beyond the edge of the paper: %s', (part) => {
    for (const page of part === 'sheet' ? sheet.pages : sheet.answers) {
      for (const { node, x, y, scale } of placed(page).filter(({ node }) => node.tag === 'text')) {
        const text = nodesOf(node)
          .map((one) => one.text ?? '')
          .join('');
        const size = Number(node.attrs['font-size'] ?? node.children?.[0]?.attrs['font-size']) * scale;
        const left = x + Number(node.attrs.x) * scale;
        const [baseline, width] = [y + Number(node.attrs.y) * scale, textWidth(text, 'sansRegular', size)];
        if (!node.attrs['text-anchor']) expect(left + width, text).toBeLessThan(PAPER.width - 50);
        expect(left, text).toBeGreaterThanOrEqual(50);
        expect(baseline, text).toBeLessThan(PAPER.height - 30);
        expect(size, text).toBeGreaterThan(11.5);
      }
    }
  });

  test('begins with a line for the name, the title and a sentence; ends with sources and day', () => {
    const text = words(sheet.pages);
    for (const part of ['Name', 'Klasse', 'Datum']) expect(text).toContain(part);
    expect(text).toContain('Wer sagt, was Nordkorea und Russland einander liefern');
    expect(text).toContain('stehen in Russlands eigenen Zahlen.');
    // The first sentence only.
    expect(text).not.toContain('Munition, Raketen und Geschütze melden andere');
    expect(text).toContain('Quellen: ');
    expect(text).toContain('Stand: 27. Januar 2026');
    expect(text).toContain('Natural Earth');
    expect(text).toContain('Fassung 7');
    expect(text).toContain('Text und Daten: CC-BY-4.0.');
  });

  test('has a map without names: numbers, letters, north and scale alone', () => {
    const map = mapIn(sheet.pages);
    expect(linesOf(map).filter((line) => !/^([A-C]|\d|N)$/.test(line))).toEqual([
      expect.stringMatching(/^[\d.]+\u00a0km$/),
      expect.stringMatching(/^gilt bei \d0°\u00a0Nord von West nach Ost$/),
    ]);
    expect(linesOf(map).filter((line) => /^[1-9]$/.test(line))).toEqual(['1', '2', '3']);
    expect(linesOf(map)).toContain('A');
    expect(linesOf(map)).toContain('N');
  });

  test('says where the scale is true on the flat map too', () => {
    const flat = worksheet(story, HAND_MADE, { ...options, projection: 'mercator' });
    expect(linesOf(mapIn(flat.pages))).toContainEqual(expect.stringMatching(/^gilt bei \d0°\u00a0Nord$/));
    expect(words(flat.pages)).toContain('Mercator');
  });

  test('names what is disputed on the map in a country of the story', () => {
    expect(words(sheet.pages)).toContain('Krim: 2014 von Russland annektiert');
    expect(words(sheet.answers)).toContain('Krim: 2014 von Russland annektiert');
  });

  test('draws no line that would tell the key of a task', () => {
    const { scene } = planMap(story, HAND_MADE, options);
    const told = HAND_MADE.filter(({ kind }) => kind === 'confirmed').flatMap(({ proof }) => proof);
    const drawn = letteredFlows(story, scene, HAND_MADE);
    expect(drawn.length).toBeGreaterThan(1);
    for (const { feature } of told) expect(drawn.map(({ id }) => id)).not.toContain(feature);
    // Each can be told from the others by its line.
    expect(new Set(drawn.map(({ properties }) => properties.status)).size).toBe(drawn.length);
  });

  test('draws no flow that a task names whose key its line would tell', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const tasks = sheetTasks(story, { lang: 'de', seed, count: 12 });
      const { scene } = planMap(story, tasks, options);
      const telling = tasks.filter(({ kind }) => ['direction', 'confirmed', 'stated', 'own'].includes(kind));
      const words = telling.flatMap(({ question, answer }) => [
        question.text,
        ...(answer.form === 'choice' ? answer.options.map(({ text }) => text) : []),
      ]);
      for (const { properties } of letteredFlows(story, scene, tasks)) {
        expect(words.filter((text) => text.includes(properties.names?.de ?? properties.name))).toEqual([]);
      }
    }
  });

  test('sets every task once, and numbers them', () => {
    const tasks = sheet.pages.flatMap(nodesOf).flatMap(({ attrs }) => attrs['data-task'] ?? []);
    const own = HAND_MADE.filter(({ answer }) => answer.form !== 'point').map(({ id }) => id);
    expect(tasks).toEqual(['places', 'strands', ...own]);
    expect(sheet.leftOut).toEqual([]);
  });

  test('gives 8 mm to each line of writing', () => {
    const millimetre = PAPER.width / PAPER.millimetres.width;
    expect(WRITING_LINE / millimetre).toBeGreaterThanOrEqual(8);
    const ys = writingLines(4).nodes.map(({ attrs }) => Number(/^M\S+ (\S+)h/.exec(attrs.d ?? '')?.[1]));
    expect(ys.map((y, index) => y - (ys[index - 1] ?? 0))).toEqual(
      Array.from({ length: 4 }, () => WRITING_LINE),
    );
  });

  test('lists the names to choose from where it is easy, in the order of the alphabet', () => {
    const bank = 'Zur Auswahl: Anchorage · Moskau · Pjöngjang';
    expect(words(worksheet(story, HAND_MADE, { ...options, level: 'easy' }).pages)).toContain(bank);
    expect(words(sheet.pages)).not.toContain(bank);
  });

  test('is the same each time', () => {
    expect(worksheet(story, HAND_MADE, options)).toEqual(sheet);
  });
});

describe('the answers', () => {
  const text = words(sheet.answers);

  test('have the key of each form of task', () => {
    expect(text).toContain('1\u00a0Pjöngjang; 2\u00a0Moskau; 3\u00a0Anchorage');
    expect(text).toContain('Ölprodukte');
    expect(text).toContain('Kreml – es gebe keinen Beweis');
    expect(text).toContain('Open Source Centre – zählt Container');
    expect(text).toMatch(/1\s+Einmarsch 2\s+Vertrag 3\s+Gipfel in Alaska/);
    expect(text).toMatch(/6\.4[02]0\s?km; 5\.[78]\d0\s?km bis 7\.[01]\d0\s?km gilt als richtig/);
    expect(text).toContain('5°; 350° bis 20° gilt als richtig');
    expect(text).toContain(
      'Eine gute Antwort sagt zum Beispiel: Wer gezählt hat. Was in den Containern war.',
    );
    expect(text).toContain('2022: Einmarsch · 2024: Vertrag');
  });

  test('say who says so and where it stands', () => {
    const numbers = [...text.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, list = '']) =>
      list.split(', ').map(Number),
    );
    const listed = Math.max(...numbers);
    expect(listed).toBeGreaterThan(4);
    // Every number of a source has its entry.
    const entries = sheet.answers.flatMap(linesOf).flatMap((line) => /^\[(\d+)\] ./.exec(line)?.[1] ?? []);
    expect(entries.map(Number)).toEqual(Array.from({ length: listed }, (_, index) => index + 1));
    expect(text).toMatch(/Belege: [^[]+, [^[]+ \[\d/);
  });
});

describe('more than there is room for', () => {
  const many = [...HAND_MADE, ...Array.from({ length: 12 }, (_, index) => longTask(index + 1))];
  const crowded = worksheet(story, many, options);

  test('is left out and named; what is left keeps to two pages, its numbers and its sources', () => {
    expect(crowded.leftOut.length).toBeGreaterThan(3);
    expect(crowded.pages).toHaveLength(2);
    expect(crowded.answers.length).toBeLessThanOrEqual(2);
    const text = words(crowded.pages);
    for (const id of crowded.leftOut) expect(text).not.toContain(`Nummer ${id.split(':')[1]}.`);
    const set = crowded.pages.flatMap(nodesOf).filter(({ attrs }) => attrs['data-task']).length;
    const numbers = crowded.pages
      .flatMap(nodesOf)
      .filter(({ attrs }) => attrs['data-task'])
      .map((task) => linesOf(task)[0]);
    expect(numbers).toEqual(Array.from({ length: set }, (_, index) => String(index + 1)));
  });

  test('places beside the map or on each other are left out too', () => {
    const [first] = HAND_MADE;
    if (first?.answer.form !== 'point') throw new Error('no place');
    const twin = {
      ...first,
      id: 'twin',
      answer: { ...first.answer, place: 'seoul', target: [125.8, 39.05] },
    };
    const { leftOut, answers } = worksheet(
      story,
      [...HAND_MADE, { ...twin, answer: { ...twin.answer, place: 'twin' } }],
      options,
    );
    expect(leftOut).toEqual(['twin']);
    expect(words(answers)).not.toContain('twin');
  });
});

test.each([
  ['de', 'easy', story],
  ['en', 'standard', story],
  ['fr', 'advanced', story],
  ['de', 'advanced', grain],
  ['fr', 'standard', grain],
] as const)('made tasks fit on two pages: %s, %s, $2.id', (lang, level, told) => {
  const tasks = sheetTasks(told, { lang, seed: 3, level, count: 8 });
  const made = worksheet(told, tasks, { lang, basemap, level, seed: 3 });
  expect(made.lang).toBe(lang);
  expect(made.pages.length).toBeLessThanOrEqual(2);
  expect(made.answers.length).toBeLessThanOrEqual(2);
  expect(made.leftOut.length).toBeLessThan(3);
});
