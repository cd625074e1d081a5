import type { EntryKind, EntryRef } from '../../writing/index.ts';

/** The parts of a story, each with its form. */
export const TABS = ['text', 'places', 'flows', 'events', 'actors', 'sources'] as const;
export type Tab = (typeof TABS)[number];
/** Parts that hold entries of one kind. */
export type ListTab = Exclude<Tab, 'text'>;

export const KIND_OF_TAB = {
  places: 'place',
  flows: 'flow',
  events: 'event',
  actors: 'actor',
  sources: 'source',
} as const satisfies Readonly<Record<ListTab, EntryKind>>;

/** Where an entry is written; goods and units are, with the flows that need them. */
export function tabOf({ kind }: Pick<EntryRef, 'kind'>): ListTab {
  switch (kind) {
    case 'place':
      return 'places';
    case 'event':
      return 'events';
    case 'actor':
      return 'actors';
    case 'source':
      return 'sources';
    case 'flow':
    case 'goods':
    case 'unit':
      return 'flows';
  }
}
