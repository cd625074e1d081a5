import { type Extent, hasLanguage, loadLanguage, messagesFor } from '../../language/catalogue.ts';
import type { OpeningMessages } from '../../language/messages.ts';
import { StoryBase } from './story-base.ts';

/** An element that shows a story in words. */
export abstract class StoryElement extends StoryBase {
  /** How much of a language it speaks. */
  protected readonly extent: Extent = 'opening';

  /** The interface's messages in the language of the story. */
  protected get messages(): OpeningMessages {
    return messagesFor(this.state.lang);
  }

  /** The first update waits for the words; those after it find them there, see `StoryController`. */
  // biome-ignore lint/suspicious/noConfusingVoidType: Lit's own signature; at once where there is nothing to wait for.
  protected override scheduleUpdate(): void | Promise<unknown> {
    return hasLanguage(this.state.lang, this.extent) ? super.scheduleUpdate() : this.#updateInWords();
  }

  async #updateInWords(): Promise<void> {
    try {
      await loadLanguage(this.state.lang, this.extent);
    } catch (error) {
      // What can be said without them is said; the story says what went wrong.
      console.warn(`${this.localName}: its words could not be loaded:`, error);
    }
    await super.scheduleUpdate();
  }
}
