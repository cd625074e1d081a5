import { describe, expect, test } from 'vitest';
import '../../src/language/all.ts';
import { defaultTime } from '../../src/model/select.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { themeFor } from '../../src/scene/theme.ts';
import { linesOf, safeWidth } from '../../src/static/framed-lines.ts';
import { framedPicture, type PictureFrame } from '../../src/static/framed-picture.ts';
import { pictureLegend } from '../../src/static/picture-legend.ts';
import { viewOf } from '../../src/static/projection.ts';
import { serialiseSvg } from '../../src/static/svg-node.ts';
import { readBasemap } from '../geodata/basemaps.ts';
import { readDispatch } from '../helpers/read-fixture.ts';
import { nodesOf } from '../helpers/svg-tree.ts';

const dispatch = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const basemap = readBasemap('110m');
const scene = buildScene(
  dispatch,
  { time: defaultTime(dispatch), filter: {}, selected: null, hovered: null },
  { theme: themeFor('light', 'desk'), lang: 'de' },
);
const address = `https://example.org/?${'state='.repeat(60)}`;
const frame: PictureFrame = {
  title: scene.title,
  lines: [{ text: 'Was „<b>“ & wer sagt, 평양', lang: 'de' }],
  legend: pictureLegend(scene, dispatch, 'de'),
  credits: [`118 Quellen: ${address}`, 'Grundkarte: Natural Earth'],
  lang: 'de',
};
const options = { projection: 'globe', width: 700, height: 420, idPrefix: 'p' } as const;

describe('a picture to take away', () => {
  const tree = framedPicture(scene, basemap, frame, options);
  const nodes = nodesOf(tree);
  const map = tree.children?.find(({ tag }) => tag === 'svg');

  test('holds title, legend and credits around the map, all of it inside the frame', () => {
    const words = nodes.flatMap(({ text }) => text ?? []).join(' ');
    expect(words).toContain(scene.title.text);
    expect(words).toContain('Was „<b>“ & wer sagt, 평양');
    for (const { text } of frame.legend) expect(words).toContain(text);
    expect(words.replaceAll(' ', '')).toContain(address);
    const height = Number(tree.attrs.height);
    expect(height).toBeGreaterThan(Number(map?.attrs.y) + 420);
    for (const part of tree.children ?? []) {
      const top = Number(/translate\(24 ([\d.]+)\)/.exec(part.attrs.transform ?? '')?.[1] ?? 0);
      for (const { attrs, tag } of part.tag === 'g' ? nodesOf(part) : []) {
        if (tag === 'text') expect(top + Number(attrs.y)).toBeLessThan(height);
      }
    }
  });

  test('breaks no line wider than the picture', () => {
    for (const { tag, attrs, text } of nodesOf({
      ...tree,
      children: tree.children?.filter((node) => node !== map) ?? [],
    })) {
      if (tag !== 'text' || text === undefined) continue;
      expect(safeWidth(text, Number(attrs['font-size'])) + Number(attrs.x ?? 0)).toBeLessThanOrEqual(652.5);
    }
  });

  test('is a document by itself, without style, script or address', () => {
    const text = serialiseSvg(framedPicture(scene, basemap, frame, options));
    expect(text.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    expect(text).toContain('Was „&lt;b&gt;“ &amp; wer sagt');
    expect(text).not.toMatch(/<(style|script|image|foreignObject|use|a)[\s>]|\s(style|href|class|on\w+)=/);
  });

  test('says of the goods, cuts and shapes it has what they mean, and of no other', () => {
    const texts = frame.legend.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(['Waffen', 'bestätigt', 'behauptet', 'umstritten', 'Ereignis']),
    );
    expect(texts).not.toContain('bestritten');
    expect(pictureLegend({ ...scene, flows: [], events: [] }, dispatch, 'de')).toEqual([]);
  });
});

describe('the view of a live map', () => {
  const camera = { lon: 100, lat: 50, zoom: 2 };

  test.each(['globe', 'mercator'] as const)('has its middle in the middle, %s', (projection) => {
    const view = viewOf(scene, { ...options, projection, camera });
    const [x = 0, y = 0] = view.project([100, 50]) ?? [];
    expect(x).toBeCloseTo(350);
    expect(y).toBeCloseTo(210);
  });

  test.each(['globe', 'mercator'] as const)('is as near as MapLibre shows it, %s', (projection) => {
    const view = viewOf(scene, { ...options, projection, camera });
    const [west, east] = [view.project([99.5, 50]), view.project([100.5, 50])];
    // MapLibre's world is 512 · 2^zoom px around.
    expect((east?.[0] ?? 0) - (west?.[0] ?? 0)).toBeCloseTo((512 * 4) / 360, 1);
  });

  test('looks at the world in which the story lies', () => {
    const view = viewOf(scene, {
      ...options,
      projection: 'mercator',
      camera: { lon: -170, lat: 60, zoom: 2 },
    });
    expect(view.project([190, 60])?.[0]).toBeCloseTo(350);
  });
});

test('lines hold every letter of their text', () => {
  const text = 'Ein Satz mit Wörtern und einerSehrLangenFolgeOhneJedeLücke 기사';
  for (const most of [20, 60, 200, 2000]) {
    const lines = linesOf(text, 14, most);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) expect(safeWidth(line, 14)).toBeLessThanOrEqual(Math.max(most, 16));
  }
});
