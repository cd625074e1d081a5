import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/packages.mjs';
import { commitName, machineKind, versionOf } from '../shared/machine.ts';
import { replaceMarked } from '../shared/markdown.ts';
import { serveBenchSite } from './bench-site.ts';
import { type ContenderId, NAMES, type Run, settingTitle } from './measures.ts';
import { readOptions, USAGE } from './options.ts';
import { orderOf, type Part, planOf } from './plan.ts';
import { reportOf } from './report.ts';
import { Results } from './results.ts';
import { runOne } from './run-one.ts';
import { measureSizes } from './sizes.ts';

const DOCUMENT = join(ROOT, 'docs', 'performance.md');
const FOLDER = join(ROOT, '.cache', 'bench');
/** Rough seconds of one contender in one round, for the estimate. */
const SECONDS = { small: 25, large: 60, million: 110 };

/** Runs the benchmark as the arguments say, prints its tables. */
export async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const options = readOptions(args);
  const plan = planOf(options);
  announce(plan);
  mkdirSync(FOLDER, { recursive: true });
  console.log('Bundling each contender alone, for its size …');
  const sizes = await measureSizes();
  console.log('Building the page …');
  const { address, close } = await serveBenchSite();
  const runs: Run[] = [];
  try {
    for (const part of plan) {
      await runPart({ part, address, quick: options.quick, runs });
      writeFileSync(join(FOLDER, 'flows.json'), JSON.stringify({ sizes, runs }, null, 1));
    }
  } finally {
    await close();
  }
  const report = `${heading()}\n\n${reportOf(new Results(runs, sizes))}`;
  console.log(`\n${report}\n`);
  if (!options.write) return;
  writeFileSync(DOCUMENT, replaceMarked(readFileSync(DOCUMENT, 'utf8'), 'bench:flows', report));
  console.log('Written into docs/performance.md.');
}

function announce(plan: readonly Part[]): void {
  let seconds = 0;
  for (const { setting, contenders, rounds } of plan) {
    const each = setting.n > 100_000 ? SECONDS.million : setting.n > 10_000 ? SECONDS.large : SECONDS.small;
    seconds += each * contenders.length * rounds;
    const names = contenders.map((id) => NAMES[id]).join(', ');
    console.log(`${settingTitle(setting)}: ${rounds} × ${names}`);
  }
  console.log(
    `Each in a fresh browser with software WebGL. About ${Math.ceil(seconds / 60)} minutes; leave the machine alone meanwhile.\n`,
  );
}

interface PartErrand {
  readonly part: Part;
  readonly address: string;
  readonly quick: boolean;
  readonly runs: Run[];
}

/** Every contender once a round. Who had no full picture within the time in the first round is not asked again. */
async function runPart({ part, address, quick, runs }: PartErrand): Promise<void> {
  const hopeless = new Set<ContenderId>();
  for (let round = 0; round < part.rounds; round += 1) {
    for (const contender of orderOf(part.contenders, round)) {
      if (hopeless.has(contender)) continue;
      const run = await runOne({ address, part, contender, round, quick });
      runs.push(run);
      const { firstFull, load } = run.values;
      if (run.stopped?.late && firstFull === undefined && load === undefined) hopeless.add(contender);
      console.log(lineOf(run));
    }
  }
}

function lineOf({ setting, contender, round, values, stopped }: Run): string {
  const figures = Object.entries(values).map(([name, value]) => `${name} ${Number(value.toFixed(2))}`);
  const end = stopped ? `; ${stopped.why} in "${stopped.during}"` : '';
  return `${settingTitle(setting)}, round ${round + 1}, ${NAMES[contender]}: ${figures.join(', ')}${end}`;
}

function heading(): string {
  const date = new Date().toISOString().slice(0, 10);
  const peers = `deck.gl ${versionOf('@deck.gl/core', 'bench')}, flowmap.gl ${versionOf('@flowmap.gl/layers', 'bench')}`;
  const commit = commitName();
  return `Measured ${date}${commit && ` at commit ${commit}`}: ${machineKind()}; Chromium with software WebGL (SwiftShader), MapLibre GL JS ${versionOf('maplibre-gl')}, ${peers}. Medians over the rounds; only ratios inside one table mean anything.`;
}
