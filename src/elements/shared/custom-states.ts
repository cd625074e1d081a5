import type { StoryState } from './story-context.ts';

const OF_A_STORY = ['loading', 'ready', 'partial', 'error', 'offline'] as const;

/** Shows where a story stands as `:state(…)` of an element. */
export function showStates(internals: ElementInternals, { load, offline }: StoryState): void {
  for (const name of OF_A_STORY) {
    toggleState(internals, name, name === load || (name === 'offline' && offline));
  }
}

/** Switches one `:state(…)` of an element on or off. */
export function toggleState({ states }: ElementInternals, name: string, on: boolean): void {
  if (on) states.add(name);
  else states.delete(name);
}
