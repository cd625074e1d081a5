let known = false;

/**
 * Whether this device draws WebGL2 now. Asked before the map's script is fetched, and because MapLibre, where it finds
 * out by itself, keeps a listener on the map that never came to be. Yes is remembered; no may change with the next try.
 */
export function hasWebGl2(): boolean {
  if (known) return true;
  const context = document.createElement('canvas').getContext('webgl2');
  // The page has few contexts: this one is given back at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  known = context !== null;
  return known;
}
