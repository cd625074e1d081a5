import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDispatch } from '../../src/model/parse.ts';
import type { Claim, ClaimedFeature, Dispatch, DispatchFeature } from '../../src/model/types.ts';
import { ROOT } from '../helpers/source-files.ts';

export const FILE = 'geodata/dispatches/north-korea-russia.geojson';

const parsed = parseDispatch(JSON.parse(readFileSync(join(ROOT, FILE), 'utf8')));
if (parsed.dispatch === null) throw new Error(`${FILE} was refused: ${JSON.stringify(parsed.issues)}`);

export const dispatch: Dispatch = parsed.dispatch;
export const issues = parsed.issues;

/** Flows and events, in the order of the file. */
export const claimed: readonly ClaimedFeature[] = dispatch.features.flatMap((feature) =>
  isClaimed(feature) ? [feature] : [],
);

/** Every claim under its address, `<feature-id>/<index>`. */
export const claims: ReadonlyMap<string, Claim> = new Map(
  claimed.flatMap(({ id, properties }) =>
    properties.claims.map((claim, index) => [`${id}/${index}`, claim] as const),
  ),
);

function isClaimed(feature: DispatchFeature): feature is ClaimedFeature {
  return feature.properties.kind !== 'place';
}
