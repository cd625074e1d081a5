// Writes src/language/fonts-korean-slices.ts: which characters each of the 120 files of
// @fontsource/noto-sans-kr holds, a third of the size of the package's own list.
// Run it after an update of that package: `node scripts/korean-slices.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';

const SOURCE = new URL('../node_modules/@fontsource/noto-sans-kr/unicode.json', import.meta.url);
const TARGET = new URL('../src/language/fonts-korean-slices.ts', import.meta.url);

/** @type {Record<string, string>} */
const ranges = JSON.parse(readFileSync(SOURCE, 'utf8'));

/** Ranges as steps from the end of the one before, in base 36: `gap` or `gap-length`. */
const encode = (/** @type {string} */ list) => {
  let last = 0;
  return list
    .split(',')
    .map((range) =>
      range
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16)),
    )
    .map(([start = 0, end = start]) => ({ start, end }))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const gap = (start - last).toString(36);
      last = end;
      return end > start ? `${gap}-${(end - start).toString(36)}` : gap;
    })
    .join(' ');
};

const slices = Object.entries(ranges).flatMap(([name, list]) => {
  const number = /^\[(\d+)\]$/.exec(name)?.[1];
  return number === undefined ? [] : [{ number: Number(number), list: encode(list) }];
});
const lines = slices.sort((a, b) => a.number - b.number).map(({ list }) => `  '${list}',`);
writeFileSync(
  TARGET,
  `/*
 * Written by scripts/korean-slices.mjs. At index n: the characters of noto-sans-kr-n-400-normal.woff2, as
 * \`gap\` or \`gap-length\` in base 36, each gap counted from the end of the range before.
 */
export const KOREAN_SLICES: readonly string[] = [
${lines.join('\n')}
];
`,
);
