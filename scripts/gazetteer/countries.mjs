import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Other words for countries than those of Unicode, which pages have by themselves. */
const WORDS = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  CD: ['DR Congo', 'DRC', 'Zaire'],
  CI: ['Ivory Coast', 'Elfenbeinküste'],
  CZ: ['Czech Republic', 'Tschechische Republik'],
  GB: ['UK', 'Great Britain', 'Großbritannien', 'Grande-Bretagne', 'Gran Bretaña', 'Великобритания', '英国'],
  KP: ['DPRK', 'DVRK', 'RPDC', 'КНДР', 'Северная Корея', '조선', '조선민주주의인민공화국', '北朝鲜'],
  KR: ['Republic of Korea', 'ROK', 'Республика Корея', '대한민국', '한국', '南韩'],
  MM: ['Burma', 'Birma', 'Birmanie'],
  NL: ['Holland'],
  PS: ['Palestine', 'Palästina', 'Palestina', 'Палестина', 'فلسطين'],
  RU: ['Russian Federation', 'Russische Föderation', 'Российская Федерация'],
  SY: ['Syrian Arab Republic'],
  TR: ['Turkey', 'Türkei', 'Turquie'],
  TW: ['Republic of China'],
  US: ['USA', 'United States of America', 'America', 'Amerika', 'США', '미국', '美国'],
});

/**
 * A point well inside each country of our basemap, as [code, hundredths of a degree east, north], and its other names.
 * @returns {Promise<readonly [string, number, number, ...string[]][]>}
 */
export async function readCountries() {
  const { decodeBasemap } = await load(
    /** @type {typeof import('../../src/geo/basemap.ts')} */ ({}),
    'basemap',
  );
  const { labelPoint } = await load(
    /** @type {typeof import('../../src/geo/label-point.ts')} */ ({}),
    'label-point',
  );
  const file = new URL('../../geodata/basemap/basemap-50m.json', import.meta.url);
  const { countries } = decodeBasemap(JSON.parse(readFileSync(file, 'utf8')));
  return countries
    .filter(({ properties: { iso } }) => iso !== '')
    .map(({ properties: { iso }, geometry }) => {
      const [longitude = 0, latitude = 0] = labelPoint(geometry) ?? [];
      /** @type {[string, number, number, ...string[]]} */
      const row = [iso, hundredths(wrapped(longitude)), hundredths(latitude), ...(WORDS[iso] ?? [])];
      return row;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * A module of ours in TypeScript, which Node 20 does not read by itself.
 * @template Module @param {Module} _type @param {string} name @returns {Promise<Module>}
 */
async function load(_type, name) {
  const path = fileURLToPath(new URL(`../../src/geo/${name}.ts`, import.meta.url));
  return (await runnerImport(path)).module;
}

/** @param {number} degrees */
function hundredths(degrees) {
  return Math.round(degrees * 100);
}

/** @param {number} longitude */
function wrapped(longitude) {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
