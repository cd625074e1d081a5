import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { defineElement } from '../../../src/elements/define-element.ts';
import { DispatchMap } from '../../../src/elements/dispatch-map/dispatch-map.ts';
import { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import { liveMaps } from '../../../src/elements/shared/live-maps.ts';
import withAreas from '../../fixtures/story-small.geojson?raw';
import { locatedIds } from '../../helpers/located-ids.ts';
import { mountMap } from '../../helpers/mount-map.ts';
import { all, one, words } from '../../helpers/mount-story.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';
import { prefersReducedMotion } from '../../helpers/reduced-motion.ts';
import { addressOf, eventsOf, eventually, next } from '../../helpers/story-files.ts';
import { withoutWebGl2 } from '../../helpers/without-webgl2.ts';

const located = (story: DispatchStory) => (story.dispatch ? locatedIds(story.dispatch) : []);
const mark = (map: DispatchMap, id: string) => one(map, `.still [data-feature="${id}"]`);
const button = (map: DispatchMap, text: string) => {
  const found = all(map, 'button').find((candidate) => words(candidate) === text);
  if (!found) throw new Error(`no button ${text}`);
  return found;
};

describe('<dispatch-map>', () => {
  beforeAll(async () => {
    defineElement('dispatch-story', DispatchStory);
    defineElement('dispatch-map', DispatchMap);
    await page.viewport(1200, 800);
  });

  afterEach(async () => {
    document.body.replaceChildren();
    await Promise.resolve();
    vi.restoreAllMocks();
  });

  it('keeps projection in step with its attribute, and knows two of them', async () => {
    const map = new DispatchMap();
    document.body.append(map);
    await map.updateComplete;
    expect(map.getAttributeNames()).toEqual([]);
    map.setAttribute('projection', 'mercator');
    expect(map.projection).toBe('mercator');
    map.setAttribute('projection', 'peters');
    await map.updateComplete;
    expect(map.projection).toBe('globe');
  });

  it('takes no room when hidden', async () => {
    const map = new DispatchMap();
    map.hidden = true;
    document.body.append(map);
    await map.updateComplete;
    expect(getComputedStyle(map).display).toBe('none');
  });

  it('resolves ready where there is nothing to show', async () => {
    const map = new DispatchMap();
    document.body.append(map);
    map.lang = 'de';
    map.src = addressOf('no json');
    await map.ready;
    expect(map.drawnIds()).toEqual([]);
    await eventually(() => expect(words(one(map, '.note'))).toContain('Zeile 1'));
  });

  describe('the pause of motion', () => {
    const pause = (map: DispatchMap) => all(map, '[aria-label="Pause the motion"]')[0];

    it('comes by itself where the machine cannot keep up', async () => {
      prefersReducedMotion(false);
      const { map } = await mountMap('en');
      await map.ready;
      // Pictures come as late as they do where the processor plays a GPU.
      const { now } = performance;
      let late = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => {
        late += 200;
        return now.call(performance) + late;
      });
      await eventually(() => expect(pause(map)?.getAttribute('aria-pressed')).toBe('true'));
      pause(map)?.click();
      await map.updateComplete;
      // Who wants motion all the same has it.
      expect(pause(map)?.getAttribute('aria-pressed')).toBe('false');
    });

    it('is kept for all maps of the page', async () => {
      prefersReducedMotion(false);
      const { map } = await mountMap('en');
      expect(pause(map)?.getAttribute('aria-pressed')).toBe('false');
      pause(map)?.click();
      await map.updateComplete;
      expect(pause(map)?.getAttribute('aria-pressed')).toBe('true');
      const { map: other } = await mountMap('en');
      expect(pause(other)?.getAttribute('aria-pressed')).toBe('true');
      pause(other)?.click();
      await map.updateComplete;
      expect(pause(map)?.getAttribute('aria-pressed')).toBe('false');
    });

    it('is not there where nothing can move', async () => {
      prefersReducedMotion(false);
      const { map } = await mountMap('en');
      map.motion = 'off';
      await map.updateComplete;
      expect(pause(map)).toBeUndefined();
      expect(map.getAttribute('motion')).toBe('off');
      map.motion = 'auto';
      await map.updateComplete;
      expect(pause(map)).toBeDefined();
    });

    it('is not there under reduced motion, and not on a still map', async () => {
      prefersReducedMotion(true);
      const { map: calm } = await mountMap('en');
      expect(pause(calm)).toBeUndefined();
      vi.restoreAllMocks();
      prefersReducedMotion(false);
      withoutWebGl2();
      const { map: still } = await mountMap('en');
      await still.ready;
      await eventually(() => expect(pause(still)).toBeUndefined());
    });
  });

  describe('without WebGL2', () => {
    it('draws all located marks as SVG, in both projections, and says what it is', async () => {
      withoutWebGl2();
      const { story, map } = await mountMap('de', readingFixture(), 'globe');
      await map.ready;
      expect(map.drawnIds()).toEqual(located(story));
      expect(map.matches(':state(no-webgl)')).toBe(true);
      await eventually(() => expect(words(one(map, '.note'))).toContain('feste Karte'));
      const globe = one(map, '.still svg');
      button(map, 'Karte').click();
      await eventually(() => expect(one(map, '.still svg')).not.toBe(globe));
      expect(map.projection).toBe('mercator');
      expect(map.drawnIds()).toEqual(located(story));
      for (const id of ['flow-troops', 'capital-north']) expect(map.visibleIds()).toContain(id);
    });

    it('does with its marks what the live one does', async () => {
      withoutWebGl2();
      const { story, map } = await mountMap();
      const events = eventsOf(story);
      mark(map, 'flow-troops').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      expect(story.hovered).toBe('flow-troops');
      await map.updateComplete;
      mark(map, 'flow-troops').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      expect(story.selected).toBe('flow-troops');
      await map.updateComplete;
      one(map, '.still svg').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      expect(story.selected).toBeNull();
      expect(events).toEqual(['hover', 'select', 'select']);
    });

    it('lets the keyboard walk through its marks and choose one', async () => {
      withoutWebGl2();
      const { story, map } = await mountMap('en');
      const stops = () => all(map, '.still [tabindex="0"]');
      expect(stops()).toHaveLength(1);
      stops()[0]?.focus();
      const first = story.hovered;
      expect(first).not.toBeNull();
      await map.updateComplete;
      const press = (key: string) =>
        map.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      press('ArrowRight');
      await map.updateComplete;
      expect(story.hovered).not.toBe(first);
      expect(map.shadowRoot?.activeElement?.getAttribute('aria-label')).toBeTruthy();
      press('ArrowLeft');
      await map.updateComplete;
      expect(story.hovered).toBe(first);
      press('Enter');
      expect(story.selected).toBe(first);
    });

    it('takes no notice of a pointer at rest when it is drawn anew', async () => {
      withoutWebGl2();
      const { story, map } = await mountMap();
      const over = (id: string, screenX: number) =>
        mark(map, id).dispatchEvent(
          new PointerEvent('pointerover', { bubbles: true, screenX, screenY: 300 }),
        );
      over('flow-troops', 200);
      expect(story.hovered).toBe('flow-troops');
      story.hovered = 'capital-north';
      await map.updateComplete;
      // As browsers say it of whatever has come to lie under the pointer.
      over('flow-troops', 200);
      expect(story.hovered).toBe('capital-north');
      over('flow-troops', 201);
      expect(story.hovered).toBe('flow-troops');
    });

    it('leaves the focus on an area when it is drawn anew', async () => {
      withoutWebGl2();
      const { story, map } = await mountMap('en', JSON.parse(withAreas));
      const inGround = (stop: Element) => stop.closest('svg > g > rect + g') !== null;
      const area = all(map, '.still [role="button"]').find(inGround);
      area?.focus();
      const id = area?.getAttribute('data-feature');
      expect(id).toBeTruthy();
      for (const lit of ['flow-troops', 'flow-oil', 'flow-food']) {
        const drawn = one(map, '.still svg');
        story.hovered = lit;
        await eventually(() => expect(one(map, '.still svg')).not.toBe(drawn));
        expect(map.shadowRoot?.activeElement?.getAttribute('data-feature')).toBe(id);
      }
    });

    it('zooms by its buttons', async () => {
      withoutWebGl2();
      const { map } = await mountMap('en');
      const far = mark(map, 'flow-troops').getBoundingClientRect().width;
      all(map, '[aria-label="Zoom in"]')[0]?.click();
      await eventually(() =>
        expect(mark(map, 'flow-troops').getBoundingClientRect().width).toBeGreaterThan(far * 1.3),
      );
    });

    it('says what an empty choice is, and undoes it', async () => {
      withoutWebGl2();
      const { story, map } = await mountMap();
      story.filter = { goods: ['food'], status: ['denied'] };
      await eventually(() => expect(words(one(map, '.passing'))).toContain('Nahrung'));
      expect(words(one(map, '.passing'))).toContain('Nichts passt auf diese Auswahl');
      button(map, 'Filter zurücksetzen').click();
      expect(story.filter).toEqual({});
    });

    it('draws what came later as soon as all of time is wanted', async () => {
      withoutWebGl2();
      const { story, map } = await mountMap();
      story.time = { start: '2000-01-01', end: '2000-12-31' };
      await eventually(() => expect(words(one(map, '.passing'))).toContain('Nichts passt'));
      button(map, 'Ganze Zeit zeigen').click();
      expect(story.time).toBeNull();
      await eventually(() => expect(map.drawnIds()).toEqual(located(story)));
    });

    it('hands out its picture as a file', async () => {
      withoutWebGl2();
      const { map } = await mountMap();
      const blob = await map.toBlob();
      expect(blob?.type).toBe('image/svg+xml');
      expect(await blob?.text()).toContain('data-feature="flow-troops"');
    });
  });

  it('shows the SVG first, then the live map with the same marks in both projections', async () => {
    const { story, map } = await mountMap('de', readingFixture(), 'globe');
    expect(map.drawnIds()).toEqual(located(story));
    await map.ready;
    expect(map.camera).not.toBeNull();
    expect(all(map, '.still svg')).toEqual([]);
    expect(all(map, 'canvas')).toHaveLength(1);
    expect(map.drawnIds()).toEqual(located(story));
    const viewed = next(story, 'dispatch-view');
    button(map, 'Karte').click();
    expect((await viewed).projection).toBe('mercator');
    await map.updateComplete;
    expect(map.drawnIds()).toEqual(located(story));
    expect((await map.toBlob())?.type).toBe('image/png');
  }, 120_000);

  it('draws flows of the page’s own under those of the story, and says how many', async () => {
    const { map } = await mountMap('en');
    await map.ready;
    expect(all(map, '.columns')).toEqual([]);
    map.columns = {
      places: { lng: [0, 30, 60], lat: [0, 30, 50] },
      from: [0, 1, 2],
      to: [1, 2, 0],
      amount: [1, 2, 3],
    };
    await eventually(() => expect(words(one(map, '.columns'))).toBe('3 flows of this page’s own data'));
    map.columns = { places: { lng: [0], lat: [0] }, from: [0], to: [7] };
    await eventually(() => expect(words(one(map, '.columns'))).toContain('could not be drawn'));
    map.columns = null;
    await eventually(() => expect(all(map, '.columns')).toEqual([]));
  }, 120_000);

  it('leaves at most one live map behind, however often it is put in and taken out', async () => {
    const { map } = await mountMap();
    await map.ready;
    const story = map.parentElement;
    for (let round = 0; round < 8; round++) {
      story?.remove();
      await Promise.resolve();
      if (story) document.body.append(story);
      await map.updateComplete;
    }
    await map.ready;
    expect(liveMaps()).toBe(1);
    expect(all(map, 'canvas')).toHaveLength(1);
    story?.remove();
    await eventually(() => expect(liveMaps()).toBe(0));
    expect(all(map, 'canvas')).toEqual([]);
  }, 120_000);

  it('keeps its live map when it is only moved', async () => {
    const { story, map } = await mountMap();
    await map.ready;
    const [canvas] = all(map, 'canvas');
    const box = document.createElement('div');
    document.body.append(box);
    box.append(story);
    await map.updateComplete;
    expect(all(map, 'canvas')).toEqual([canvas]);
  }, 120_000);
});
