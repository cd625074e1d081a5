import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../helpers/all-languages.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import type { Dispatch } from '../../src/model/types.ts';
import { ROOT } from '../helpers/source-files.ts';

/*
 * A dispatch as it stands in its file, read by nobody but these tests: what the makers of tasks say is checked against
 * this, by ways of its own.
 */

export type Names = Readonly<Record<string, string>>;

export interface RawAmount {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
}

export interface RawClaim {
  readonly by: string;
  readonly stance: string;
  readonly on?: string;
  readonly phase?: string;
  readonly said?: string;
  readonly amounts?: readonly RawAmount[];
  readonly carriedBy?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly quote?: { readonly exact: string };
}

export interface RawFeature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null;
  readonly properties: {
    readonly kind: 'place' | 'flow' | 'event';
    readonly name: string;
    readonly names?: Names;
    readonly type?: string;
    readonly precision?: string;
    readonly country?: string;
    readonly from?: string;
    readonly to?: string;
    readonly goods?: string;
    readonly start?: string;
    readonly at?: string;
    readonly status?: string;
    readonly claims?: readonly RawClaim[];
  };
}

interface RawActor {
  readonly name: string;
  readonly names?: Names;
  readonly partOf?: string;
  readonly kind: string;
}

export interface RawTask {
  readonly id: string;
  readonly question: Names;
  readonly options?: readonly { readonly text: Names; readonly right?: boolean }[];
  readonly pairs?: readonly { readonly left: Names; readonly right: Names }[];
  readonly answer?: readonly Names[];
  readonly proof: readonly string[];
}

export interface RawFile {
  readonly lang: string;
  readonly actors: Readonly<Record<string, RawActor>>;
  readonly features: readonly RawFeature[];
  readonly tasks?: readonly RawTask[];
}

export interface Story {
  readonly file: string;
  readonly raw: RawFile;
  readonly dispatch: Dispatch;
}

/** All dispatches that are shipped. */
export function shippedStories(): readonly Story[] {
  const folder = 'geodata/dispatches';
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.geojson'))
    .map((name) => readStory(`${folder}/${name}`));
}

export function readStory(file: string): Story {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const { dispatch } = parseDispatch(JSON.parse(text));
  if (dispatch === null) throw new Error(`${file} was refused`);
  const raw: RawFile = JSON.parse(text);
  return { file, raw, dispatch };
}

export function featureOf(raw: RawFile, id: string): RawFeature {
  const feature = raw.features.find((one) => one.id === id);
  if (!feature) throw new Error(`no feature ${id}`);
  return feature;
}

export function claimOf(raw: RawFile, feature: string, index: number): RawClaim {
  const claim = featureOf(raw, feature).properties.claims?.[index];
  if (!claim) throw new Error(`no claim ${feature}/${index}`);
  return claim;
}

export function nameIn(named: { readonly name: string; readonly names?: Names }, lang: string): string {
  return named.names?.[lang] ?? named.name;
}

/** Id of the actor of this full name, or, with `short`, of the name up to its first comma. */
export function actorNamed(raw: RawFile, name: string, lang: string): string {
  const found = Object.entries(raw.actors).find(([, actor]) => nameIn(actor, lang) === name);
  if (!found) throw new Error(`no actor is called ${name}`);
  return found[0];
}

/** The actor and everyone who, going up along `partOf`, ends at the same one. */
export function familyOf(raw: RawFile, id: string): ReadonlySet<string> {
  const top = (actor: string): string => {
    let at = actor;
    for (let steps = 0; steps < 20; steps += 1) at = raw.actors[at]?.partOf ?? at;
    return at;
  };
  return new Set(Object.keys(raw.actors).filter((other) => top(other) === top(id)));
}

/** Claims that someone of a family makes or passes on. */
export function claimsOfFamily(raw: RawFile, id: string) {
  const family = familyOf(raw, id);
  return raw.features.flatMap((feature) =>
    (feature.properties.claims ?? []).flatMap((claim, index) =>
      [claim.by, ...(claim.carriedBy ?? [])].some((actor) => family.has(actor))
        ? [{ feature, claim, index }]
        : [],
    ),
  );
}

export const isAgainst = ({ stance }: RawClaim): boolean => stance === 'denies' || stance === 'questions';

export function numbersOf({ amounts = [] }: RawClaim): readonly number[] {
  return amounts.flatMap(({ value, min, max }) => [value, min, max].flatMap((number) => number ?? []));
}

/** Great-circle distance in km on a sphere of 6371 km. */
export function kilometres(a: readonly number[], b: readonly number[]): number {
  const [lon1, lat1, lon2, lat2] = [a[0], a[1], b[0], b[1]].map(
    (degrees) => ((degrees ?? 0) * Math.PI) / 180,
  );
  if (lon1 === undefined || lat1 === undefined || lon2 === undefined || lat2 === undefined) return Number.NaN;
  const chord =
    Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}

/** Degrees clockwise from north in which the shortest way leaves `a`. */
export function compass(a: readonly number[], b: readonly number[]): number {
  const [lon1, lat1, lon2, lat2] = [a[0], a[1], b[0], b[1]].map(
    (degrees) => ((degrees ?? 0) * Math.PI) / 180,
  );
  if (lon1 === undefined || lat1 === undefined || lon2 === undefined || lat2 === undefined) return Number.NaN;
  const east = Math.sin(lon2 - lon1) * Math.cos(lat2);
  const north = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(lon2 - lon1);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

/** How far apart two bearings are. */
export function turn(a: number, b: number): number {
  const apart = Math.abs(a - b) % 360;
  return Math.min(apart, 360 - apart);
}
