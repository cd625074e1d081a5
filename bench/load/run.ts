import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/packages.mjs';
import { commitName, machineKind, versionOf } from '../shared/machine.ts';
import { markdownTable, replaceMarked } from '../shared/markdown.ts';
import { short } from '../shared/statistics.ts';
import { type FirstMap, measureFirstMap } from './first-map.ts';
import { measureParsing, type ParseTimes } from './probe-parse.ts';

const MOST = { parse: 6, firstMap: 1.3 } as const;
export const USAGE = `npm run bench:load -- [options]
  --rounds 3     rounds (default 5)
  --only parse   or: map
  --write        write the table into docs/performance.md`;

/** Runs both measurements as the arguments say and prints their table. */
export async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const rounds = Number(optionOf(args, '--rounds') ?? 5);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds needs a whole number above 0.');
  const only = optionOf(args, '--only');
  console.log(
    'Reading a dispatch of 1 MB against JSON.parse, and the first map against a bare one: about 4 minutes.',
  );
  const parsing = only === 'map' ? undefined : await measureParsing(rounds);
  const firstMap = only === 'parse' ? undefined : await measureFirstMap(rounds);
  const report = `${heading()}\n\n${tableOf(parsing, firstMap)}`;
  console.log(`\n${report}\n`);
  if (!args.includes('--write')) return;
  const document = join(ROOT, 'docs', 'performance.md');
  writeFileSync(document, replaceMarked(readFileSync(document, 'utf8'), 'bench:load', report));
  console.log('Written into docs/performance.md.');
}

function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

export function tableOf(parsing: ParseTimes | undefined, firstMap: FirstMap | undefined): string {
  const word = (value: number, most: number) => (value <= most ? 'met' : '**missed**');
  const rows: string[][] = [];
  if (parsing) {
    const { bytes, features, json, parse, read, parseRatio, readRatio } = parsing;
    const file = `${short(bytes / 1e6)} MB, ${short(features)} features`;
    rows.push(
      [
        `parseDispatch, ${file}, against JSON.parse`,
        `${short(parse)} / ${short(json)} ms`,
        `≤ ${MOST.parse} ×`,
        `${short(parseRatio)} ×`,
        word(parseRatio, MOST.parse),
      ],
      [
        'the same from the text (JSON.parse, size and depth included)',
        `${short(read)} / ${short(json)} ms`,
        '',
        `${short(readRatio)} ×`,
        '',
      ],
    );
  }
  if (firstMap) {
    const { bare, ours, ratio, withoutFonts, ratioWithoutFonts, detail } = firstMap;
    rows.push(
      [
        `first drawn map of /d/north-korea-russia/, fonts refused, against a bare page with the ground ${detail}`,
        `${short(withoutFonts)} / ${short(bare)} ms`,
        `≤ ${MOST.firstMap} ×`,
        `${short(ratioWithoutFonts)} ×`,
        word(ratioWithoutFonts, MOST.firstMap),
      ],
      ['the same with our fonts', `${short(ours)} / ${short(bare)} ms`, '', `${short(ratio)} ×`, ''],
    );
  }
  return markdownTable(['', 'ours / other', 'goal', 'reached', ''], rows);
}

function heading(): string {
  const date = new Date().toISOString().slice(0, 10);
  const commit = commitName();
  return `Measured ${date}${commit && ` at commit ${commit}`}: ${machineKind()}; Chromium with software WebGL (SwiftShader), MapLibre GL JS ${versionOf('maplibre-gl')}. Medians; only ratios mean anything.`;
}
