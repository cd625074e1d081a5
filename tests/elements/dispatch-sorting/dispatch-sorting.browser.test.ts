import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, mountInStory, one, settled, words } from '../../helpers/mount-story.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';
import { sortedFixture } from '../../helpers/sorted-fixture.ts';
import { violationsIn } from '../../helpers/violations.ts';

async function mounted(lang = 'en', dispatch: unknown = sortedFixture()) {
  const { story, element } = await mountInStory('dispatch-sorting', dispatch, { lang });
  const heard: (string | null)[] = [];
  story.addEventListener('dispatch-sort', ({ sorting }) => heard.push(sorting));
  const counted = () => all(element, '[data-counted] .flow').map(({ dataset }) => dataset.feature ?? '');
  return { story, element, heard, counted };
}

describe('<dispatch-sorting>', () => {
  it('is a switch with a speaker on each side, worked by arrow keys, that tells the page', async () => {
    const { story, element, heard, counted } = await mounted();
    expect(all(element, '.group')).toEqual([]);
    one(element, '[value=""]').focus();
    await userEvent.keyboard('{ArrowUp}');
    await settled(story, element);
    expect(story.sorting).toBe('by-kind');
    expect(counted()).toEqual(['flow-munitions', 'flow-troops']);
    expect(words(one(element, '[role="status"]'))).toContain('War, 2 places');
    await userEvent.keyboard('{ArrowUp}');
    await settled(story, element);
    expect(counted()).toEqual(['flow-munitions', 'flow-troops', 'flow-workers']);
    expect(heard).toEqual(['by-kind', 'by-side']);
  });

  it('says each share by its claim, and no sum', async () => {
    const { story, element } = await mounted();
    story.sorting = 'by-side';
    await settled(story, element);
    expect(all(element, '.says').map(({ dataset }) => dataset.claim)).toEqual(['flow-troops/4']);
    expect(words(one(element, '.other'))).toContain('28,000');
    expect(words(one(element, '.other'))).toMatch(/Counted by both: .+ and .+\./);
    expect(words(one(element, 'section'))).not.toContain('24,000');
    expect(words(one(element, '.group:not([data-group])'))).toMatch(/^In no group/);
  });

  it('lights up the mark that is pointed at, and selects by Enter', async () => {
    const { story, element } = await mounted();
    story.sorting = 'by-side';
    await settled(story, element);
    const flow = one(element, '.flow[data-feature="flow-munitions"]');
    flow.focus();
    await settled(story, element);
    expect(story.hovered).toBe('flow-munitions');
    expect(flow.hasAttribute('data-lit')).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(story.selected).toBe('flow-munitions');
  });

  it('keeps an id that the dispatch has, none that it lacks, and follows the filter', async () => {
    const { story, element, counted } = await mounted('de');
    story.sorting = 'nobody';
    expect(story.sorting).toBeNull();
    story.sorting = 'by-side';
    story.filter = { goods: ['munitions'], by: ['palace'] };
    await settled(story, element);
    expect(counted()).toEqual(['flow-munitions']);
    expect(all(element, '.share, .says')).toEqual([]);
    story.dispatch = readingFixture();
    await new Promise((resolve) => story.addEventListener('dispatch-load', resolve, { once: true }));
    await settled(story, element);
    expect(story.sorting).toBeNull();
    expect(all(element, 'section')).toEqual([]);
  });

  it.each([
    ['de', 'light'],
    ['fr', 'dark'],
  ] as const)('is clean to axe in %s, %s', async (lang, scheme) => {
    const { story, element } = await mounted(lang);
    story.sorting = 'by-kind';
    await settled(story, element);
    expect(await violationsIn(element, scheme)).toEqual([]);
  });
});
