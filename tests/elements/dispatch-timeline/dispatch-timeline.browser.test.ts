import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import type { DispatchTimeline } from '../../../src/elements/dispatch-timeline/dispatch-timeline.ts';
import type { TimeWindow } from '../../../src/model/types.ts';
import { contextOf } from '../../helpers/context-of.ts';
import { all, mountInStory, one, settled, words } from '../../helpers/mount-story.ts';
import { found, readingFixture } from '../../helpers/reading-fixture.ts';
import { READERS, violationsIn } from '../../helpers/violations.ts';

/** The small story with three events on two days of one week, and one years before. */
function crowded(): unknown {
  const file = readingFixture();
  const call = found(file.features.find(({ id }) => id === 'event-call'));
  const copy = (id: string, name: string, start: string) => ({
    ...call,
    id,
    properties: { ...call.properties, names: { de: name, en: name }, start },
  });
  file.features.push(
    copy('event-war', 'Anfang', '2022-03-01'),
    copy('event-visit', 'Besuch', '2025-08-13'),
    copy('event-talks', 'Gipfel', '2025-08-14'),
  );
  return file;
}

async function mount(
  form: 'strip' | 'full',
  { lang = 'de', file = crowded() }: { readonly lang?: string; readonly file?: unknown } = {},
): Promise<{
  readonly story: DispatchStory;
  readonly element: DispatchTimeline;
  readonly times: (TimeWindow | null)[];
}> {
  const { story, element } = await mountInStory('dispatch-timeline', file, { lang });
  element.form = form;
  await settled(story, element);
  // The axis is measured with the next frame, and drawn anew before the one after it.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await settled(story, element);
  const times: (TimeWindow | null)[] = [];
  story.addEventListener('dispatch-time', ({ time }) => times.push(time));
  return { story, element, times };
}

const handle = (element: Element, name: 'start' | 'end') => one(element, `[data-handle="${name}"]`);
const event = (element: Element, id: string) => one(element, `.event[data-feature="${id}"]`);
const stateOf = (element: Element) => contextOf(element).state;

