/* The elements as classes, without registering them; `define.ts` does that. */
export { DispatchArticle } from './dispatch-article/dispatch-article.ts';
export { DispatchDetails } from './dispatch-details/dispatch-details.ts';
export { DispatchExplorer } from './dispatch-explorer/dispatch-explorer.ts';
export { DispatchLegend } from './dispatch-legend/dispatch-legend.ts';
export { DispatchMap } from './dispatch-map/dispatch-map.ts';
export { DispatchStory } from './dispatch-story/dispatch-story.ts';
export { DispatchTable } from './dispatch-table/dispatch-table.ts';
export {
  DispatchErrorEvent,
  DispatchFilterEvent,
  DispatchHoverEvent,
  DispatchLoadEvent,
  DispatchSelectEvent,
  DispatchTimeEvent,
  DispatchViewEvent,
  type MapView,
} from './shared/events.ts';
