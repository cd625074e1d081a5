import { type CSSResult, unsafeCSS } from 'lit';
import { indexDispatch, isFlow } from '../../model/dispatch-index.ts';
import type { Dispatch } from '../../model/types.ts';
import type { Hue } from '../../scene/types.ts';
import { hueOf, hueStyles } from '../shared/hue.ts';
import type { StoryState } from '../shared/story-context.ts';

/** How a passage that stands for a mark looks. */
const passages = (link: (state: string) => string): CSSResult =>
  unsafeCSS(`
    ${link('')} {
      color: inherit;
      padding-block: 2px;
      text-decoration: underline 2px var(--dispatch-control);
      text-decoration-skip-ink: none;
      text-underline-offset: 0.28em;
      transition: background-color var(--dispatch-fast);
    }
    ${link('[data-hue]')} {
      text-decoration: underline 3px var(--dispatch-hue);
    }
    ${link('[data-lit]')} {
      background-color: var(--dispatch-wash);
    }`);

/** How the paragraphs of a guided reading look: the one being read in ink with a bar, the others stepped back. */
const chapters = (block: (state: string) => string): CSSResult =>
  unsafeCSS(`
    ${block('')} {
      position: relative;
    }
    @media not print {
      ${block("='other'")} {
        color: var(--dispatch-ink-muted);
      }
      ${block("='now'")}::before {
        content: '';
        position: absolute;
        inset-block: 5px;
        inset-inline-start: -14px;
        border-inline-start: 3px solid var(--dispatch-ink);
      }
    }`);

export const passageStyles = [
  hueStyles,
  passages((state) => `a[data-feature]${state}`),
  chapters((state) => `[data-chapter${state}]`),
];

/** The same for a page's own text, at no specificity, so that the rules of the page win. */
const ownPassageStyles = [
  hueStyles,
  passages((state) => `:where(dispatch-article a[data-feature]${state})`),
  chapters((state) => `:where(dispatch-article [data-chapter${state}])`),
];

/** The hue of a mark, where it has one: the underline of its passages. */
export function hueOfMark(dispatch: Dispatch, id: string): Hue | undefined {
  const index = indexDispatch(dispatch);
  const feature = index.feature(id);
  return feature && isFlow(feature) ? hueOf(index.goods(feature.properties.goods)?.category) : undefined;
}

/** Whether a mark is pointed at or selected, wherever that happened. */
export function isLit({ hovered, selected }: StoryState, id: string): boolean {
  return id === hovered || id === selected;
}

/** Gives the links of the page's own text what ours have: the mark they stand for, its hue, its light. */
export function dressOwnLinks(host: ParentNode, state: StoryState): void {
  const { dispatch } = state;
  if (!dispatch) return;
  for (const link of host.querySelectorAll<HTMLElement>('a[href^="#"]')) {
    const id = featureOfLink(dispatch, link);
    if (id === null) continue;
    const hue = hueOfMark(dispatch, id);
    link.dataset.feature = id;
    if (hue) link.dataset.hue = hue;
    link.toggleAttribute('data-lit', isLit(state, id));
  }
}

/** Makes a document or shadow root, where the page's own text stands, draw such links as passages. */
export function adoptLinkStyles(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const missing = ownPassageStyles
    .flatMap(({ styleSheet }) => styleSheet ?? [])
    .filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets.push(...missing);
}

/** The mark that a link of the page's own text stands for; null where it is another link. */
export function featureOfLink(dispatch: Dispatch, link: Element): string | null {
  const fragment = (link.getAttribute('href') ?? '').slice(1);
  const feature = dispatch.features.find(({ id }) => id === fragment || encodeURIComponent(id) === fragment);
  return feature?.id ?? null;
}
