import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import story from '../../../geodata/dispatches/north-korea-russia.geojson?url';
import '../../../src/elements/define-slides.ts';
import type { DispatchSlides } from '../../../src/elements/dispatch-slides/dispatch-slides.ts';
import { all, one, words } from '../../helpers/mount-story.ts';
import { eventually } from '../../helpers/story-files.ts';
import { violationsIn } from '../../helpers/violations.ts';

/** On these slides of the paper no. 1: three flows side by side; a choice; a place to be found. */
const [GUNS, CHOICE, FIND] = [7, 14, 17];

let slides: DispatchSlides;

beforeAll(async () => {
  await page.viewport(1280, 800);
  slides = document.createElement('dispatch-slides');
  slides.lang = 'en';
  slides.src = story;
  document.body.replaceChildren(slides);
  await eventually(() => one(slides, '.room'));
});

beforeEach(async () => {
  await go(1);
  slides.focus();
});

afterEach(() => {
  vi.useRealTimers();
});

const has = (selector: string) => all(slides, selector).length > 0;
const said = () => words(one(slides, '.said'));

async function go(slide: number): Promise<void> {
  slides.slide = slide;
  await slides.updateComplete;
}

async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await slides.updateComplete;
  await slides.updateComplete;
}

describe('dispatch-slides', () => {
  test('are led by a clicker, tell it, and stop at both ends', async () => {
    const gone: string[] = [];
    const note = ({ slide, count }: HTMLElementEventMap['dispatch-slide']) => gone.push(`${slide}/${count}`);
    slides.addEventListener('dispatch-slide', note);
    await press('{PageUp}{PageDown}{PageDown}{End}{PageDown}');
    const last = slides.slideCount;
    expect(gone).toEqual([`2/${last}`, `3/${last}`, `${last}/${last}`]);
    await go(5);
    slides.removeEventListener('dispatch-slide', note);
    // The host knows what it set itself.
    expect(gone).toHaveLength(3);
  });

  test('show the answer first and then go on, and keep it back on the way back', async () => {
    await go(CHOICE);
    expect(has('[data-right]')).toBe(false);
    expect(has('.source')).toBe(false);
    await press('{PageDown}');
    expect(slides.slide).toBe(CHOICE);
    expect(all(slides, '[data-right]')).toHaveLength(1);
    expect(words(one(slides, '.source'))).toMatch(/^Source: /);
    await press('{PageDown}');
    expect(slides.slide).toBe(CHOICE + 1);
    await press('{PageUp}');
    expect(has('[data-right]')).toBe(false);
    await press('a');
    expect(has('[data-right]')).toBe(true);
  });

  test('bring one flow forward by its digit or by Tab, and tell who says so', async () => {
    await go(GUNS);
    const before = said();
    await press('2');
    const flows = all(slides, '.strip [data-feature]');
    expect(flows.map((flow) => flow.ariaPressed)).toEqual(['false', 'true', 'false']);
    expect(said()).toContain('disputed');
    expect(said()).toContain('North Korea denies it');
    await eventually(() => {
      const map = slides.shadowRoot?.querySelector('dispatch-map');
      const faded = [...(map?.shadowRoot?.querySelectorAll('.still g[opacity]') ?? [])];
      const ids = faded.map((mark) => mark.getAttribute('data-feature'));
      expect(ids).toContain(flows[0]?.dataset.feature);
      expect(ids).not.toContain(flows[1]?.dataset.feature);
    });
    const map = slides.shadowRoot?.querySelector('dispatch-map');
    const sizes = [...(map?.shadowRoot?.querySelectorAll('.still [font-size]') ?? [])].map((text) =>
      Number(text.getAttribute('font-size')),
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await press('0');
    expect(said()).toBe(before);
    flows[0]?.focus();
    await press('{Tab}{Tab}');
    expect(slides.shadowRoot?.activeElement).toBe(flows[2]);
    expect(flows.map((flow) => flow.ariaPressed)).toEqual(['false', 'false', 'true']);
  });

  test('name no place that is to be found, until the answer is shown', async () => {
    await go(FIND);
    await eventually(() => one(slides, '.picture svg'));
    const names = () => all(slides, '.picture text').map(words);
    expect(said()).toContain('Anchorage');
    // What has a number is the scale.
    expect(names().filter((name) => /\p{L}{2}/u.test(name) && !/\d/.test(name))).toEqual([]);
    expect(getComputedStyle(one(slides, '.map')).visibility).toBe('hidden');
    await press('a');
    await eventually(() => expect(names()).toContain('Anchorage'));
    expect(words(one(slides, '.right'))).toMatch(/^\d · Anchorage$/);
  });

  test('go dark, and come back by any key without moving on', async () => {
    await go(3);
    await press('b');
    expect(one(slides, '.curtain').dataset.screen).toBe('black');
    await press('{PageDown}');
    expect([has('.curtain'), slides.slide]).toEqual([false, 3]);
    await press('w');
    expect(one(slides, '.curtain').dataset.screen).toBe('white');
    await press('{Control}');
    expect(has('.curtain')).toBe(true);
    await press('x');
    expect(has('.curtain')).toBe(false);
  });

  test('give help the focus, and take it back; Escape then leaves', async () => {
    const left = vi.fn();
    slides.addEventListener('dispatch-leave', left, { once: true });
    await press('h');
    expect(one(slides, 'dialog').contains(slides.shadowRoot?.activeElement ?? null)).toBe(true);
    await press('{PageDown}{Escape}');
    await eventually(() => expect(has('dialog')).toBe(false));
    expect([slides.slide, left.mock.calls.length]).toEqual([1, 0]);
    expect(slides.shadowRoot?.activeElement).toBe(one(slides, '.room'));
    await press('{Escape}');
    expect(left).toHaveBeenCalledOnce();
  });

  test('count down, stop, and end without a sound', async () => {
    await press('t');
    expect(slides.shadowRoot?.activeElement?.ariaLabel).toBe('1 minute');
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    one(slides, '.minutes').click();
    await slides.updateComplete;
    const clock = () => words(one(slides, '.clock'));
    expect(clock()).toBe('1:00');
    vi.advanceTimersByTime(12_000);
    await slides.updateComplete;
    expect(clock()).toBe('0:48');
    one(slides, '.pause').click();
    vi.advanceTimersByTime(30_000);
    await slides.updateComplete;
    expect(clock()).toBe('0:48');
    one(slides, '.pause').click();
    vi.advanceTimersByTime(60_000);
    await slides.updateComplete;
    expect(clock()).toBe('0:00');
    expect(words(one(slides, '[role=status]'))).toBe('Time is up');
    await press('tt');
    expect(has('.clock')).toBe(false);
    await press('5');
    expect(clock()).toBe('5:00');
    await press('t');
    expect(has('.countdown')).toBe(false);
  });

  test('go where a finger taps', async () => {
    const tap = async (third: string) => {
      for (const type of ['pointerdown', 'pointerup']) {
        one(slides, `.edge-${third}`).dispatchEvent(new PointerEvent(type, { clientX: 9, clientY: 9 }));
      }
      await slides.updateComplete;
    };
    await tap('right');
    await tap('right');
    expect(slides.slide).toBe(3);
    await tap('left');
    expect(slides.slide).toBe(2);
  });

  test('keep the keys when the button that was pressed is gone', async () => {
    await go(CHOICE);
    one(slides, '.answer').focus();
    await press('{End}');
    expect(slides.shadowRoot?.activeElement).toBe(one(slides, '.room'));
  });

  test.each([1, GUNS, CHOICE])(
    'have words no smaller than 24 px, and no hurdle (slide %i)',
    async (slide) => {
      await go(slide);
      if (slide === CHOICE) await press('a');
      const room = one(slides, '.room');
      for (const element of room.querySelectorAll('*')) {
        const hasWords = [...element.childNodes].some(
          (node) => node instanceof Text && node.data.trim() !== '',
        );
        if (!hasWords || element.closest('svg, .unseen, dispatch-map')) continue;
        expect(Number.parseFloat(getComputedStyle(element).fontSize), words(element)).toBeGreaterThanOrEqual(
          24,
        );
      }
      expect(await violationsIn(slides, slide % 2 === 0 ? 'dark' : 'light')).toEqual([]);
    },
  );
});
