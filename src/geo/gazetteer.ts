import { foldText, foldUmlauts, wordsOf } from '../model/fold-text.ts';
import type { Precision } from '../model/types.ts';

/** A place one may look up. What it is called in a language that is not in `names`, it is called in English. */
export interface GazetteerPlace {
  /** BCP 47 tag → name; always with `en`, and with the language on the spot where there is a name in it. */
  readonly names: Readonly<Record<string, string>>;
  /** Degrees, WGS 84: of a city its middle, to a hundredth of a degree; of a country a point well inside it. */
  readonly position: readonly [lon: number, lat: number];
  /** ISO 3166-1 alpha-2, and `XK` for Kosovo; of disputed places that of the data, which is GeoNames’. */
  readonly country: string;
  readonly kind: 'capital' | 'city' | 'country';
  /** How exactly `position` says where the place is, in the words of the format. */
  readonly precision: Extract<Precision, 'city' | 'country'>;
  /** People, in two digits and from old counts: for an order, not to be quoted. Missing for countries. */
  readonly population?: number;
}

export interface Gazetteer {
  /** Whom the data is owed to; to be shown where the places are. */
  readonly credit: string;
  /** Countries, then cities, the largest first. */
  readonly places: readonly GazetteerPlace[];
  /**
   * The names of each place as they are compared, a line each with a line end before and behind, in the order of
   * `places`; made when they are first asked for.
   */
  readonly forms: () => readonly string[];
}

/** `geodata/gazetteer/gazetteer.json`, as `scripts/gazetteer/` writes it. */
interface GazetteerFile {
  readonly gazetteer: 1;
  readonly credit: string;
  readonly positions: readonly number[];
  readonly countries: string;
  readonly capitals: readonly number[];
  readonly people: readonly number[];
  /** A line per place, names parted by `|`, the one to show first; an empty line: as in English. */
  readonly names: Readonly<Record<string, string>>;
  readonly local: string;
  readonly localLanguages: Readonly<Record<string, string>>;
  readonly states: readonly (readonly [iso: string, lon: number, lat: number, ...otherNames: string[]])[];
}

interface Entry {
  readonly place: GazetteerPlace;
  /** All its names, those that are only found and never shown included. */
  readonly spellings: readonly string[];
}

/**
 * The gazetteer of a parsed `geodata/gazetteer/gazetteer.json`.
 * @throws TypeError if the value is no such file
 */
export function parseGazetteer(file: unknown): Gazetteer {
  if (!isGazetteerFile(file)) throw new TypeError('not a gazetteer file');
  const entries = [...countriesOf(file), ...citiesOf(file)];
  let forms: readonly string[] | undefined;
  return {
    credit: file.credit,
    places: entries.map(({ place }) => place),
    forms: () => {
      forms ??= entries.map(({ spellings }) => `\n${[...new Set(spellings.flatMap(formsOf))].join('\n')}\n`);
      return forms;
    },
  };
}

/** Our own build wrote the file and tests read all of it: its head is enough to tell it from another. */
function isGazetteerFile(file: unknown): file is GazetteerFile {
  return typeof file === 'object' && file !== null && 'gazetteer' in file && file.gazetteer === 1;
}

function countriesOf({ states, names, localLanguages }: GazetteerFile): readonly Entry[] {
  const languages = Object.keys(names).flatMap(regionNames);
  const local = new Map(
    [...new Set(Object.values(localLanguages))].map((lang) => [lang, regionNames(lang)] as const),
  );
  return states.map(([iso, lon, lat, ...others]) => {
    const named = [...languages, ...(local.get(localLanguages[iso] ?? '') ?? [])].flatMap(
      ([lang, regions]) => {
        const name = regions.of(iso);
        return name === undefined ? [] : [[lang, name] as const];
      },
    );
    const place: GazetteerPlace = {
      names: { en: iso, ...Object.fromEntries(named) },
      position: [lon / 100, lat / 100],
      country: iso,
      kind: 'country',
      precision: 'country',
    };
    return { place, spellings: [...named.map(([, name]) => name), ...others] };
  });
}

