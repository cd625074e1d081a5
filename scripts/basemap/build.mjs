// Builds geodata/basemap/*.json. Run `npm ci && npm run build` in this folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { adminLines } from './admin-lines.mjs';
import { collectionOf, multiLineOf } from './collection.mjs';
import { readCountries } from './countries.mjs';
import { DETAILS } from './details.mjs';
import { disputedAreas } from './disputed.mjs';
import { encode } from './encode.mjs';
import { countryLines } from './lines.mjs';

const TARGET = new URL('../../geodata/basemap/', import.meta.url);

mkdirSync(TARGET, { recursive: true });
for (const detail of Object.values(DETAILS)) {
  const name = `basemap-${detail.detail}.json`;
  const text = JSON.stringify(build(detail));
  writeFileSync(new URL(name, TARGET), `${text}\n`);
  console.log(`${name} ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);
}

/** @param {import('./part.mjs').Detail} detail */
function build(detail) {
  const countries = readCountries(detail);
  const disputed = disputedAreas(countries, detail);
  const lines = countryLines(countries, disputed, detail.step);
  return encode(detail, {
    countries: collectionOf(countries, ({ iso, name }) => ({ iso, name })),
    coast: multiLineOf(lines.coast),
    borders: multiLineOf(lines.borders),
    ...(detail.detail === '50m' && { admin1: multiLineOf(adminLines(countries, detail)) }),
    disputed: collectionOf(disputed, ({ id, iso }) => ({ id, country: iso })),
    disputedLines: multiLineOf([...disputed.flatMap((area) => area.lines), ...lines.disputed]),
  });
}
