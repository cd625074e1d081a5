import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/packages.mjs';
import { median, ratio } from '../shared/statistics.ts';

/** Ms, medians over fresh processes. */
export interface ParseTimes {
  readonly bytes: number;
  readonly features: number;
  readonly json: number;
  readonly parse: number;
  readonly read: number;
  /** parse / json and read / json. */
  readonly parseRatio: number;
  readonly readRatio: number;
}

/** Bundles the probe as the command line is bundled and runs it in fresh processes. */
export async function measureParsing(rounds: number): Promise<ParseTimes> {
  const outDir = join(ROOT, '.cache', 'bench', 'parse');
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'bench', 'load', 'parse-probe.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
    },
  });
  const runs = Array.from({ length: rounds }, () => probe(join(outDir, 'parse-probe.js')));
  const middle = (name: string) => median(runs.map((run) => run[name] ?? Number.NaN)) ?? Number.NaN;
  const ratioOf = (name: string) =>
    median(runs.flatMap((run) => ratio(run[name], run.json) ?? [])) ?? Number.NaN;
  return {
    bytes: middle('bytes'),
    features: middle('features'),
    json: middle('json'),
    parse: middle('parse'),
    read: middle('read'),
    parseRatio: ratioOf('parse'),
    readRatio: ratioOf('read'),
  };
}

function probe(file: string): Record<string, number> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the probe of parsing failed: ${stderr}`);
  return JSON.parse(stdout);
}
