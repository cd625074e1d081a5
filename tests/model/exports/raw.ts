import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDispatch } from '../../../src/model/parse.ts';
import type { Dispatch } from '../../../src/model/types.ts';
import { ROOT } from '../../helpers/source-files.ts';

/*
 * What is exported is checked against the file as it stands, read by nobody but these tests.
 */

export type RawNames = Readonly<Record<string, string>>;

export interface RawNamed {
  name: string;
  names?: RawNames;
  kind?: string;
  category?: string;
  partOf?: string;
}

export interface RawSource {
  type: string;
  title?: string;
  publisher?: string;
  issued?: string;
  author?: readonly string[];
  URL?: string;
  accessed?: string;
  lang?: string;
  tier?: string;
  seenVia?: string;
}

export interface RawClaim {
  by: string;
  stance: string;
  source: string | readonly string[];
  said?: string;
  period?: string;
  amounts?: readonly { value?: number; min?: number; max?: number; unit: string; qualifier?: string }[];
  carriedBy?: readonly string[];
  quote?: { exact: string; lang: string };
  note?: RawNames;
}

export interface RawFeature {
  id: string;
  geometry: { type: string; coordinates: unknown } | null;
  properties: RawNamed & {
    [member: string]: unknown;
    from?: string;
    to?: string;
    goods?: string;
    at?: string;
    actors?: readonly string[];
    start?: string;
    end?: string;
    type?: string;
    status?: string;
    claims?: RawClaim[];
  };
}

export interface RawFile {
  [member: string]: unknown;
  id: string;
  lang: string;
  title: RawNames;
  actors: Record<string, RawNamed>;
  goods: Record<string, RawNamed>;
  sources: Record<string, RawSource>;
  features: RawFeature[];
}

export interface Case {
  readonly name: string;
  readonly raw: RawFile;
  readonly dispatch: Dispatch;
}

/** What a program may take for a sign of its own. */
const HOSTILE = [
  'He said "no", then; left',
  'two\nlines\r\nand more',
  '=cmd|/C calc!A0',
  '+49 30 1234',
  '@SUM(A1:A9)',
  '-1+1',
  '{unbalanced',
  'closed} twice}}',
  'a\\b \\textbf{x} $5 & 7% #8 _9 ~10 ^11',
  '</script><script>alert(1)</script>',
  '평양에서 모스크바로',
  'שלום \u200fעולם\u200e',
  'Œuvre «\u202fcitée\u202f» — ‘quoted’',
  '@article{key, title = "x"}',
];

const hostile = (index: number): string => HOSTILE[index % HOSTILE.length] ?? '';

/** The small story with every name, title, note and quote replaced by something hostile. */
function hostileFile(): RawFile {
  const raw = readJson('tests/fixtures/reading.geojson');
  let at = 0;
  const next = () => {
    at += 1;
    return hostile(at);
  };
  raw.title = { [raw.lang]: next() };
  raw.extra = { unknown: [next(), 1, null] };
  for (const record of [raw.actors, raw.goods]) {
    for (const entry of Object.values(record)) {
      entry.name = next();
      delete entry.names;
    }
  }
  for (const [index, source] of Object.values(raw.sources).entries()) {
    source.title = hostile(index);
    source.publisher = hostile(index + 3);
    source.author = [hostile(index + 5), 'Han Kang'];
    source.accessed = '2025-11-02';
    delete source.seenVia;
    source.URL = `https://example.org/${index}?q={a}&b=%20#x_y~z`;
  }
  raw.sources['s-words'] = { type: 'report', title: 'W', issued: 'late 2024}, evil = {x' };
  raw.sources['s-twin'] = { type: 'report', title: 'Twin', issued: '2024-06/2024-08', lang: 'en' };
  raw.sources['S-TWIN'] = { type: 'odd', title: 'Twin', issued: '2024-XX~', lang: 'en' };
  raw.sources['s-copy'] = { type: 'book', issued: '2020', seenVia: 'A & B', URL: 'https://example.org/copy' };
  for (const feature of raw.features) {
    feature.properties.name = next();
    delete feature.properties.names;
    feature.properties.shade = next();
    for (const claim of feature.properties.claims ?? []) {
      claim.note = { [raw.lang]: next() };
      claim.quote = { exact: next(), lang: 'ko' };
    }
  }
  return raw;
}

function readJson(path: string): RawFile {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

function caseOf(name: string, raw: RawFile): Case {
  const { dispatch, issues } = parseDispatch(raw);
  if (dispatch === null) throw new Error(`${name} was refused`);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return { name, raw: structuredClone(raw), dispatch };
}

export const CASES: readonly Case[] = [
  caseOf('shipped', readJson('geodata/dispatches/north-korea-russia.geojson')),
  caseOf('second shipped', readJson('geodata/dispatches/grain-2022.geojson')),
  caseOf('hostile', hostileFile()),
];

/** All claims of a file, with the feature they are about. */
export function rawClaims({ features }: RawFile) {
  return features.flatMap((feature) =>
    (feature.properties.claims ?? []).map((claim, index) => ({
      id: `${feature.id}/${index}`,
      feature,
      claim,
    })),
  );
}

/** The features of one kind. */
export function rawFeatures({ features }: RawFile, kind: 'place' | 'flow' | 'event'): readonly RawFeature[] {
  return features.filter(({ properties }) => properties.kind === kind);
}

/** A name of the file in a language, by the rule that the format states. */
export function rawName({ name, names }: RawNamed, lang: string, fileLang: string): string {
  return names?.[lang] ?? names?.[fileLang] ?? name;
}

export function rawSources({ source }: RawClaim): readonly string[] {
  return typeof source === 'string' ? [source] : source;
}
