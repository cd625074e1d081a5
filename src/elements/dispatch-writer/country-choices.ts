import { countryName } from '../../language/countries.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** No states: outlying and private codes that `Intl` names as well. */
const NO_STATES: ReadonlySet<string> = new Set([
  'EU',
  'EZ',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'QO',
  'AC',
  'CP',
  'DG',
  'EA',
  'IC',
  'TA',
  'CQ',
]);

const known = new Map<string, readonly (readonly [code: string, name: string])[]>();

/** ISO codes and names of the countries, in the order of the alphabet of a language. */
export function countryChoices(lang: string): readonly (readonly [code: string, name: string])[] {
  const remembered = known.get(lang);
  if (remembered) return remembered;
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const named = codes.flatMap((code): (readonly [string, string])[] => {
    const name = NO_STATES.has(code) ? undefined : countryName(code, lang);
    return name ? [[code, name.text]] : [];
  });
  const sorted = [...new Map(named.map((one) => [one[1], one])).values()].sort((a, b) =>
    a[1].localeCompare(b[1], lang),
  );
  known.set(lang, sorted);
  return sorted;
}

/** The country a name is that of, in any of these languages; null for none. */
export function countryOf(name: string, langs: readonly string[]): string | null {
  const wanted = name.trim().toLowerCase();
  for (const lang of langs) {
    const found = countryChoices(lang).find(([, one]) => one.toLowerCase() === wanted);
    if (found) return found[0];
  }
  return null;
}
