import { ContextEvent } from '@lit/context';
import { type StoryContext, storyContext } from '../../src/elements/shared/story-context.ts';

/** The state and the actions of a story, as an element inside it gets them. */
export function contextOf(part: Element): StoryContext {
  let found: StoryContext | undefined;
  part.dispatchEvent(
    new ContextEvent(storyContext, part, (context) => {
      found = context;
    }),
  );
  if (!found) throw new Error('no story');
  return found;
}
