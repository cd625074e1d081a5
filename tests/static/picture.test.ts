import { describe, expect, test } from 'vitest';
import { defaultTime } from '../../src/model/select.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { themeFor } from '../../src/scene/theme.ts';
import { pictureTree, renderSvg } from '../../src/static/picture.ts';
import { readBasemap } from '../geodata/basemaps.ts';
import { DESK, PHONE } from '../helpers/layouts.ts';
import { readDispatch } from '../helpers/read-fixture.ts';
import { sceneFlows, sceneOf, scenePlace, words } from '../helpers/scene-builder.ts';
import { nodesOf, textOf } from '../helpers/svg-tree.ts';

const basemap = readBasemap('110m');
const dispatch = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const story = (lang: string, medium: 'desk' | 'phone', selected: string | null = null) =>
  buildScene(
    dispatch,
    { time: defaultTime(dispatch), filter: {}, selected, hovered: null },
    { theme: themeFor('light', medium), lang },
  );

describe.each(['globe', 'mercator'] as const)('the picture of a story, %s', (projection) => {
  const scene = story('de', 'desk');
  const tree = pictureTree(scene, basemap, { projection, ...DESK, idPrefix: 'p1' });
  const nodes = nodesOf(tree);

  test('says what it is to those who cannot see it', () => {
    expect(tree.attrs).toMatchObject({
      role: 'img',
      lang: 'de',
      'aria-labelledby': 'p1-title p1-description',
    });
    expect(nodes.find(({ attrs }) => attrs.id === 'p1-title')?.text).toBe(scene.title.text);
    expect(nodes.find(({ attrs }) => attrs.id === 'p1-description')?.text).toBe(scene.description.text);
  });

  test('needs no style, script or address, and names its ids by the prefix', () => {
    const known = new Set(nodes.flatMap(({ attrs }) => attrs.id ?? []));
    for (const { tag, attrs } of nodes) {
      expect(['style', 'script', 'foreignObject', 'image', 'use', 'a']).not.toContain(tag);
      for (const [name, value] of Object.entries(attrs)) {
        expect(name).not.toMatch(/^(style|class|href|xlink:href|on.*)$/);
        for (const [, id = ''] of value.matchAll(/url\(#([^)]*)\)/g)) expect(known).toContain(id);
      }
    }
    expect([...known].filter((id) => !id.startsWith('p1-'))).toEqual([]);
  });

  test('holds a mark for every flow, and for every place and event in the frame', () => {
    const marked = new Set(nodes.flatMap(({ attrs }) => attrs['data-feature'] ?? []));
    for (const { id } of scene.flows) expect(marked).toContain(id);
    for (const id of ['pyongyang', 'moscow', 'kursk', 'event-summit', 'event-report', 'alaska']) {
      expect(marked).toContain(id);
    }
  });

  test('rounds its numbers', () => {
    const long = nodes
      .flatMap(({ attrs }) => Object.values(attrs))
      .filter((value) => /\d\.\d{3,}/.test(value));
    expect(long).toEqual([]);
  });

  test('draws no line of the ground right across the picture', () => {
    const coast = nodes.filter(({ attrs }) => attrs.stroke === scene.theme.palette.coast);
    expect(coast).toHaveLength(1);
    const steps = [...(coast[0]?.attrs.d ?? '').matchAll(/l([^Mlz]*)/g)].flatMap(([, list = '']) => {
      const numbers = [...list.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number));
      return numbers.flatMap((dx, index) =>
        index % 2 === 0 ? [Math.hypot(dx, numbers[index + 1] ?? 0)] : [],
      );
    });
    expect(steps.length).toBeGreaterThan(500);
    expect(Math.max(...steps)).toBeLessThan(60);
  });
});

describe('what the reader does shows', () => {
  const opacity = (nodes: ReturnType<typeof nodesOf>, id: string) =>
    nodes.find(({ attrs, children }) => attrs['data-feature'] === id && children)?.attrs.opacity;

  test('a chosen flow keeps its strength, the others step back', () => {
    const nodes = nodesOf(
      pictureTree(story('en', 'desk', 'flow-oil'), basemap, { projection: 'globe', ...DESK }),
    );
    expect(opacity(nodes, 'flow-oil')).toBeUndefined();
    expect(opacity(nodes, 'flow-munitions')).toBe('0.26');
  });

  test('a bundle bears the number of its flows', () => {
    const tree = pictureTree(story('en', 'phone'), basemap, { projection: 'globe', ...PHONE });
    const figures = nodesOf(tree).flatMap(({ text }) => (/^\d+$/.test(text ?? '') ? [Number(text)] : []));
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(18);
  });

  test('an interactive picture has a wide line over each strand that catches the pointer', () => {
    const hits = (interactive: boolean) =>
      nodesOf(
        pictureTree(story('en', 'desk'), basemap, { projection: 'globe', ...DESK, interactive }),
      ).filter(({ attrs }) => attrs['pointer-events'] === 'stroke').length;
    expect(hits(false)).toBe(0);
    expect(hits(true)).toBe(18);
  });
});

describe('a stranger’s words', () => {
  const flow = sceneFlows([
    { id: '__proto__', from: ['a', [0, 0]], to: ['toString', [20, 5]], name: '<img src=x>' },
  ]);
  const hostile = sceneOf({
    title: words('</title><script>alert(1)</script>'),
    flows: flow,
    places: [
      scenePlace('a', [0, 0], { name: words('"><b>', 'xx') }),
      scenePlace('toString', [20, 5], { name: words('القاهرة', 'ar'), rank: 1 }),
    ],
  });

  test('stay words', () => {
    const svg = renderSvg(hostile, basemap, { projection: 'mercator', ...DESK });
    expect(svg).not.toMatch(/<(script|img|b)\b/);
    expect(svg).toContain('&lt;img src=x&gt;');
    expect(svg).toContain('data-feature="__proto__"');
  });

  test('carry their language, and run from right to left where they do', () => {
    const nodes = nodesOf(pictureTree(hostile, basemap, { projection: 'mercator', ...DESK }));
    const cairo = nodes.find(({ text }) => text === 'القاهرة');
    expect(cairo?.attrs).toMatchObject({ lang: 'ar', direction: 'rtl', 'text-anchor': 'end' });
  });
});

test('an area wound the wrong way does not flood the globe', () => {
  const ring = [
    [10, 40],
    [10, 50],
    [25, 50],
    [25, 40],
    [10, 40],
  ];
  const land = (coordinates: number[][]) => {
    const area = { type: 'Polygon' as const, coordinates: [coordinates] };
    const scene = sceneOf({
      bounds: [0, 30, 40, 60],
      places: [scenePlace('area', [15, 45], { sign: 'none', type: 'region', area })],
    });
    return renderSvg(scene, basemap, { projection: 'globe', ...DESK });
  };
  expect(land(ring)).toBe(land(ring.toReversed()));
});

test('the picture is the same each time, in German and English', () => {
  const options = { projection: 'globe', ...DESK } as const;
  expect(renderSvg(story('de', 'desk'), basemap, options)).toBe(
    renderSvg(story('de', 'desk'), basemap, options),
  );
  expect(textOf(pictureTree(story('de', 'desk'), basemap, options))).toContain('Pjöngjang');
  expect(textOf(pictureTree(story('en', 'desk'), basemap, options))).toContain('Pyongyang');
});