/** How a language calls countries, with its tag; nothing where the runtime does not know it. */
function regionNames(lang: string): readonly (readonly [string, Intl.DisplayNames])[] {
  if (Intl.DisplayNames.supportedLocalesOf(lang).length === 0) return [];
  return [[lang, new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' })]];
}

function citiesOf(file: GazetteerFile): readonly Entry[] {
  const { positions, countries, people, localLanguages } = file;
  const capitals = new Set(file.capitals);
  const columns = Object.entries(file.names).map(([lang, column]) => [lang, column.split('\n')] as const);
  const local = file.local.split('\n');
  return people.map((population, index) => {
    const country = countries.slice(2 * index, 2 * index + 2);
    const lines = columns.map(([lang, lines]) => [lang, lines[index] ?? ''] as const);
    const named = [...lines, [localLanguages[country] ?? 'en', local[index] ?? ''] as const]
      .filter(([, line]) => line !== '')
      .map(([lang, line]) => [lang, line.split('|')] as const);
    const place: GazetteerPlace = {
      names: Object.fromEntries(named.map(([lang, [name = '']]) => [lang, name])),
      position: [(positions[2 * index] ?? 0) / 100, (positions[2 * index + 1] ?? 0) / 100],
      country,
      kind: capitals.has(index) ? 'capital' : 'city',
      precision: 'city',
      population,
    };
    return { place, spellings: named.flatMap(([, names]) => names) };
  });
}

/** What lies on Arabic letters and is often left out in writing. */
const ARABIC_SIGNS = /[\u0640\u064b-\u0655]/g;

function formsOf(name: string): readonly string[] {
  const umlauts = foldUmlauts(name);
  return [foldText(name), ...(umlauts === null ? [] : [umlauts])].map(comparable);
}

function comparable(folded: string): string {
  return wordsOf(folded.replace(ARABIC_SIGNS, '')).join(' ');
}

/** Longer than any name of a place. */
const LONGEST_QUERY = 120;
/** Between a place and its country: "Odessa, US", "Tripoli (Libya)". */
const COUNTRY_AFTER = /^(.+?)[,(،，、（](.+)$/su;

/**
 * The places a text may mean, in any of their languages: those whose name it is, those whose name begins with it, those
 * with a word that does. Capitals come a step earlier than other cities, then the larger before the smaller.
 * A country may stand behind a comma. No result for a text without letters.
 */
export function findPlaces(gazetteer: Gazetteer, query: string, limit = 8): readonly GazetteerPlace[] {
  const wanted = query.slice(0, LONGEST_QUERY);
  const found = matches(gazetteer, wanted);
  if (found.length > 0) return found.slice(0, Math.max(0, limit));
  const [, name = '', after = ''] = COUNTRY_AFTER.exec(wanted) ?? [];
  const countries = countriesNamed(gazetteer, after);
  return matches(gazetteer, name)
    .filter(({ country }) => countries.has(country))
    .slice(0, Math.max(0, limit));
}

function matches(gazetteer: Gazetteer, text: string): readonly GazetteerPlace[] {
  const query = comparable(foldText(text));
  if (query === '') return [];
  return gazetteer
    .forms()
    .flatMap((forms, index) => {
      const place = gazetteer.places[index];
      const distance = distanceOf(forms, query);
      if (!place || distance === null) return [];
      return [{ place, step: Math.max(0, distance - (place.kind === 'capital' ? 1 : 0)), index }];
    })
    .sort(
      (a, b) =>
        a.step - b.step || KINDS.indexOf(a.place.kind) - KINDS.indexOf(b.place.kind) || a.index - b.index,
    )
    .map(({ place }) => place);
}

const KINDS: readonly GazetteerPlace['kind'][] = ['country', 'capital', 'city'];

/** 0 for the name itself, 1 for its beginning, 2 for that of a word in it; `null` for neither. */
function distanceOf(forms: string, query: string): 0 | 1 | 2 | null {
  if (!forms.includes(query)) return null;
  if (forms.includes(`\n${query}\n`)) return 0;
  if (forms.includes(`\n${query}`)) return 1;
  return forms.includes(` ${query}`) ? 2 : null;
}

function countriesNamed(gazetteer: Gazetteer, text: string): ReadonlySet<string> {
  const code = text.replace(/[^A-Za-z]/g, '').toUpperCase();
  const named = matches(gazetteer, text).filter(({ kind }) => kind === 'country');
  return new Set([code, ...named.map(({ country }) => country)]);
}

/** A place of the gazetteer as it goes into a dispatch, without its id. */
export interface PlaceEntry {
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly point: readonly [lon: number, lat: number];
  readonly precision: Precision;
  readonly type: GazetteerPlace['kind'];
  readonly country: string;
}

/** A place for a dispatch in a language: its name in that language, and those in others that differ from it. */
export function placeEntry(place: GazetteerPlace, lang: string): PlaceEntry {
  const { names, position, precision, kind, country } = place;
  const [base = ''] = lang.toLowerCase().split('-');
  const name = names[lang] ?? names[base] ?? names.en ?? country;
  // A name that is missing is the English one: it has to be said where the file's own differs from it.
  const others = Object.entries(names).filter(([tag, other]) => tag !== base && other !== name);
  return { name, names: Object.fromEntries(others), point: position, precision, type: kind, country };
}
