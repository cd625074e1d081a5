import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/packages.mjs';
import { commitName, machineKind, versionOf } from '../shared/machine.ts';
import { markdownTable, replaceMarked } from '../shared/markdown.ts';
import { short } from '../shared/statistics.ts';
import { ACTIONS, type ActionTimes, measureActions } from './measure-actions.ts';

/** Ms of script that an action may cost, with the first dispatch and with one of 5,000 features. */
const MOST = { first: 8, large: 16 } as const;
export const USAGE = `npm run bench:explore -- [options]
  --rounds 5     times each action is done (default 9)
  --only first   or: large
  --write        write the table into docs/performance.md`;

/** Measures every action with both dispatches, on the live map and on the still one, and prints the table. */
export async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const at = args.indexOf('--rounds');
  const rounds = at < 0 ? 9 : Number(args[at + 1]);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds needs a whole number above 0.');
  console.log('Script that selecting, filtering and a step in time cost: about ten minutes.');
  const only = args.indexOf('--only');
  const times = await measureActions(rounds, only < 0 ? undefined : args[only + 1]);
  const report = `${heading(rounds)}\n\n${tableOf(times)}`;
  console.log(`\n${report}\n`);
  if (!args.includes('--write')) return;
  const document = join(ROOT, 'docs', 'performance.md');
  writeFileSync(document, replaceMarked(readFileSync(document, 'utf8'), 'bench:explore', report));
  console.log('Written into docs/performance.md.');
}

export function tableOf(times: readonly ActionTimes[]): string {
  const rows = times.map(({ dispatch, features, map, script }) => {
    const most = MOST[dispatch];
    return [
      `${dispatch === 'first' ? 'first dispatch' : 'large dispatch'}, ${short(features)} features`,
      map === 'live' ? 'live map' : 'still map',
      ...ACTIONS.map((action) => {
        const value = script[action];
        return value === undefined ? '–' : `${short(value)}${value <= most ? '' : ' **missed**'}`;
      }),
      `≤ ${most}`,
    ];
  });
  return markdownTable(['', '', 'select ms', 'filter ms', 'step in time ms', 'goal ms'], rows);
}

function heading(rounds: number): string {
  const date = new Date().toISOString().slice(0, 10);
  const commit = commitName();
  return `Measured ${date}${commit && ` at commit ${commit}`}: ${machineKind()}; Chromium with software WebGL (SwiftShader), MapLibre GL JS ${versionOf('maplibre-gl')}. Processor time of the page's scripts from the action until the page rests again, all elements shown, median of ${rounds}.`;
}
