// Builds geodata/gazetteer/gazetteer.json out of npm packages and one package of Debian 12, which has to be at hand:
//   apt-get download libgeonames-common=0.3.0-1
//   npm ci && npm run build -- libgeonames-common_0.3.0-1_all.deb
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readCountries } from './countries.mjs';
import { LANGUAGES, readNames } from './names.mjs';
import { columnsOf, readPlaces } from './places.mjs';

const SHA256 = '6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930';
const TARGET = new URL('../../geodata/gazetteer/', import.meta.url);

const [packed] = process.argv.slice(2);
if (packed === undefined) {
  console.error('Name the file libgeonames-common_0.3.0-1_all.deb.');
  process.exit(2);
}
if (createHash('sha256').update(readFileSync(packed)).digest('hex') !== SHA256) {
  console.error(`${packed} is not the file this was written for.`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
try {
  execFileSync('dpkg-deb', ['-x', packed, folder]);
  const places = readPlaces();
  const { names, local, localLanguages } = readNames(places, folder);
  const text = JSON.stringify({
    gazetteer: 1,
    credit: 'GeoNames (https://www.geonames.org), CC BY 4.0; Unicode CLDR',
    ...columnsOf(places),
    names: Object.fromEntries(LANGUAGES.map((lang) => [lang, joined(names[lang] ?? [])])),
    local: joined(local),
    localLanguages,
    states: await readCountries(),
  });
  mkdirSync(TARGET, { recursive: true });
  writeFileSync(new URL('gazetteer.json', TARGET), `${text}\n`);
  const gzipped = gzipSync(text, { level: 9 }).length;
  console.log(`gazetteer.json ${places.length} places, ${text.length} characters, ${gzipped} bytes gzipped`);
} finally {
  rmSync(folder, { recursive: true });
}

/** A column of names as one text: a line per place, names parted by `|`. @param {readonly string[][]} lists */
function joined(lists) {
  return lists.map((list) => list.join('|')).join('\n');
}
