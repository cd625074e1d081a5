import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { DispatchArticle } from '../../../src/elements/dispatch-article/dispatch-article.ts';
import { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import { contextOf } from '../../helpers/context-of.ts';
import { all, defineReading, one, settled, words } from '../../helpers/mount-story.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';
import { eventually, next } from '../../helpers/story-files.ts';
import { READERS, violationsIn } from '../../helpers/violations.ts';

const LONG = 'Und so weiter, wie es eben geht. '.repeat(20);
const TEXT = [
  `Erst der [Anruf](#event-call). ${LONG}`,
  `Dann die [Soldaten](#flow-troops). ${LONG}`,
  `Hier steht keine Marke. ${LONG}`,
  `Die [Munition](#flow-munitions) und die [Nahrung](#flow-food). ${LONG}`,
  `Zuletzt die [Arbeitskräfte](#flow-workers).`,
];
const SHORT = 'Kurz: [Soldaten](#flow-troops).\n\nUnd [Nahrung](#flow-food).';

interface Guided {
  readonly story: DispatchStory;
  readonly article: DispatchArticle;
  readonly scroller: HTMLElement;
  /** What the page was told, in its order. */
  readonly steps: readonly (number | null)[];
}

interface Setting {
  readonly inside?: readonly Node[];
  readonly text?: string;
  readonly lang?: string;
  readonly step?: number;
}

/** An article in a column that scrolls, as beside a map. */
async function mountGuided({ inside = [], text, lang = 'de', step }: Setting = {}): Promise<Guided> {
  const story = new DispatchStory();
  story.lang = lang;
  const scroller = document.createElement('div');
  scroller.style.cssText = 'height: 500px; width: 420px; overflow: auto';
  const article = new DispatchArticle();
  article.guided = true;
  article.append(...inside);
  scroller.append(article);
  story.append(scroller);
  document.body.append(story);
  const steps: (number | null)[] = [];
  story.addEventListener('dispatch-step', (event) => steps.push(event.step));
  const loaded = next(story, 'dispatch-load');
  if (step !== undefined) story.step = step;
  const german = text ?? TEXT.join('\n\n');
  const english = 'One [call](#event-call).\n\nTwo [food](#flow-food).\n\nThree.';
  story.dispatch = { ...readingFixture(), text: { de: german, en: english } };
  await loaded;
  await settled(story, article);
  return { story, article, scroller, steps };
}

const blocks = (article: Element) => all(article, '.text > p');
const current = (article: Element) => blocks(article).findIndex(({ dataset }) => dataset.chapter === 'now');
const place = (article: Element) => words(one(article, '.place'));

const partOf = (story: DispatchStory) => story.firstElementChild ?? story;

/** Which marks the step brings forward. */
const focusIn = (story: DispatchStory) => contextOf(partOf(story)).state.focus;

/** What a map does when the reader moves it by hand. */
const leave = (story: DispatchStory) => contextOf(partOf(story)).actions.guide(null);

/** Scrolls as a reader would, so that a paragraph is a little over the reading line. */
function scrollTo({ article, scroller }: Guided, index: number, rows = blocks(article)): void {
  const top = rows[index]?.getBoundingClientRect().top ?? 0;
  const line = scroller.getBoundingClientRect().top + 0.2 * (500 - one(article, '.guide').offsetHeight);
  scroller.scrollBy({ top: top - line + 20, behavior: 'instant' });
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Long enough for a scroll to be heard and answered. */
async function frames(): Promise<void> {
  for (let count = 0; count < 4; count += 1) await frame();
}

describe('the guided reading', () => {
  beforeAll(async () => {
    defineReading();
    await page.viewport(900, 700);
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  it('begins with a press, goes on and back, and stops at both ends', async () => {
    const { story, article, steps } = await mountGuided();
    expect(place(article)).toBe('5 Absätze');
    expect(blocks(article).some(({ dataset }) => dataset.chapter)).toBe(false);
    const [back, on] = [one(article, '.back'), one(article, '.next')];
    back.click();
    on.click();
    await settled(story, article);
    expect(place(article)).toBe('1 von 5');
    expect(focusIn(story)).toEqual([]);
    expect(back.getAttribute('aria-disabled')).toBe('true');
    back.click();
    for (let press = 0; press < 6; press += 1) {
      on.click();
      await settled(story, article);
    }
    expect(place(article)).toBe('5 von 5');
    expect(on.getAttribute('aria-disabled')).toBe('true');
    back.click();
    await settled(story, article);
    expect(focusIn(story)).toEqual(['flow-munitions', 'flow-food']);
    expect(current(article)).toBe(3);
    expect(steps).toEqual([0, 1, 2, 3, 4, 3]);
  });

  it('shows the paragraph in ink with a bar, the others muted but readable', async () => {
    const { story, article } = await mountGuided();
    story.step = 1;
    await settled(story, article);
    const [muted, now] = blocks(article);
    if (!muted || !now) throw new Error('no paragraphs');
    expect(now.getAttribute('aria-current')).toBe('step');
    expect(getComputedStyle(now, '::before').borderInlineStartWidth).toBe('3px');
    expect(getComputedStyle(now).color).not.toBe(getComputedStyle(muted).color);
    expect(all(article, '.progress rect').map((bar) => bar.getAttribute('width'))).toEqual(['2']);
  });

  it('scrolls to the paragraph, and takes none of that for the reader', async () => {
    const guided = await mountGuided();
    const { story, article, scroller, steps } = guided;
    one(article, '.next').click();
    await settled(story, article);
    for (const step of [1, 2, 3]) {
      one(article, '.next').click();
      await eventually(() => {
        const { top } = blocks(article)[step]?.getBoundingClientRect() ?? { top: 0 };
        expect(Math.abs(top - scroller.getBoundingClientRect().top - 87)).toBeLessThan(6);
      });
    }
    await frames();
    expect(steps).toEqual([0, 1, 2, 3]);
  });

  it('follows the reader who scrolls, forth and back, without scrolling itself', async () => {
    const guided = await mountGuided();
    const { article, scroller, steps } = guided;
    scroller.scrollTo({ top: 5, behavior: 'instant' });
    await frames();
    expect(steps).toEqual([]);
    for (const index of [0, 1, 3, 2]) {
      scrollTo(guided, index);
      const { scrollTop } = scroller;
      await eventually(() => expect(current(article)).toBe(index));
      await frames();
      expect(scroller.scrollTop).toBe(scrollTop);
    }
    expect(steps).toEqual([0, 1, 3, 2]);
  });

  it('reaches the last paragraph at the end of the scroll, however short it is', async () => {
    const { article, scroller } = await mountGuided();
    scroller.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' });
    await eventually(() => expect(current(article)).toBe(4));
  });

  it('goes on by button from where the reader has scrolled', async () => {
    const guided = await mountGuided();
    scrollTo(guided, 2);
    await eventually(() => expect(current(guided.article)).toBe(2));
    one(guided.article, '.next').click();
    await eventually(() => expect(current(guided.article)).toBe(3));
    expect(focusIn(guided.story)).toEqual(['flow-munitions', 'flow-food']);
  });

  it('is left by whoever moves the map, and taken up again at the paragraph in view', async () => {
    const guided = await mountGuided();
    const { story, article, steps } = guided;
    scrollTo(guided, 1);
    await eventually(() => expect(current(article)).toBe(1));
    leave(story);
    await settled(story, article);
    expect(blocks(article).some(({ dataset }) => dataset.chapter)).toBe(false);
    expect(words(one(article, '.next'))).toBe('Zurück zur Geschichte');
    expect(one(article, '.back').hidden).toBe(true);
    scrollTo(guided, 3);
    await frames();
    expect(story.step).toBeNull();
    const { scrollTop } = guided.scroller;
    one(article, '.next').focus();
    one(article, '.next').click();
    await settled(story, article);
    await frames();
    expect(current(article)).toBe(3);
    expect(guided.scroller.scrollTop).toBe(scrollTop);
    expect(words(one(article, '.next'))).toBe('Weiter');
    expect(article.shadowRoot?.activeElement).toBe(one(article, '.next'));
    expect(steps).toEqual([1, null, 3]);
  });

  it('does not begin for a reader who has moved the map before', async () => {
    const guided = await mountGuided();
    leave(guided.story);
    await settled(guided.story, guided.article);
    scrollTo(guided, 2);
    await frames();
    expect(guided.steps).toEqual([]);
    expect(words(one(guided.article, '.next'))).toBe('Zurück zur Geschichte');
  });

  it('steps back for a selected mark and is there again afterwards', async () => {
    const guided = await mountGuided();
    const { story, article, steps } = guided;
    story.step = 3;
    await settled(story, article);
    story.selected = 'flow-troops';
    await settled(story, article);
    expect(current(article)).toBe(-1);
    scrollTo(guided, 1);
    await frames();
    expect(story.step).toBe(3);
    story.selected = null;
    await settled(story, article);
    expect(current(article)).toBe(3);
    await eventually(() => {
      const { top } = blocks(article)[3]?.getBoundingClientRect() ?? { top: 0 };
      expect(Math.abs(top - guided.scroller.getBoundingClientRect().top - 87)).toBeLessThan(6);
    });
    expect(steps).toEqual([]);
  });

  it('takes a step that the host has set before the file came, and names its marks', async () => {
    const { story, article, scroller, steps } = await mountGuided({ step: 3 });
    await settled(story, article);
    expect(current(article)).toBe(3);
    expect(focusIn(story)).toEqual(['flow-munitions', 'flow-food']);
    expect(scroller.scrollTop).toBeGreaterThan(0);
    expect(steps).toEqual([]);
  });

  it.each([
    [99, 4],
    [-3, 0],
    [Number.NaN, 0],
    [1.7, 1],
  ])('takes step %s for %s', async (given, taken) => {
    const { story, article, steps } = await mountGuided({ step: given });
    await settled(story, article);
    expect(story.step).toBe(taken);
    expect(steps).toEqual([taken]);
  });

  it('keeps the step in another language, with the marks that are told there', async () => {
    const { story, article } = await mountGuided({ step: 1 });
    await settled(story, article);
    expect(focusIn(story)).toEqual(['flow-troops']);
    story.lang = 'en';
    await settled(story, article);
    await settled(story, article);
    expect(story.step).toBe(1);
    expect(place(article)).toBe('2 of 3');
    expect(focusIn(story)).toEqual(['flow-food']);
  });

  it('begins anew with another dispatch', async () => {
    const { story, article } = await mountGuided({ step: 2 });
    leave(story);
    const loaded = next(story, 'dispatch-load');
    story.dispatch = { ...readingFixture(), text: { de: SHORT } };
    await loaded;
    await settled(story, article);
    expect(story.step).toBeNull();
    expect(place(article)).toBe('2 Absätze');
  });

  it.each([
    ['has one paragraph', 'Nur [einer](#flow-troops).'],
    ['speaks of no mark', 'Eins.\n\nZwei.\n\nDrei.'],
  ])('is not offered where the text %s', async (_, text) => {
    const { article } = await mountGuided({ text });
    expect(all(article, '.guide')).toEqual([]);
  });

  it('is not offered without being asked for, but a host may guide', async () => {
    const { story, article } = await mountGuided();
    article.guided = false;
    story.step = 1;
    await settled(story, article);
    expect(all(article, '.guide')).toEqual([]);
    expect(current(article)).toBe(1);
    expect(focusIn(story)).toEqual(['flow-troops']);
  });

  it('keeps its foot at the lower edge of the column, and of a short one at its end', async () => {
    const { article, scroller } = await mountGuided();
    const gap = () =>
      scroller.getBoundingClientRect().bottom - one(article, '.guide').getBoundingClientRect().bottom;
    expect(Math.abs(gap())).toBeLessThan(1);
    scroller.scrollTo({ top: 400, behavior: 'instant' });
    expect(Math.abs(gap())).toBeLessThan(1);
  });

  it.each(READERS)('is clean to axe in %s, %s', async (lang, scheme) => {
    const { story, article } = await mountGuided({ lang });
    story.step = 1;
    await settled(story, article);
    expect(await violationsIn(article, scheme)).toEqual([]);
  });
});

describe("the guided reading of a page's own text", () => {
  beforeAll(async () => {
    defineReading();
    await page.viewport(900, 700);
  });

  afterEach(() => document.body.replaceChildren());

  const PAGE = `<div>
    <header><p>Zeitung</p></header>
    <p id="head">Ein Vorspann ohne Marke.</p>
    <h2>Teil eins</h2>
    <section>
      <p id="a">Die <a href="#flow-troops">Soldaten</a>.</p>
      <figure id="b"><img alt="Ein Bild" src="data:,"></figure>
    </section>
    <p>  </p>
    <ul><li id="c"><a href="#flow-food">Nahrung</a></li><li id="d">und mehr</li></ul>
    <ol id="e"><li>ohne</li></ol>
    <div id="f">Worte in einem <em>div</em>, <a href="#elsewhere">ohne Marke</a></div>
    <p hidden>versteckt</p>
    <aside><p>Kasten</p></aside>
  </div>`;

  const inside = (markup: string) => [...document.createRange().createContextualFragment(markup).children];
  const nowIn = (article: Element) =>
    [...article.querySelectorAll<HTMLElement>('[data-chapter="now"]')].map(({ id }) => id);

  it('takes its blocks from the first passage on', async () => {
    const { story, article } = await mountGuided({ inside: inside(PAGE) });
    story.step = 0;
    await settled(story, article);
    const chapters = [...article.querySelectorAll<HTMLElement>('[data-chapter]')].map(({ id }) => id);
    expect(chapters).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(place(article)).toBe('1 von 6');
  });

  it('goes through them with their marks, and takes its dress off again', async () => {
    const { story, article } = await mountGuided({ inside: inside(PAGE) });
    story.step = 2;
    await settled(story, article);
    expect(nowIn(article)).toEqual(['c']);
    expect(focusIn(story)).toEqual(['flow-food']);
    const now = article.querySelector('#c');
    expect(now?.getAttribute('aria-current')).toBe('step');
    story.step = null;
    await settled(story, article);
    expect(article.querySelectorAll('[data-chapter], [aria-current]')).toHaveLength(0);
  });

  it('follows what the page adds', async () => {
    const { story, article } = await mountGuided({
      inside: inside('<p>Die <a href="#flow-troops">S</a>.</p>'),
    });
    expect(all(article, '.guide')).toEqual([]);
    article.append(...inside('<p id="z">Mehr.</p>'));
    await eventually(() => expect(place(article)).toBe('2 Absätze'));
    story.step = 1;
    await settled(story, article);
    expect(nowIn(article)).toEqual(['z']);
  });
});
