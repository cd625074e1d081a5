import { messagesFor } from '../../language/catalogue.ts';
import type { Messages } from '../../language/en.ts';
import { StoryBase } from './story-base.ts';

/** An element that shows a story in words. */
export abstract class StoryElement extends StoryBase {
  /** The interface's messages in the language of the story. */
  protected get messages(): Messages {
    return messagesFor(this.state.lang);
  }
}
