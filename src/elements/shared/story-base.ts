import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { installFonts } from './install-fonts.ts';
import { StoryConsumer } from './story-consumer.ts';
import type { StoryActions, StoryState } from './story-context.ts';
import { installTokens } from './tokens.ts';

/** An element that has a story: the one around it, or its own where it has a `src`. */
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
    super.connectedCallback();
    installTokens(this.ownerDocument);
    void installFonts(this.ownerDocument, '');
  }
}
