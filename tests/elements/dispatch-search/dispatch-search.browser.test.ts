import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, mountInStory, one, settled, words } from '../../helpers/mount-story.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';
import { READERS, violationsIn } from '../../helpers/violations.ts';

async function mounted(lang = 'en') {
  const { story, element } = await mountInStory('dispatch-search', readingFixture(), { lang });
  const input = one(element, 'input');
  if (!(input instanceof HTMLInputElement)) throw new Error('no field');
  const type = async (query: string) => {
    await userEvent.fill(input, query);
    await settled(story, element);
  };
  return { story, element, input, type };
}

describe('<dispatch-search>', () => {
  it('lists every mark while nothing is asked for', async () => {
    const { element } = await mounted();
    const ids = all(element, '[data-feature]').map(({ dataset }) => dataset.feature);
    expect(ids.sort()).toEqual(
      readingFixture()
        .features.map(({ id }) => id)
        .sort(),
    );
  });

  it('goes from the field into the list and back, and selects by Enter', async () => {
    const { story, element, type } = await mounted();
    await type('munitions');
    await userEvent.keyboard('{ArrowDown}');
    expect(element.shadowRoot?.activeElement).toBe(one(element, '.entry'));
    await userEvent.keyboard('{Escape}');
    expect(element.shadowRoot?.activeElement).toBe(one(element, 'input'));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(story.selected).toBe('flow-munitions');
  });

  it('says what is not in the selection, and resets it', async () => {
    const { story, element, type } = await mounted();
    story.filter = { status: ['denied'] };
    await type('munitions');
    expect(words(one(element, '.hidden-mark'))).toBe('not in the selection');
    one(element, '.hidden button').click();
    await settled(story, element);
    expect(story.filter).toEqual({});
    expect(all(element, '.hidden-mark')).toEqual([]);
  });

  it.each(READERS)('is clean to axe in %s, %s', async (lang, scheme) => {
    const { element } = await mounted(lang);
    expect(await violationsIn(element, scheme)).toEqual([]);
  });
});
