import { describe, expect, test } from 'vitest';
import { labelFeatures } from '../../src/map/label-features.ts';
import type { Screen } from '../../src/map/screen.ts';
import type { Label } from '../../src/scene/layout/label.ts';
import { themeFor } from '../../src/scene/theme.ts';
import { labelNodes } from '../../src/static/label-drawing.ts';
import type { SvgNode } from '../../src/static/svg-node.ts';

const { palette } = themeFor('light', 'desk');

/** A name in one run, and what stands beside it in another. */
function label(...texts: readonly string[]): Label {
  return {
    kind: 'flow',
    lines: [texts.map((text) => ({ text: { text, lang: 'he' }, font: 'sansRegular', tone: 'ink' }))],
    at: { x: 0, y: 0 },
    anchor: 'start',
    size: 12,
    lineHeight: 15,
    spacing: 0,
    box: { left: 0, top: 0, right: 100, bottom: 15 },
  };
}

/** How the still map writes it: the line, and the parts of it. */
function drawn(...texts: readonly string[]): {
  readonly line: SvgNode['attrs'];
  readonly parts: readonly SvgNode[];
} {
  const [line] = labelNodes(label(...texts), palette, '#fff', 'en').children ?? [];
  if (!line) throw new Error('nothing was written');
  return { line: line.attrs, parts: line.children ?? [] };
}

/** How the live map writes it. */
function live(...texts: readonly string[]): string {
  const screen: Screen = {
    width: 800,
    height: 600,
    project: ([x = 0, y = 0]) => [x, y],
    locate: ([x = 0, y = 0]) => [x, y],
    unproject: ({ x, y }) => [x, y],
    copies: [0],
  };
  const [feature] = labelFeatures([label(...texts)], screen).features;
  return `${feature?.properties.text}${feature?.properties.more}`;
}

describe('a name on the map that runs from right to left', () => {
  test('takes its line with it, but no number', () => {
    const { line, parts } = drawn('חיפה', '1,200 tonnes');
    expect(line).toMatchObject({ direction: 'rtl', 'text-anchor': 'end' });
    expect(parts.map(({ attrs }) => attrs.direction)).toEqual([undefined, 'ltr']);
  });

  test('at the end of an arrow leaves the arrow as it is, or that would lead back', () => {
    const way = '\u2068חיפה\u2069 → \u2068עכו\u2069';
    expect(drawn(way, 'משרד').line).toMatchObject({ 'text-anchor': 'start' });
    expect(drawn(way, 'משרד').line.direction).toBeUndefined();
    expect(drawn(way, 'משרד').parts.map(({ attrs }) => [attrs['unicode-bidi'], attrs.direction])).toEqual([
      ['isolate', undefined],
      ['isolate', 'rtl'],
    ]);
    expect(live(way, 'משרד')).toBe(`${way}  \u2068משרד\u2069`);
  });
});
