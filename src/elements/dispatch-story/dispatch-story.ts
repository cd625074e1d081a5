import { html, type PropertyValues } from 'lit';
import { StoryHolder } from '../shared/story-holder.ts';
import { storyStyles } from './dispatch-story.styles.ts';
import { PageLinks } from './page-links.ts';

/**
 * Loads a dispatch and holds the one state of all elements inside it. It has no looks of its own. Links
 * of the page's own text inside it that lead to `#<feature id>` choose that mark.
 *
 * @element dispatch-story
 * @attr {string} src - address of the dispatch
 * @attr {string} lang - BCP 47 tag in which texts are wanted; without it the language of the page
 * @slot - anything; elements of this library in it share the story
 * @fires {DispatchLoadEvent} dispatch-load - a dispatch has been read
 * @fires {DispatchErrorEvent} dispatch-error - there is nothing to show, and why
 * @fires {DispatchSelectEvent} dispatch-select - the reader chose a mark, or none
 * @fires {DispatchHoverEvent} dispatch-hover - the reader points at a mark, or at none
 * @fires {DispatchFilterEvent} dispatch-filter - the reader changed what is wanted
 * @fires {DispatchTimeEvent} dispatch-time - the reader changed the time window
 * @cssstate loading - the file is on its way
 * @cssstate ready - all of the file is shown
 * @cssstate partial - some of the file is broken and left out
 * @cssstate error - there is nothing to show
 * @cssstate offline - the browser has no network
 */
export class DispatchStory extends StoryHolder {
  static override styles = storyStyles;

  readonly #links = new PageLinks(this, this.story);

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#links.mark();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-story': DispatchStory;
  }
}
