import type { Map as MapLibreMap } from 'maplibre-gl';

/** A picture that takes longer is as painted as it will get. */
const PATIENCE_MS = 10_000;

/** A promise that others resolve, once. */
export interface Deferred {
  readonly promise: Promise<void>;
  resolve(): void;
}

export function deferred(): Deferred {
  let settle: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: () => settle() };
}

/**
 * Resolves after the first frame in which everything `sources` hold is drawn, an error of the map, its end,
 * a lost context, or ten seconds; MapLibre's own `load` waits for ever after one bad feature.
 */
export function painted(map: MapLibreMap, sources: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      map.off('render', check);
      for (const type of ['error', 'remove', 'webglcontextlost'] as const) map.off(type, finish);
      resolve();
    };
    const check = (): void => {
      const present = sources.filter((id) => map.getSource(id) !== undefined);
      if (present.every((id) => map.isSourceLoaded(id))) finish();
    };
    const timer = setTimeout(finish, PATIENCE_MS);
    map.on('render', check);
    for (const type of ['error', 'remove', 'webglcontextlost'] as const) map.on(type, finish);
    map.triggerRepaint();
  });
}
