import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { defineElement } from '../../../src/elements/define-element.ts';
import { DispatchMap } from '../../../src/elements/dispatch-map/dispatch-map.ts';
import { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import { installTokens } from '../../../src/elements/shared/tokens.ts';
import { mountMap } from '../../helpers/mount-map.ts';
import { all, one, words } from '../../helpers/mount-story.ts';
import { eventually } from '../../helpers/story-files.ts';
import { withoutWebGl2 } from '../../helpers/without-webgl2.ts';

/** A finger's width, CSS px. */
const FINGER = 44;
/** The corner of a frame that a thumb reaches, or the eye finds: this far from its two edges, CSS px. */
const CORNER = { phone: 24, desk: 48 } as const;

const COARSE = '(pointer: coarse)';

/**
 * Has an element look as on a device without a mouse, until it is called. Chromium can play such a device, but does not
 * find its mouse again afterwards, for the rest of the tests; so the rules are told instead.
 */
function byTouch(element: Element): () => void {
  const rules = (element.shadowRoot?.adoptedStyleSheets ?? [])
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === COARSE);
  if (rules.length === 0) throw new Error('no rules for fingers');
  for (const rule of rules) rule.media.mediaText = 'all';
  return () => {
    for (const rule of rules) rule.media.mediaText = COARSE;
  };
}

function overlap(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  const isBeside = one.right <= other.left || other.right <= one.left;
  return !isBeside && one.bottom > other.top && other.bottom > one.top;
}

const squares = (map: DispatchMap) => {
  const found = all(map, '.controls .square');
  expect(found.map(words).slice(0, 2)).toEqual(['+', '−']);
  return found;
};

/** In the frame, over nothing else that one presses or reads, and where a press on their middle reaches them. */
function expectFree(map: DispatchMap): void {
  const frame = one(map, '.frame').getBoundingClientRect();
  const others = all(map, '.projections .word, .note, .passing, .columns, .reveal');
  const buttons = squares(map);
  for (const button of buttons) {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const name = words(button);
    expect(left, name).toBeGreaterThanOrEqual(frame.left);
    expect(right, name).toBeLessThanOrEqual(frame.right);
    expect(top, name).toBeGreaterThanOrEqual(frame.top);
    expect(bottom, name).toBeLessThanOrEqual(frame.bottom);
    const under = [...others, ...buttons].filter((other) => other !== button && overlap(button, other));
    expect(under.map(words), `under ${name}`).toEqual([]);
    expect(map.shadowRoot?.elementFromPoint((left + right) / 2, (top + bottom) / 2)).toBe(button);
  }
}

/** How far the outermost of the squares is from the edges of the frame, CSS px. */
function gaps(map: DispatchMap) {
  const frame = one(map, '.frame').getBoundingClientRect();
  const boxes = squares(map).map((button) => button.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(({ left }) => left)) - frame.left,
    right: frame.right - Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)) - frame.top,
    bottom: frame.bottom - Math.max(...boxes.map(({ bottom }) => bottom)),
    height: frame.height,
    sizes: boxes.map(({ width, height }) => Math.min(width, height)),
  };
}

/** A still map in its final state, in a window of some width. */
async function mountAt(width: number, lang = 'de') {
  await page.viewport(width, 800);
  const mounted = await mountMap(lang);
  await mounted.map.ready;
  await eventually(() => expect(all(mounted.map, '.note')).toHaveLength(1));
  return mounted;
}

describe('the squares of <dispatch-map>', () => {
  let undo: () => void = () => undefined;

  beforeAll(() => {
    defineElement('dispatch-story', DispatchStory);
    defineElement('dispatch-map', DispatchMap);
    installTokens(document);
  });

  beforeEach(() => withoutWebGl2());

  afterEach(async () => {
    undo();
    undo = () => undefined;
    document.body.replaceChildren();
    document.documentElement.removeAttribute('dir');
    vi.restoreAllMocks();
    await page.viewport(1200, 800);
  });

  it.each([
    [320, 'de'],
    [390, 'en'],
    [390, 'fr'],
    [480, 'de'],
  ])('stand in the lower corner of a phone’s map, each a finger wide: %i px, %s', async (width, lang) => {
    const { map } = await mountAt(width, lang);
    undo = byTouch(map);
    const { right, bottom, top, height, sizes } = gaps(map);
    expect(right).toBeLessThanOrEqual(CORNER.phone);
    expect(bottom).toBeLessThanOrEqual(CORNER.phone);
    expect(top).toBeGreaterThan(height / 2);
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(FINGER);
    expectFree(map);
    // The two words stay above.
    const words = one(map, '.projections').getBoundingClientRect();
    expect(words.bottom - one(map, '.frame').getBoundingClientRect().top).toBeLessThan(height / 2);
  });

  it.each([
    ['mouse', 1200],
    ['mouse', 390],
    ['finger', 1024],
  ])('stand in the upper corner of a desk’s map: with a %s, %i px', async (pointer, width) => {
    const { map } = await mountAt(width);
    if (pointer === 'finger') undo = byTouch(map);
    const { right, top, bottom, height, sizes } = gaps(map);
    expect(right).toBeLessThanOrEqual(CORNER.desk);
    expect(bottom).toBeGreaterThan(height / 2);
    // Under the two words.
    const projections = one(map, '.projections').getBoundingClientRect();
    expect(top).toBeLessThanOrEqual(projections.bottom - one(map, '.frame').getBoundingClientRect().top + 24);
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(pointer === 'finger' ? FINGER : 24);
    expectFree(map);
  });

  it.each([
    ['finger', 390],
    ['mouse', 1200],
  ])('change sides where a page reads from right to left: with a %s, %i px', async (pointer, width) => {
    document.documentElement.dir = 'rtl';
    const { map } = await mountAt(width);
    if (pointer === 'finger') undo = byTouch(map);
    expect(gaps(map).left).toBeLessThanOrEqual(CORNER.desk);
    expectFree(map);
  });

  it.each([
    ['de', 320],
    ['en', 390],
    ['fr', 390],
  ])('make room for what is said over a phone’s map: %s, %i px', async (lang, width) => {
    const { story, map } = await mountAt(width, lang);
    undo = byTouch(map);
    expectFree(map);
    story.filter = { goods: ['food'], status: ['denied'] };
    await eventually(() => expect(one(map, '.passing h2')).toBeTruthy());
    expectFree(map);
    story.filter = {};
    await eventually(() => expect(all(map, '.passing')).toEqual([]));
    expect(gaps(map).bottom).toBeLessThanOrEqual(CORNER.phone);
  });

  it.each([320, 390])('stand beside the button that asks for the live map, at %i px', async (width) => {
    const { map } = await mountAt(width);
    undo = byTouch(map);
    map.reveal = 'interaction';
    await eventually(() => expect(one(map, '.reveal')).toBeTruthy());
    expectFree(map);
  });
});
