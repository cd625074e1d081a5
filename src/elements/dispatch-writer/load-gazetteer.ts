import address from '../../../geodata/gazetteer/gazetteer.json?url';
import { type Gazetteer, parseGazetteer } from '../../geo/gazetteer.ts';

/**
 * The names of places to choose from, beside the script they belong to; nothing is asked of anybody else.
 * @throws {Error} if they cannot be had
 */
export async function loadGazetteer(): Promise<Gazetteer> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`gazetteer: status ${response.status}`);
  return parseGazetteer(await response.json());
}