describe('<dispatch-timeline>', () => {
  beforeEach(() => page.viewport(1200, 800));
  afterEach(() => vi.useRealTimers());

  it('moves the ends of the window by keys, and says so', async () => {
    const { element, times } = await mount('full');
    handle(element, 'end').focus();
    const press = async (key: string, window: TimeWindow) => {
      await userEvent.keyboard(`{${key}}`);
      await expect.poll(() => times.at(-1)).toEqual(window);
    };
    await press('ArrowLeft', { start: '2022-02-24', end: '2025-07-31' });
    await press('PageDown', { start: '2022-02-24', end: '2024-07-31' });
    await press('Home', { start: '2022-02-24', end: '2022-02-24' });
    await press('End', { start: '2022-02-24', end: '2025-08-31' });
    handle(element, 'start').focus();
    await press('ArrowRight', { start: '2022-03-01', end: '2025-08-31' });
    await press('PageUp', { start: '2023-03-01', end: '2025-08-31' });
    await press('Home', { start: '2022-02-01', end: '2025-08-31' });
    expect(stateOf(element).time).toEqual({ start: '2022-02-01', end: '2025-08-31' });
    expect(handle(element, 'start').getAttribute('aria-valuetext')).toBe('1. Februar 2022');
  });

  it('brings the nearer end to a press on the axis, and moves the window by a drag', async () => {
    const { element, times } = await mount('strip');
    const track = one(element, '.track');
    const { left, width } = track.getBoundingClientRect();
    const point = (type: string, part: number) =>
      track.dispatchEvent(
        new PointerEvent(type, {
          clientX: left + width * part,
          isPrimary: true,
          bubbles: true,
          composed: true,
        }),
      );
    point('pointerdown', 0.75);
    point('pointerup', 0.75);
    await expect.poll(() => times.at(-1)).toEqual({ start: '2022-02-24', end: '2024-10-31' });
    await element.updateComplete;
    point('pointerdown', 0.5);
    point('pointermove', 0.6);
    point('pointerup', 0.6);
    await expect.poll(() => times).toHaveLength(2);
    const length = ({ start, end }: TimeWindow) => Date.parse(end) - Date.parse(start);
    const [before, after] = times.map((time) => found(time ?? undefined));
    expect(length(found(after))).toBe(length(found(before)));
    expect(found(after).start > '2022-06-01').toBe(true);
  });

  it('plays to the end of the story, and pauses at any press elsewhere', async () => {
    const { element, story, times } = await mount('strip');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const play = () => one(element, '.play');
    play().click();
    await settled(story, element);
    expect(play().getAttribute('aria-label')).toBe('Anhalten');
    expect(times).toHaveLength(1);
    vi.advanceTimersByTime(1200);
    await settled(story, element);
    expect(times).toHaveLength(3);
    // Its own button does not count as elsewhere: it pauses, and plays on.
    play().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    vi.advanceTimersByTime(600);
    await settled(story, element);
    expect(times).toHaveLength(4);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    vi.advanceTimersByTime(6000);
    await settled(story, element);
    expect(times).toHaveLength(4);
    expect(play().getAttribute('aria-label')).toBe('Abspielen');
    play().click();
    for (let step = 0; step < 40; step++) {
      vi.advanceTimersByTime(600);
      await settled(story, element);
    }
    expect(times.at(-1)).toEqual({ start: '2022-02-24', end: '2025-08-15' });
    expect(play().getAttribute('aria-label')).toBe('Abspielen');
  });

  it('ceases to play when it is hidden or taken away, or somebody else sets the time', async () => {
    const { element, story, times } = await mount('strip');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const play = async () => {
      one(element, '.play').click();
      await settled(story, element);
      return times.length;
    };
    let count = await play();
    element.hidden = true;
    vi.advanceTimersByTime(6000);
    expect(times).toHaveLength(count);
    element.hidden = false;
    count = await play();
    contextOf(element).actions.setTime(null);
    await settled(story, element);
    vi.advanceTimersByTime(6000);
    expect(times).toHaveLength(count + 1);
    count = await play();
    element.remove();
    vi.advanceTimersByTime(6000);
    expect(times).toHaveLength(count);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('shows close events as one mark, which chooses one after the other', async () => {
    const { element, story } = await mount('strip');
    const seen = () => all(element, '.event:not(.under)').map(({ dataset }) => dataset.feature);
    expect(seen()).toEqual(['event-war', 'event-call']);
    const click = async () => {
      await userEvent.click(found(all(element, '.event:not(.under)').at(-1)));
      await settled(story, element);
      return stateOf(element).selected;
    };
    expect([await click(), await click(), await click(), await click()]).toEqual([
      'event-call',
      'event-visit',
      'event-talks',
      'event-call',
    ]);
    await click();
    expect(words(one(element, '.tip'))).toBe('Besuch 13. August 2025 · 2 von 3');
  });

  it('lets the keyboard reach every event', async () => {
    const { element } = await mount('full');
    event(element, 'event-war').focus();
    const focused = () => element.shadowRoot?.activeElement?.getAttribute('data-feature');
    const reached = [focused()];
    for (let step = 0; step < 3; step++) {
      await userEvent.keyboard('{ArrowRight}');
      reached.push(focused());
    }
    expect(reached).toEqual(['event-war', 'event-call', 'event-visit', 'event-talks']);
    await element.updateComplete;
    expect(event(element, 'event-talks').matches('.under')).toBe(false);
    expect(all(element, '.event[tabindex="0"]')).toEqual([event(element, 'event-talks')]);
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('event-war');
    expect(stateOf(element).hovered).toBe('event-war');
  });

  it('chooses and shows what is chosen', async () => {
    const { element, story } = await mount('full');
    const row = (id: string) => one(element, `.bars [data-feature="${id}"]`);
    row('flow-troops').click();
    await settled(story, element);
    expect(story.selected).toBe('flow-troops');
    story.selected = 'event-war';
    await settled(story, element);
    expect(event(element, 'event-war').getAttribute('aria-pressed')).toBe('true');
    expect(row('flow-troops').getAttribute('aria-pressed')).toBe('false');
    expect(words(one(element, '.tip'))).toBe('Anfang 1. März 2022');
  });

  it('follows the filter, and names what has no date', async () => {
    const file = readingFixture();
    const workers = found(file.features.find(({ id }) => id === 'flow-workers'));
    for (const claim of workers.properties.claims ?? []) delete claim.said;
    const { element, story } = await mount('full', { file });
    const bars = () => all(element, '.bars [data-feature]').map(({ dataset }) => dataset.feature);
    expect(bars()).toEqual(['flow-troops', 'flow-munitions', 'flow-food']);
    expect(all(element, '.note').map(words)).toContain('1 ohne Datum: Arbeitskräfte');
    contextOf(element).actions.setFilter({ goods: ['food'] });
    await settled(story, element);
    expect(bars()).toEqual(['flow-food']);
  });

  it('draws what is denied hollow and struck, and what is announced hollow and thin', async () => {
    const file = readingFixture();
    const flow = (id: string) => found(file.features.find((feature) => feature.id === id)).properties;
    flow('flow-food').status = 'denied';
    flow('flow-workers').start = '2025-01';
    const { element } = await mount('full', { file });
    const row = (id: string) => one(element, `.bars [data-feature="${id}"]`);
    expect(row('flow-food').querySelectorAll('.hollow, .strike')).toHaveLength(2);
    expect(row('flow-workers').querySelectorAll('.hollow[data-announced]')).toHaveLength(1);
    expect(row('flow-troops').querySelectorAll('.hollow, .strike')).toHaveLength(0);
  });

  it('describes nothing anew when a handle moves', async () => {
    const { element, story } = await mount('full');
    const mark = one(element, '.bars [data-feature="flow-troops"] .body');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(one(element, '.bars'), { subtree: true, childList: true, characterData: true });
    observer.observe(one(element, '.events'), { subtree: true, childList: true, characterData: true });
    contextOf(element).actions.setTime({ start: '2022-02-24', end: '2025-08-10' });
    await settled(story, element);
    changes.push(...observer.takeRecords());
    expect(one(element, '.bars [data-feature="flow-troops"] .body')).toBe(mark);
    expect(changes).toEqual([]);
    expect(event(element, 'event-talks').hasAttribute('data-outside')).toBe(true);
  });

  it.each([
    ['strip', 320],
    ['full', 320],
    ['full', 390],
  ] as const)('stays within its room: %s at %i px', async (form, width) => {
    await page.viewport(width, 700);
    const { element } = await mount(form);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const target of all(element, 'button:not(.under)')) {
      const { left, right, height } = target.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(height).toBeGreaterThanOrEqual(24);
    }
  });

  it.each(READERS)('is sound to axe in %s, %s', async (lang, scheme) => {
    for (const form of ['strip', 'full'] as const) {
      const { element, story } = await mount(form, { lang });
      expect(await violationsIn(element, scheme)).toEqual([]);
      story.selected = 'flow-troops';
      await settled(story, element);
      expect(await violationsIn(element, scheme)).toEqual([]);
    }
  });
});
