import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { installContextRoot } from './context-root.ts';
import { installFonts } from './install-fonts.ts';
import { StoryConsumer } from './story-consumer.ts';
import type { StoryActions, StoryState } from './story-context.ts';
import { installTokens } from './tokens.ts';

/**
 * An element that has a story: the one around it, or its own where it has a `src`. Colours may be given as
 * `light-dark()`; they hold for the element they are set on and all inside it, on the map too.
 *
 * @fires {DispatchLoadEvent} dispatch-load - a dispatch has been read
 * @fires {DispatchErrorEvent} dispatch-error - there is nothing to show, and why
 * @fires {DispatchSelectEvent} dispatch-select - the reader chose a mark, or none
 * @fires {DispatchHoverEvent} dispatch-hover - the reader points at a mark, or at none
 * @fires {DispatchFilterEvent} dispatch-filter - the reader changed what is wanted
 * @fires {DispatchTimeEvent} dispatch-time - the reader changed the time window
 * @fires {DispatchSortEvent} dispatch-sort - the reader wants marks told apart by another sorting, or by none
 * @fires {DispatchStepEvent} dispatch-step - the guided reading stands elsewhere
 * @fires {DispatchNamesEvent} dispatch-names - the reader wants other names of places
 * @cssprop --dispatch-paper - the ground of all, and of the sheet the map lies on
 * @cssprop --dispatch-ink - text and signs
 * @cssprop --dispatch-ink-muted - what stands back: notes, dates, labels
 * @cssprop --dispatch-rule - hairlines
 * @cssprop --dispatch-rule-strong - the lines above a head or a table
 * @cssprop --dispatch-control - edges of what can be operated
 * @cssprop --dispatch-focus - the ring around what has the focus
 * @cssprop --dispatch-wash - the ground of what is chosen or pointed at
 * @cssprop --dispatch-selection - the mark that is chosen, on the map
 * @cssprop --dispatch-casing - the edge that keeps flows apart
 * @cssprop --dispatch-water - seas
 * @cssprop --dispatch-land - land
 * @cssprop --dispatch-land-story - the countries the story is about
 * @cssprop --dispatch-coast - coasts
 * @cssprop --dispatch-border - borders of states
 * @cssprop --dispatch-admin1 - borders of regions
 * @cssprop --dispatch-disputed-fill - disputed land
 * @cssprop --dispatch-disputed-line - disputed borders
 * @cssprop --dispatch-graticule - meridians and parallels
 * @cssprop --dispatch-sphere-edge - the edge of the globe
 * @cssprop --dispatch-map-label - names of places
 * @cssprop --dispatch-water-label - names of seas
 * @cssprop --dispatch-goods-people - flows of the category `people`
 * @cssprop --dispatch-tint-people - the filling of such a flow where no figure is given
 * @cssprop --dispatch-goods-arms - flows of the category `arms`
 * @cssprop --dispatch-tint-arms - the filling of such a flow where no figure is given
 * @cssprop --dispatch-goods-food - flows of the category `food`
 * @cssprop --dispatch-tint-food - the filling of such a flow where no figure is given
 * @cssprop --dispatch-goods-energy - flows of the category `energy`
 * @cssprop --dispatch-tint-energy - the filling of such a flow where no figure is given
 * @cssprop --dispatch-goods-technology - flows of the category `technology`
 * @cssprop --dispatch-tint-technology - the filling of such a flow where no figure is given
 * @cssprop --dispatch-goods-information - flows of the category `information`
 * @cssprop --dispatch-tint-information - the filling of such a flow where no figure is given
 * @cssprop --dispatch-goods-neutral - flows of money and of all else
 * @cssprop --dispatch-tint-neutral - the filling of such a flow where no figure is given
 * @cssprop --dispatch-font-read - font of what is read
 * @cssprop --dispatch-font-label - font of labels and controls
 * @cssprop --dispatch-fast - duration and easing of small transitions
 * @cssprop --dispatch-base - duration and easing of larger ones
 */
export abstract class StoryBase extends LitElement {
  /** Address of a dispatch; with it the element works without a story around it. */
  @property({ reflect: true, useDefault: true }) src = '';
  /** BCP 47 tag in which texts are wanted; without it the language of the page. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  protected readonly story = new StoryConsumer(this);

  protected get state(): StoryState {
    return this.story.state;
  }

  protected get actions(): StoryActions {
    return this.story.actions;
  }

  override connectedCallback(): void {
    // Before anything asks for the story around it.
    installContextRoot(this.ownerDocument);
    super.connectedCallback();
    installTokens(this.ownerDocument);
    void installFonts(this.ownerDocument, '');
  }
}
