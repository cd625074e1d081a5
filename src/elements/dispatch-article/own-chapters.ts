import { type Chapter, canGuide } from '../../model/chapters.ts';
import type { Dispatch } from '../../model/types.ts';
import { featureOfLink } from './mark-links.ts';

/** A paragraph of the page's own text, and the marks it speaks of. */
export interface OwnChapter extends Chapter {
  readonly block: HTMLElement;
}

/** What stands around a text, or between its paragraphs, and is never one of them. */
const APART =
  'h1, h2, h3, h4, h5, h6, hr, header, footer, nav, aside, script, style, template, link, [hidden]';
const WRAPPERS = 'article, section, main, div';
const LISTS = 'ul, ol';
const LINKS = 'a[href^="#"]';
const MEDIA = 'img, picture, svg, video, audio, canvas, iframe, object';

/**
 * The chapters of a page's own text: its blocks (paragraphs, pictures, quotes, tables), from the first with a
 * passage on; what comes before is the page's own head. Wrappers are looked into, a list with passages is told
 * item by item, and a heading goes with what follows it.
 */
export function ownChapters(host: Element, dispatch: Dispatch): readonly OwnChapter[] {
  const chapters = blocksIn(host).map((block) => ({ block, marks: marksIn(block, dispatch) }));
  const first = chapters.findIndex(({ marks }) => marks.length > 0);
  return first < 0 ? [] : chapters.slice(first);
}

/** Shows on a page's own text at which paragraph the reading stands; null: at none in particular. */
export function dressOwnChapters(chapters: readonly OwnChapter[], step: number | null): void {
  const isGuided = step !== null && canGuide(chapters);
  for (const [index, { block }] of chapters.entries()) {
    const isNow = isGuided && index === step;
    if (isGuided) block.dataset.chapter = isNow ? 'now' : 'other';
    else delete block.dataset.chapter;
    if (isNow) block.setAttribute('aria-current', 'step');
    else if (block.getAttribute('aria-current') === 'step') block.removeAttribute('aria-current');
  }
}

function blocksIn(parent: Element): readonly HTMLElement[] {
  return [...parent.children].flatMap((child) => {
    if (!(child instanceof HTMLElement) || child.slot !== '' || child.matches(APART)) return [];
    const isList = child.matches(LISTS) && child.querySelector(LINKS) !== null;
    if (isList || (child.matches(WRAPPERS) && !hasWords(child))) return blocksIn(child);
    return isEmpty(child) ? [] : [child];
  });
}

/** Whether an element has words of its own, beside those of the elements in it. */
function hasWords({ childNodes }: Element): boolean {
  return [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}

function isEmpty(block: Element): boolean {
  return block.textContent.trim() === '' && !block.matches(MEDIA) && block.querySelector(MEDIA) === null;
}

function marksIn(block: Element, dispatch: Dispatch): readonly string[] {
  const links = [...block.querySelectorAll(LINKS), ...(block.matches(LINKS) ? [block] : [])];
  return [...new Set(links.flatMap((link) => featureOfLink(dispatch, link) ?? []))];
}
