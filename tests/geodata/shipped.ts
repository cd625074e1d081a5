import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isClaimed } from '../../src/model/dispatch-index.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import type { Claim, ClaimedFeature, Dispatch, Issue } from '../../src/model/types.ts';
import { ROOT } from '../helpers/source-files.ts';

const FOLDER = 'geodata/dispatches';

export interface Shipped {
  readonly file: string;
  readonly text: string;
  readonly dispatch: Dispatch;
  readonly issues: readonly Issue[];
  /** Flows and events, in the order of the file. */
  readonly claimed: readonly ClaimedFeature[];
  /** Every claim under its address, `<feature-id>/<index>`. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** A dispatch speaks the languages that its title speaks. */
  readonly languages: readonly string[];
}

/** All dispatches that are shipped. */
export const SHIPPED: readonly Shipped[] = readdirSync(join(ROOT, FOLDER))
  .filter((name) => name.endsWith('.geojson'))
  .map(readShipped);

/** A dispatch of the folder, by the name of its file. */
export function readShipped(file: string): Shipped {
  const text = readFileSync(join(ROOT, FOLDER, file), 'utf8');
  const { dispatch, issues } = parseDispatch(JSON.parse(text));
  if (dispatch === null) throw new Error(`${file} was refused: ${JSON.stringify(issues)}`);
  const claimed = dispatch.features.filter(isClaimed);
  const claims = claimed.flatMap(({ id, properties }) =>
    properties.claims.map((claim, index) => [`${id}/${index}`, claim] as const),
  );
  return {
    file,
    text,
    dispatch,
    issues,
    claimed,
    claims: new Map(claims),
    languages: Object.keys(dispatch.title),
  };
}
