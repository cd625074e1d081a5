/** The story with its map; or the table of all claims, the timeline or the ways of the words with a small one. */
export const EXPLORER_VIEWS = ['story', 'table', 'timeline', 'chain'] as const;
export type ExplorerView = (typeof EXPLORER_VIEWS)[number];

/** What the reader opens beside the view, in the place of the text. */
export type ExplorerPanel = 'filters' | 'search' | 'share';

export function isExplorerView(value: unknown): value is ExplorerView {
  return EXPLORER_VIEWS.some((view) => view === value);
}
