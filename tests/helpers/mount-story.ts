import { defineElement } from '../../src/elements/define-element.ts';
import { DispatchArticle } from '../../src/elements/dispatch-article/dispatch-article.ts';
import { DispatchChain } from '../../src/elements/dispatch-chain/dispatch-chain.ts';
import { DispatchDetails } from '../../src/elements/dispatch-details/dispatch-details.ts';
import { DispatchLegend } from '../../src/elements/dispatch-legend/dispatch-legend.ts';
import { DispatchSearch } from '../../src/elements/dispatch-search/dispatch-search.ts';
import { DispatchSorting } from '../../src/elements/dispatch-sorting/dispatch-sorting.ts';
import { DispatchStory } from '../../src/elements/dispatch-story/dispatch-story.ts';
import { DispatchTable } from '../../src/elements/dispatch-table/dispatch-table.ts';
import { DispatchTimeline } from '../../src/elements/dispatch-timeline/dispatch-timeline.ts';
import { installTokens } from '../../src/elements/shared/tokens.ts';

const ELEMENTS = {
  'dispatch-article': DispatchArticle,
  'dispatch-chain': DispatchChain,
  'dispatch-details': DispatchDetails,
  'dispatch-legend': DispatchLegend,
  'dispatch-search': DispatchSearch,
  'dispatch-sorting': DispatchSorting,
  'dispatch-table': DispatchTable,
  'dispatch-timeline': DispatchTimeline,
} as const;

export type ReadingTag = keyof typeof ELEMENTS;

/** Names the elements that are read, and nothing that needs a map. */
export function defineReading(): void {
  defineElement('dispatch-story', DispatchStory);
  for (const [name, element] of Object.entries(ELEMENTS)) defineElement(name, element);
  installTokens(document);
}

/** Puts one element into a story of a dispatch, and that into an else empty page. */
export async function mountInStory<Tag extends ReadingTag>(
  tag: Tag,
  dispatch: unknown,
  { lang = 'de', inside = [] }: { readonly lang?: string; readonly inside?: readonly Node[] } = {},
): Promise<{ readonly story: DispatchStory; readonly element: HTMLElementTagNameMap[Tag] }> {
  defineReading();
  const story = new DispatchStory();
  const element = document.createElement(tag);
  element.append(...inside);
  story.lang = lang;
  story.append(element);
  document.body.replaceChildren(story);
  const loaded = new Promise((resolve) => story.addEventListener('dispatch-load', resolve, { once: true }));
  story.dispatch = dispatch;
  await loaded;
  await settled(story, element);
  return { story, element };
}

/** Waits until a change of the story's state has been drawn. */
export async function settled(
  story: { readonly updateComplete: Promise<boolean> },
  element: { readonly updateComplete: Promise<boolean> },
): Promise<void> {
  await story.updateComplete;
  await element.updateComplete;
}

/** The elements in a shadow root that a selector finds. */
export function all(host: Element, selector: string): HTMLElement[] {
  return [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The only or first one; throws if there is none, so that no test goes on with nothing. */
export function one(host: Element, selector: string): HTMLElement {
  const [found] = all(host, selector);
  if (!found) throw new Error(`no ${selector} in <${host.localName}>`);
  return found;
}

/** The words of an element as a reader sees them, white space drawn together. */
export function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
