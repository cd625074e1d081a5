import { allMessagesFor, hasLanguage, needAllMessages } from '../../language/catalogue.ts';
import type { Messages } from '../../language/messages.ts';
import { StoryElement } from './story-element.ts';

/** An element that a story does not open with: it says more than the words that are fetched first. */
export abstract class PartElement extends StoryElement {
  protected override readonly extent = 'all';

  constructor() {
    super();
    // Another language comes whole from now on, so that no two are ever shown at once.
    needAllMessages();
  }

  protected override get messages(): Messages {
    return allMessagesFor(this.state.lang);
  }

  /** Where its words did not come it stays as it is, and asks again the next time. */
  protected override shouldUpdate(): boolean {
    return hasLanguage(this.state.lang, this.extent);
  }
}
