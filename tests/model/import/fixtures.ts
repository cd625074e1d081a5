import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFlows } from '../../../src/model/import/import-flows.ts';
import type { ImportOptions, ImportResult, ImportText } from '../../../src/model/import/types.ts';
import type { Dispatch, FlowFeature } from '../../../src/model/types.ts';
import { ROOT } from '../../helpers/source-files.ts';

/** A file of `tests/fixtures/import/`. */
export function fixture(name: string): ImportText {
  return { name, text: readFileSync(join(ROOT, 'tests/fixtures/import', name), 'utf8') };
}

/** Two files given as their lines. */
export function importLines(
  locations: readonly string[],
  flows: readonly string[],
  options: Partial<ImportOptions> = {},
  limits?: Parameters<typeof importFlows>[3],
): ImportResult {
  return importFlows(
    { name: 'locations.csv', text: locations.join('\n') },
    { name: 'flows.csv', text: flows.join('\n') },
    { lang: 'en', ...options },
    limits,
  );
}

/** The dispatch of a result that must have one. */
export function dispatchOf(result: ImportResult): Dispatch {
  if (result.kind !== 'dispatch') throw new Error(`the import gave ${result.kind}`);
  return result.dispatch;
}

export function flowsOf(result: ImportResult): readonly FlowFeature[] {
  return dispatchOf(result).features.filter(
    (feature): feature is FlowFeature => feature.properties.kind === 'flow',
  );
}

/** Each issue as "flows 4 unknown-place", the line 0 for the file as a whole. */
export function issuesOf({ issues }: ImportResult): readonly string[] {
  return issues.map(({ file, line, rule }) => `${file} ${line ?? 0} ${rule}`);
}
