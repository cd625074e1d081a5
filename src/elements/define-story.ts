import { defineElement } from './define-element.ts';
import { DispatchStory } from './dispatch-story/dispatch-story.ts';

defineElement('dispatch-story', DispatchStory);
