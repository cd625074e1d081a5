import { type Filter, STATUSES, type Status, type TimeWindow } from '../model/types.ts';

/** The camera as it stands in an address: degrees, degrees, MapLibre zoom. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

export type Projection = 'globe' | 'mercator';

/** What the explorer shows in place of the story. */
const VIEWS = ['table', 'timeline', 'chain'] as const;
export type ShownView = (typeof VIEWS)[number];

/** What an address of the explorer says; what it leaves out is null or empty. */
export interface UrlState {
  /** Id of a shipped dispatch, or the address of a file. */
  readonly dispatch: string | null;
  readonly lang: string | null;
  readonly selected: string | null;
  readonly time: TimeWindow | null;
  readonly filter: Filter;
  /** Id of the sorting of the dispatch by which marks are told apart. */
  readonly sorting: string | null;
  /** Paragraph at which the guided reading stands, counted from 0; in the address it is counted from 1. */
  readonly step: number | null;
  /** Places by their local names; null means by the reader's. */
  readonly names: 'local' | null;
  /** Null means the story. */
  readonly show: ShownView | null;
  readonly projection: Projection | null;
  readonly camera: Camera | null;
}

/** Ids of marks and actors, as the format allows them; longer or stranger ones are no ids of ours. */
const ID = /^[a-z0-9][a-z0-9._-]{0,63}$/i;
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
/** Paragraphs of a text; more digits than that count nothing that anybody reads. */
const STEP = /^[1-9]\d{0,3}$/;
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Reads the query of an address; whatever makes no sense is passed over, never an error. */
export function readUrlState(query: URLSearchParams): UrlState {
  const goods = readList(query.get('goods'), isId);
  const status = readList(query.get('status'), isStatus);
  const by = readList(query.get('by'), isId);
  const toldBy = matching(query.get('told'), ID);
  return {
    dispatch: query.get('d') || null,
    lang: matching(query.get('lang'), LANGUAGE),
    selected: matching(query.get('sel'), ID),
    time: readTime(query.get('t')),
    filter: {
      ...(goods && { goods }),
      ...(status && { status }),
      ...(by && { by }),
      ...(toldBy && { toldBy }),
    },
    sorting: matching(query.get('sort'), ID),
    step: readStep(query.get('step')),
    names: query.get('names') === 'local' ? 'local' : null,
    show: VIEWS.find((view) => view === query.get('show')) ?? null,
    projection: readProjection(query.get('proj')),
    camera: readCamera(query.get('view')),
  };
}

/** The query for a state, without the question mark; keys in a fixed order, empty ones left out. */
export function writeUrlState(state: UrlState): string {
  const { filter, time, camera } = state;
  const pairs: readonly (readonly [string, string | null])[] = [
    ['d', state.dispatch],
    ['lang', state.lang],
    ['sel', state.selected],
    ['t', time && `${time.start}/${time.end}`],
    ['goods', writeList(filter.goods)],
    ['status', writeList(filter.status)],
    ['by', writeList(filter.by)],
    ['told', filter.toldBy ?? null],
    ['sort', state.sorting],
    ['step', state.step === null ? null : String(state.step + 1)],
    ['names', state.names],
    ['show', state.show],
    ['proj', state.projection],
    ['view', camera && `${trim(camera.lon, 3)},${trim(camera.lat, 3)},${trim(camera.zoom, 2)}`],
  ];
  return pairs
    .filter((pair): pair is readonly [string, string] => pair[1] !== null && pair[1] !== '')
    .map(([key, value]) => `${key}=${readable(value)}`)
    .join('&');
}

/** Percent-encodes all but the signs that are harmless in a query and good to read. */
function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':');
}

function matching(value: string | null, pattern: RegExp): string | null {
  return value !== null && pattern.test(value) ? value : null;
}

function isId(value: string): value is string {
  return ID.test(value);
}

function isStatus(value: string): value is Status {
  return STATUSES.some((status) => status === value);
}

/** The valid members of a list; undefined where there is none, which means all. */
function readList<T extends string>(
  value: string | null,
  valid: (member: string) => member is T,
): readonly T[] | undefined {
  const members = (value ?? '').split(',').filter(valid);
  return members.length > 0 ? [...new Set(members)] : undefined;
}

function writeList(members: readonly string[] | undefined): string | null {
  return members && members.length > 0 ? members.join(',') : null;
}

function readStep(value: string | null): number | null {
  const counted = matching(value, STEP);
  return counted === null ? null : Number(counted) - 1;
}

function readTime(value: string | null): TimeWindow | null {
  const [start, end, ...more] = (value ?? '').split('/');
  if (start === undefined || end === undefined || more.length > 0) return null;
  if (!DAY.test(start) || !DAY.test(end) || start > end) return null;
  return { start, end };
}

function readProjection(value: string | null): Projection | null {
  return value === 'globe' || value === 'mercator' ? value : null;
}

function readCamera(value: string | null): Camera | null {
  const [lon, lat, zoom, ...more] = (value ?? '')
    .split(',')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (lon === undefined || lat === undefined || zoom === undefined || more.length > 0) return null;
  const sound = Math.abs(lon) <= 360 && Math.abs(lat) <= 90 && zoom >= 0 && zoom <= 24;
  return sound ? { lon, lat, zoom } : null;
}

function trim(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}
