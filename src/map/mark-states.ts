import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MarkState } from '../scene/types.ts';
import type { SourceId } from './style/ids.ts';

interface Mark {
  readonly key: string;
  readonly state: MarkState;
}

/**
 * How MapLibre knows a mark. It keeps feature-state in plain objects by these keys, so the bare id
 * `__proto__` of a hostile file would write into the prototype of every object of the page.
 */
export function markKey(key: string): string {
  return `mark:${key}`;
}

const FLAGS = ['hovered', 'selected', 'dimmed'] as const;

/** Keeps the feature-state of one source equal to the states of the scene's marks. */
export class MarkStates {
  #shown = new Map<string, MarkState>();

  constructor(private readonly source: SourceId) {}

  /** Sets what has changed since the last call. */
  apply(map: MapLibreMap, marks: readonly Mark[]): void {
    const next = new Map(marks.map(({ key, state }) => [key, state]));
    for (const [key, state] of next) {
      if ((this.#shown.get(key) ?? 'normal') !== state) this.#set(map, key, state);
    }
    for (const key of this.#shown.keys()) {
      if (!next.has(key)) this.#set(map, key, 'normal');
    }
    this.#shown = next;
  }

  /** Forgets what was set: a lost context takes feature-state with it. */
  forget(): void {
    this.#shown.clear();
  }

  #set(map: MapLibreMap, key: string, state: MarkState): void {
    const flags = Object.fromEntries(FLAGS.map((flag) => [flag, flag === state]));
    map.setFeatureState({ source: this.source, id: markKey(key) }, flags);
  }
}
