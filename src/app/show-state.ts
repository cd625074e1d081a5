import type { DispatchExplorer } from '../elements/dispatch-explorer/dispatch-explorer.ts';
import type { TimeWindow } from '../model/types.ts';
import type { UrlState } from './url-state.ts';

/** Has an explorer show what an address says; `ownTime` is what the file itself asks for. */
export function showState(explorer: DispatchExplorer, state: UrlState, ownTime: TimeWindow | null): void {
  explorer.selected = state.selected;
  explorer.filter = state.filter;
  explorer.time = state.time ?? ownTime;
  explorer.sorting = state.sorting;
  explorer.step = state.step;
  explorer.names = state.names ?? 'reader';
  explorer.view = state.show ?? 'story';
  if (state.projection) explorer.projection = state.projection;
}
