import { defineElement } from './define-element.ts';
import { DispatchTimeline } from './dispatch-timeline/dispatch-timeline.ts';

defineElement('dispatch-timeline', DispatchTimeline);
