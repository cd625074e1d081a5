import type { DispatchExplorer } from '../elements/dispatch-explorer/dispatch-explorer.ts';
import type { UrlState } from './url-state.ts';

/** Takes what a reader has changed; `push` where Back should undo it. */
export type Remember = (change: Partial<UrlState>, options?: { readonly push?: boolean }) => void;

/** Tells whatever a reader does in an explorer, in the terms of its address: the other way round from `showState`. */
export function followReader(explorer: DispatchExplorer, remember: Remember): void {
  explorer.addEventListener('dispatch-select', ({ id }) => remember({ selected: id }, { push: true }));
  explorer.addEventListener('dispatch-filter', ({ filter }) => remember({ filter }));
  explorer.addEventListener('dispatch-time', ({ time }) => remember({ time }));
  explorer.addEventListener('dispatch-sort', ({ sorting }) => remember({ sorting }, { push: true }));
  explorer.addEventListener('dispatch-step', ({ step }) => remember({ step }));
  explorer.addEventListener('dispatch-names', ({ names }) =>
    remember({ names: names === 'local' ? names : null }),
  );
  explorer.addEventListener('dispatch-show', ({ view }) =>
    remember({ show: view === 'story' ? null : view }, { push: true }),
  );
  explorer.addEventListener('dispatch-view', ({ camera, projection }) => remember({ camera, projection }));
}
