/* The elements as classes, without registering them; `define.ts` does that. */
export { DispatchArticle } from './dispatch-article/dispatch-article.ts';
export { DispatchChain } from './dispatch-chain/dispatch-chain.ts';
export {
  DispatchLanguageEvent,
  DispatchLessonEvent,
} from './dispatch-classroom/classroom-events.ts';
export { DispatchClassroom } from './dispatch-classroom/dispatch-classroom.ts';
export { DispatchDetails } from './dispatch-details/dispatch-details.ts';
export { DispatchExplorer } from './dispatch-explorer/dispatch-explorer.ts';
export { DispatchLegend } from './dispatch-legend/dispatch-legend.ts';
export { DispatchMap } from './dispatch-map/dispatch-map.ts';
export { DispatchQuiz } from './dispatch-quiz/dispatch-quiz.ts';
export { DispatchAnswerEvent, DispatchQuizEndEvent } from './dispatch-quiz/quiz-events.ts';
export { DispatchSearch } from './dispatch-search/dispatch-search.ts';
export { DispatchShare } from './dispatch-share/dispatch-share.ts';
export { DispatchSkills } from './dispatch-skills/dispatch-skills.ts';
export { DispatchSlides } from './dispatch-slides/dispatch-slides.ts';
export { DispatchLeaveEvent, DispatchSlideEvent } from './dispatch-slides/slide-events.ts';
export { DispatchSorting } from './dispatch-sorting/dispatch-sorting.ts';
export { DispatchSources } from './dispatch-sources/dispatch-sources.ts';
export { DispatchStory } from './dispatch-story/dispatch-story.ts';
export { DispatchTable } from './dispatch-table/dispatch-table.ts';
export { DispatchTimeline } from './dispatch-timeline/dispatch-timeline.ts';
export { DispatchWorksheet } from './dispatch-worksheet/dispatch-worksheet.ts';
export { DispatchSheetEvent } from './dispatch-worksheet/sheet-events.ts';
export { DispatchWriter } from './dispatch-writer/dispatch-writer.ts';
export { type EmbedAddresses, offerEmbedding } from './shared/embed-addresses.ts';
export {
  DispatchErrorEvent,
  DispatchFilterEvent,
  DispatchHoverEvent,
  DispatchLoadEvent,
  DispatchNamesEvent,
  DispatchPrintEvent,
  DispatchSelectEvent,
  DispatchShowEvent,
  DispatchSortEvent,
  DispatchStepEvent,
  DispatchTimeEvent,
  DispatchViewEvent,
  type MapView,
} from './shared/events.ts';
export { type PageLimits, raiseLimits } from './shared/page-limits.ts';
