import address50 from '../../../geodata/basemap/basemap-50m.json?url';
import address110 from '../../../geodata/basemap/basemap-110m.json?url';
import type { Basemap } from '../../geo/basemap-types.ts';

const ADDRESSES: Readonly<Record<Basemap['detail'], string>> = { '110m': address110, '50m': address50 };
const loading = new Map<Basemap['detail'], Promise<Basemap>>();

/**
 * Our own ground in one of its two details; loaded once for all maps of the page. Beside the script it
 * belongs to, so it works from a foreign origin too.
 * @throws {Error} if it cannot be had; the next call tries again
 */
export function loadBasemap(detail: Basemap['detail']): Promise<Basemap> {
  const known = loading.get(detail);
  if (known) return known;
  const promise = fetchBasemap(detail);
  loading.set(detail, promise);
  promise.catch(() => loading.delete(detail));
  return promise;
}

async function fetchBasemap(detail: Basemap['detail']): Promise<Basemap> {
  const [response, { decodeBasemap }] = await Promise.all([
    fetch(ADDRESSES[detail], { credentials: 'omit' }),
    import('../../geo/basemap.ts'),
  ]);
  if (!response.ok) throw new Error(`basemap ${detail}: status ${response.status}`);
  return decodeBasemap(await response.json());
}
