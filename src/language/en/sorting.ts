/** What `<dispatch-sorting>` says: the same flows, sorted by one speaker or another. */
export const sorting = {
  title: 'Sorted by',
  none: 'not sorted',
  /** Heads the flows that the speaker puts into no group. */
  rest: 'In no group',
  /** `name` of a source's copy, where only that was seen. */
  copy: (via: string) => `seen as a copy (${via})`,
  undated: 'undated',
  empty: 'No flow of this group is shown.',
  noFigure: 'no comparable figure',
  /** Reads the bars: their unit, and that they are no sums. */
  scale: (unit: string) =>
    `Bars: ${unit}, all on one scale. Each lays the flows drawn here end to end, with the amounts as said; no sum is given.`,
  /** `status` as the legend has it. */
  usual: (status: string) => `Where no status stands: ${status}.`,
  /** `places` is a list of names. */
  both: (places: string) => `Counted by both: ${places}.`,
  /** Where the other speaker's claim is not to be heard. */
  otherwise: (speaker: string, kind: string) => `${speaker} sorts otherwise: ${kind}.`,
  /** For those who hear the page; `groups` is a list of groups with the number of their places. */
  sorted: (speaker: string, groups: string) => `Sorted by ${speaker}: ${groups}`,
  places: (group: string, count: number) => `${group}, ${count} ${count === 1 ? 'place' : 'places'}`,
  unsorted: 'Not sorted',
};

export type SortingMessages = typeof sorting;
