import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineElement } from '../../../src/elements/define-element.ts';
import { DispatchMap } from '../../../src/elements/dispatch-map/dispatch-map.ts';
import { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import { mountMap } from '../../helpers/mount-map.ts';
import { all, one, words } from '../../helpers/mount-story.ts';
import { eventually } from '../../helpers/story-files.ts';
import { READERS, violationsIn } from '../../helpers/violations.ts';
import { withoutWebGl2 } from '../../helpers/without-webgl2.ts';

type Pixel = readonly [number, number];

function flowAt(map: DispatchMap, [x, y]: Pixel): string | null {
  const mark = map.shadowRoot?.elementFromPoint(x, y)?.closest('.still [data-feature^="flow-"]');
  return mark?.getAttribute('data-feature') ?? null;
}

/** Points of the window along the outlines of the flows. */
function pointsAlong(map: DispatchMap): readonly Pixel[] {
  const paths = [
    ...(map.shadowRoot?.querySelectorAll<SVGPathElement>('.still [data-feature^="flow-"] path') ?? []),
  ];
  return paths.flatMap((path) => {
    const toWindow = path.getScreenCTM();
    const length = path.getTotalLength();
    return Array.from({ length: 24 }, (_, step): Pixel => {
      const { x, y } = path
        .getPointAtLength((length * (step + 0.5)) / 24)
        .matrixTransform(toWindow ?? undefined);
      return [x, y];
    });
  });
}

/** A point of the window at which a flow lies, with another `gap` px beside it, or without one near. */
function pointOn(map: DispatchMap, { gap }: { readonly gap: number | null }): Pixel {
  for (const [x, y] of pointsAlong(map)) {
    const flow = flowAt(map, [x, y]);
    if (flow === null) continue;
    const others = (radius: number) =>
      Array.from({ length: 24 }, (_, step) => (2 * Math.PI * step) / 24)
        .map((angle) => flowAt(map, [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]))
        .filter((other) => other !== null && other !== flow);
    if (gap === null && [4, 8, 12, 16].every((radius) => others(radius).length === 0)) return [x, y];
    if (gap !== null && others(gap).length > 0) return [x, y];
  }
  throw new Error('no such point');
}

function click(map: DispatchMap, [x, y]: Pixel): void {
  const target = map.shadowRoot?.elementFromPoint(x, y);
  target?.dispatchEvent(
    new PointerEvent('click', {
      bubbles: true,
      composed: true,
      clientX: x,
      clientY: y,
      pointerType: 'mouse',
    }),
  );
}

async function openChooser(map: DispatchMap): Promise<HTMLElement> {
  click(map, pointOn(map, { gap: 4 }));
  // What lists them may still be on its way.
  await expect.poll(() => map.shadowRoot?.querySelector('.chooser') ?? null).not.toBeNull();
  await map.updateComplete;
  return one(map, '.chooser');
}

const focusedIn = (map: DispatchMap) => map.shadowRoot?.activeElement?.getAttribute('data-feature') ?? null;

describe('the choice among flows that lie over each other', () => {
  beforeAll(async () => {
    defineElement('dispatch-story', DispatchStory);
    defineElement('dispatch-map', DispatchMap);
    await page.viewport(1200, 800);
  });

  beforeEach(() => withoutWebGl2());

  afterEach(() => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });

  it('is not asked for where only one can be meant', async () => {
    const { story, map } = await mountMap();
    const point = pointOn(map, { gap: null });
    const flow = flowAt(map, point);
    click(map, point);
    await map.updateComplete;
    expect(story.selected).toBe(flow);
    expect(all(map, '.chooser')).toEqual([]);
  });

  it('lists them by name, takes the focus, and selects the one that is chosen', async () => {
    const { story, map } = await mountMap();
    const chooser = await openChooser(map);
    expect(story.selected).toBeNull();
    const items = all(map, '.chooser-item');
    expect(items.length).toBeGreaterThan(1);
    expect(words(one(map, '.chooser h2'))).toBe(`Hier liegen ${items.length} Lieferungen. Welche?`);
    const [first, second] = items.map((item) => item.getAttribute('data-feature'));
    expect(focusedIn(map)).toBe(first);
    expect(story.hovered).toBe(first);
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedIn(map)).toBe(second);
    expect(story.hovered).toBe(second);
    await userEvent.keyboard('{Enter}');
    expect(story.selected).toBe(second);
    await map.updateComplete;
    expect(chooser.isConnected).toBe(false);
  });

  it('stays inside the frame', async () => {
    const { map } = await mountMap();
    const chooser = (await openChooser(map)).getBoundingClientRect();
    const frame = one(map, '.frame').getBoundingClientRect();
    expect(chooser.left).toBeGreaterThanOrEqual(frame.left);
    expect(chooser.right).toBeLessThanOrEqual(frame.right);
    expect(chooser.bottom).toBeLessThanOrEqual(frame.bottom);
  });

  it('goes away with Escape, which does nothing else, and gives the focus back to the map', async () => {
    const { story, map } = await mountMap();
    await openChooser(map);
    const prevented: boolean[] = [];
    story.addEventListener('keydown', (event) => prevented.push(event.defaultPrevented));
    await userEvent.keyboard('{Escape}');
    await map.updateComplete;
    expect(all(map, '.chooser')).toEqual([]);
    expect(prevented).toEqual([true]);
    expect(map.shadowRoot?.activeElement?.closest('.still')).toBeTruthy();
    expect(story.selected).toBeNull();
  });

  it('goes away when another story comes', async () => {
    const { story, map } = await mountMap();
    await openChooser(map);
    story.dispatch = null;
    await eventually(() => expect(all(map, '.chooser')).toEqual([]));
  });

  it.each(READERS)('is sound in %s, %s', async (lang, scheme) => {
    const { map } = await mountMap(lang);
    await openChooser(map);
    expect(await violationsIn(map, scheme)).toEqual([]);
  });
});
