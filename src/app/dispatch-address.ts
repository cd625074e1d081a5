/** Ids of shipped dispatches name their folder and file, so they are kept as plain as that. */
export const SHIPPED_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * The address of the file that `?d=` asks for: the id of a shipped dispatch, an `https:` address, or
 * any address of the page's own origin. Null for everything else, so that a link can't make the page
 * ask a neighbour in the reader's network.
 *
 * @param wanted the value of `d`
 * @param root   address of the site's own folder, with a slash at its end
 */
export function dispatchAddress(wanted: string, root: string): string | null {
  if (SHIPPED_ID.test(wanted)) return new URL(`dispatches/${wanted}.geojson`, root).href;
  const address = parse(wanted, root);
  if (!address || address.username || address.password) return null;
  const own = address.origin === new URL(root).origin && /^https?:$/.test(address.protocol);
  return own || address.protocol === 'https:' ? address.href : null;
}

function parse(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
