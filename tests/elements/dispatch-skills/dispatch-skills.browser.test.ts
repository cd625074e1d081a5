import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import file from '../../../geodata/dispatches/north-korea-russia.geojson?raw';
import { defineElement } from '../../../src/elements/define-element.ts';
import { DispatchSkills } from '../../../src/elements/dispatch-skills/dispatch-skills.ts';
import { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import { installTokens } from '../../../src/elements/shared/tokens.ts';
import { all, one, settled, words } from '../../helpers/mount-story.ts';
import { violationsIn } from '../../helpers/violations.ts';

async function mount(attributes: Readonly<Record<string, string>> = {}) {
  defineElement('dispatch-story', DispatchStory);
  defineElement('dispatch-skills', DispatchSkills);
  installTokens(document);
  const story = new DispatchStory();
  const element = document.createElement('dispatch-skills');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  story.lang = 'en';
  story.append(element);
  document.body.replaceChildren(story);
  const loaded = new Promise((resolve) => story.addEventListener('dispatch-load', resolve, { once: true }));
  story.dispatch = JSON.parse(file);
  await loaded;
  await settled(story, element);
  await expect.poll(() => all(element, '.over').length).toBe(1);
  return { story, element };
}

const result = (element: Element) => words(one(element, '.results'));

async function choose(element: DispatchSkills, name: string): Promise<void> {
  one(element, `[data-choose="${name}"]`).click();
  await element.updateComplete;
}

describe('<dispatch-skills>', () => {
  afterEach(() => page.viewport(1200, 800));

  it('measures by keyboard, says it in words, and keeps what was set on another map', async () => {
    const { element } = await mount();
    expect(result(element)).toContain('6,410 km');
    expect(result(element)).toContain('a rhumb line');
    const end = one(element, '[data-handle="b"]');
    expect(end.getAttribute('aria-label')).toBe('Point B: Pyongyang');
    end.focus();
    await userEvent.keyboard('{ArrowDown}{Shift>}{ArrowLeft}{/Shift}');
    await element.updateComplete;
    expect(end.getAttribute('aria-label')).toBe('Point B: 38.0°\u00a0N, 120.8°\u00a0E');
    expect(element.shadowRoot?.activeElement).toBe(end);
    const moved = result(element).match(/Shortest way\D*([\d,]+ km)/)?.[1];
    expect(moved).not.toBe('6,410 km');
    await choose(element, 'equal-earth');
    expect(element.projection).toBe('equal-earth');
    expect(result(element)).toContain(`${moved}`);
    expect(result(element)).toContain('drawn with a ruler');
    await choose(element, 'globe');
    expect(result(element)).toContain(`${moved}`);
    expect(one(element, '[data-handle="b"]').getAttribute('aria-label')).toBe(
      'Point B: 38.0°\u00a0N, 120.8°\u00a0E',
    );
  });

  it('moves a country and says how large the map draws it, its true area staying', async () => {
    const { element } = await mount({ tool: 'area' });
    await expect.poll(() => all(element, '[data-handle="country"]').length).toBe(1);
    expect(result(element)).toContain('17 million km²');
    const factor = () => Number(/draws it ([\d.]+) times/.exec(result(element))?.[1]);
    expect(factor()).toBeGreaterThan(4);
    one(element, '.acts button').click();
    await element.updateComplete;
    expect(factor()).toBeLessThan(1.2);
    expect(result(element)).toContain('17 million km²');
    one(element, '[data-back]').click();
    await element.updateComplete;
    expect(factor()).toBeGreaterThan(4);
  });

  it('has every tool sound on a phone, its answer hidden at first', async () => {
    await page.viewport(390, 844);
    const { element } = await mount({ level: 'easy' });
    for (const tool of ['measure', 'scale', 'area', 'clock', 'daylight']) {
      await choose(element, tool);
      await expect.poll(() => all(element, '.question details:not([open])').length).toBe(1);
      expect(words(one(element, '.caveat'))).toContain('not said by a source');
      expect(await violationsIn(element, tool === 'clock' ? 'dark' : 'light')).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    }
  });
});
