import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import timeZoneAt from '@photostructure/tz-lookup';
import { CORRECTIONS, LOCAL_LANGUAGES } from './corrections.mjs';

/** @import { Place } from './places.mjs' */

/** The languages in which every place is listed; others stand in for where they are spoken. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'uk', 'ko', 'zh', 'ar'];
/** Files of the Debian package that say something about a language, best first. */
const FILES = new Map([['zh', ['zh_CN', 'zh', 'zh_TW']]]);
/** Words for kinds of cities, which a name goes without. */
const KINDS = new Map([
  ['ko', /(?:직할시|특별시|광역시|특별자치시| 시)$/],
  ['zh', /(?:特别市|特別市|市)$/],
  ['ja', /(?:特別市|市)$/],
]);
/** In Korea itself the word for a city is written close to the name; elsewhere a name may end like it: 트빌리시. */
const KOREAN_CITY = /(?:직할시|특별시|광역시|특별자치시|시)$/;

/**
 * Names of all places by language, the one to show first, without those that are the same in English.
 * @param {readonly Place[]} places @param {string} debian folder with the unpacked Debian package
 * @returns {{ names: Record<string, string[][]>, local: string[][], localLanguages: Record<string, string> }}
 */
export function readNames(places, debian) {
  const english = namesIn('en', places, debian).map((list, index) => {
    const { name = '' } = places[index] ?? {};
    return unique([...list, name]);
  });
  const names = Object.fromEntries(
    LANGUAGES.map((lang) => [
      lang,
      lang === 'en' ? english : without(namesIn(lang, places, debian), english),
    ]),
  );
  const localLanguages = languagesOf(places);
  const spoken = [...new Set(Object.values(localLanguages))].sort();
  const inSpoken = new Map(spoken.map((lang) => [lang, without(namesIn(lang, places, debian), english)]));
  const local = places.map(({ country }, index) => {
    return inSpoken.get(localLanguages[country] ?? '')?.[index] ?? [];
  });
  return { names, local, localLanguages };
}

/**
 * The names of each place in one language: ours, those of Unicode, those of GeoNames.
 * @param {string} lang @param {readonly Place[]} places @param {string} debian
 */
function namesIn(lang, places, debian) {
  const files = (FILES.get(lang) ?? [lang]).map((name) => readCatalogue(debian, name));
  const zones = readZoneCities(lang);
  return places.map((place) => {
    const listed = files.flatMap((file) => file.get(place.id) ?? []);
    const inZone = zones.get(zoneKey(timeZoneOf(place), place.name)) ?? [];
    const corrected = CORRECTIONS[place.id]?.[lang] ?? [];
    return unique([...corrected, ...inZone, ...listed.map((name) => plainName(name, place, lang))]);
  });
}

/** @param {string} name @param {Place} place @param {string} lang */
function plainName(name, { country }, lang) {
  const tidy = name.normalize('NFC').replace(/[|\n]/g, ' ').replace(/\s+/g, ' ').trim();
  const isKorean = lang === 'ko' && (country === 'KR' || country === 'KP');
  const short = tidy.replace(isKorean ? KOREAN_CITY : (KINDS.get(lang) ?? ''), '');
  return short.length >= 2 ? short : tidy;
}

/**
 * Cities that stand for time zones, in Unicode CLDR: zone and English name → name.
 * @param {string} lang
 */
function readZoneCities(lang) {
  const english = exemplars('en');
  return new Map(
    [...exemplars(lang)].map(([zone, name]) => [
      zoneKey(canonicalZone(zone), english.get(zone) ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? ''),
      [name],
    ]),
  );
}

/** @param {string} lang @returns {Map<string, string>} */
function exemplars(lang) {
  const require = createRequire(import.meta.url);
  const { main } = readZones(require, lang);
  const found = new Map();
  /** @param {object} branch @param {string} path */
  const walk = (branch, path) => {
    for (const [key, value] of Object.entries(branch)) {
      if (key === 'exemplarCity') found.set(path, value);
      else if (typeof value === 'object') walk(value, path === '' ? key : `${path}/${key}`);
    }
  };
  if (main) walk(main, '');
  return found;
}

/** @param {NodeJS.Require} require @param {string} lang @returns {{ main: object | undefined }} */
function readZones(require, lang) {
  try {
    const file = require(`cldr-dates-full/main/${lang}/timeZoneNames.json`);
    return { main: file.main[lang].dates.timeZoneNames.zone };
  } catch {
    return { main: undefined };
  }
}

/** @param {string} zone @param {string} name */
function zoneKey(zone, name) {
  return `${zone} ${name.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase()}`;
}

/** @param {Place} place */
function timeZoneOf({ position: [longitude, latitude] }) {
  return canonicalZone(timeZoneAt(latitude, longitude));
}

/** Zones have old and new names: Asia/Saigon, Europe/Kyiv. @param {string} zone */
function canonicalZone(zone) {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return zone;
  }
}

/**
 * The language of the names on the spot, for countries whose language is none of `LANGUAGES`.
 * @param {readonly Place[]} places
 */
function languagesOf(places) {
  const countries = [...new Set(places.map(({ country }) => country))].sort();
  /** @type {Record<string, string>} */
  const languages = {};
  for (const country of countries) {
    const lang = LOCAL_LANGUAGES[country] ?? new Intl.Locale(`und-${country}`).maximize().language;
    if (!LANGUAGES.includes(lang)) languages[country] = lang;
  }
  return languages;
}

/** Lists without what the English ones say already. @param {string[][]} lists @param {string[][]} english */
function without(lists, english) {
  return lists.map((list, index) => (list[0] === english[index]?.[0] ? list.slice(1) : list));
}

/** @param {readonly string[]} names */
function unique(names) {
  return [...new Set(names.filter((name) => name !== ''))];
}

/**
 * A catalogue of gettext: GeoNames id → name; empty where there is none.
 * @param {string} debian @param {string} lang @returns {Map<string, string>}
 */
function readCatalogue(debian, lang) {
  let bytes;
  try {
    bytes = readFileSync(join(debian, 'usr/share/locale', lang, 'LC_MESSAGES/geonames.mo'));
  } catch {
    return new Map();
  }
  const file = bytes;
  const [count, keys, values] = [8, 12, 16].map((offset) => file.readUInt32LE(offset));
  /** @param {number} at */
  const text = (at) => {
    const [length, start] = [file.readUInt32LE(at), file.readUInt32LE(at + 4)];
    return file.toString('utf8', start, start + length);
  };
  return new Map(
    Array.from({ length: count ?? 0 }, (_, index) => [
      text((keys ?? 0) + 8 * index),
      text((values ?? 0) + 8 * index),
    ]),
  );
}
