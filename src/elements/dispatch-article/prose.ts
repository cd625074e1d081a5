import { html, nothing } from 'lit';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { type ProseInline, parseProse } from '../../model/prose.ts';
import type { Dispatch } from '../../model/types.ts';
import { externalLink } from '../shared/external-link.ts';
import type { StoryState } from '../shared/story-context.ts';
import { hueOfMark, isLit } from './mark-links.ts';

/**
 * The paragraphs of a story's text as real elements; text stays text, whatever it looks like. `step` is the one
 * being read; null: none in particular.
 */
export function prose(markdown: string, dispatch: Dispatch, state: StoryState, step: number | null): unknown {
  return parseProse(markdown).map(({ inlines }, index) => {
    const chapter = index === step ? 'now' : 'other';
    return html`<p
      data-chapter=${step === null ? nothing : chapter}
      aria-current=${index === step ? 'step' : nothing}
    >${inlinesOf(inlines, dispatch, state)}</p>`;
  });
}

function inlinesOf(inlines: readonly ProseInline[], dispatch: Dispatch, state: StoryState): unknown {
  return inlines.map((inline) => {
    if (inline.kind === 'text') return inline.text;
    const inside = inlinesOf(inline.children, dispatch, state);
    if (inline.kind !== 'link')
      return inline.kind === 'strong' ? html`<strong>${inside}</strong>` : html`<em>${inside}</em>`;
    const { target } = inline;
    if (target.kind === 'external') return externalLink(target.url, inside);
    if (target.kind === 'plain' || !indexDispatch(dispatch).feature(target.id)) return inside;
    return passage(target.id, inside, dispatch, state);
  });
}

/** Words that stand for a mark; selected or pointed at on either side, they carry the wash. */
function passage(id: string, inside: unknown, dispatch: Dispatch, state: StoryState): unknown {
  return html`<a
    href="#${id}"
    data-feature=${id}
    data-hue=${hueOfMark(dispatch, id) ?? nothing}
    ?data-lit=${isLit(state, id)}
    aria-current=${id === state.selected ? 'true' : nothing}
    >${inside}</a
  >`;
}
