import type { LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { LanguageMap } from '../language/text.ts';

/*
 * The dispatch format, version "1", as TypeScript sees it after `parseDispatch`: the file itself (an
 * RFC 7946 FeatureCollection with foreign members), validated and deeply frozen. Members the format
 * does not know are still there at run time; they are just not named here.
 */

export const PLACE_TYPES = [
  'country',
  'region',
  'capital',
  'city',
  'port',
  'station',
  'base',
  'site',
  'sea',
  'other',
] as const;
export const PRECISIONS = ['exact', 'site', 'city', 'region', 'country', 'unknown'] as const;
export const MODES = ['rail', 'road', 'sea', 'air', 'pipeline', 'message', 'unknown'] as const;
export const ROUTES = ['schematic', 'reported', 'tracked'] as const;
export const EVENT_TYPES = [
  'meeting',
  'call',
  'statement',
  'publication',
  'agreement',
  'vote',
  'attack',
  'battle',
  'deployment',
  'delivery',
  'other',
] as const;
export const STATUSES = ['confirmed', 'claimed', 'disputed', 'denied', 'unknown'] as const;
export const STANCES = ['states', 'denies', 'confirms', 'estimates', 'questions'] as const;
export const CLAIM_SUBJECTS = ['existence', 'amount', 'route', 'effect'] as const;
export const PHASES = ['done', 'ongoing', 'announced', 'planned', 'possible'] as const;
export const QUALIFIERS = ['about', 'over', 'under', 'nearly', 'up-to', 'at-least'] as const;
export const SCOPES = ['total', 'part'] as const;
export const ACTOR_KINDS = [
  'state',
  'agency',
  'state-media',
  'media',
  'think-tank',
  'monitor',
  'armed-group',
  'company',
  'io',
  'person',
] as const;
export const CATEGORIES = [
  'people',
  'arms',
  'food',
  'energy',
  'technology',
  'information',
  'money',
  'other',
] as const;

/** For whom a task is made. */
export const LEVELS = ['easy', 'standard', 'advanced'] as const;

export type PlaceType = (typeof PLACE_TYPES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type Mode = (typeof MODES)[number];
export type Route = (typeof ROUTES)[number];
export type EventType = (typeof EVENT_TYPES)[number];
export type Status = (typeof STATUSES)[number];
export type Stance = (typeof STANCES)[number];
export type ClaimSubject = (typeof CLAIM_SUBJECTS)[number];
export type Phase = (typeof PHASES)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type Scope = (typeof SCOPES)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];
export type Category = (typeof CATEGORIES)[number];
export type Level = (typeof LEVELS)[number];

/** A date or interval in the EDTF subset of the format, as written (`2024`, `2024-06~`, `2024-06-19/..`). */
export type EdtfString = string;

export interface Actor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly names?: LanguageMap;
  /** The actor whose part this one is; the chain ends at its root. */
  readonly partOf?: string;
  /** ISO 3166-1 alpha-2, for states. */
  readonly iso?: string;
  readonly wikidata?: string;
}

export interface Goods {
  readonly name: string;
  readonly category: Category;
  readonly names?: LanguageMap;
  /** Id of the unit in which flows of these goods are measured and drawn. */
  readonly unit?: string;
}

/** Words for one unit of amounts. */
export interface Unit {
  readonly one?: LanguageMap;
  readonly other?: LanguageMap;
  /** Id of the unit whose width scale this one shares. */
  readonly like?: string;
}

/** CSL-JSON names where they exist. */
export interface Source {
  readonly type: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly issued?: EdtfString;
  readonly author?: readonly string[];
  readonly URL?: string;
  readonly accessed?: EdtfString;
  readonly lang?: string;
  readonly tier?: string;
  /** The copy through which the source was seen; such a source is named as text, never linked. */
  readonly seenVia?: string;
}

export interface Amount {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** Id in `units`, or a plain word where the file does not define it. */
  readonly unit: string;
  readonly qualifier?: Qualifier;
  /** Default `part`. */
  readonly scope?: Scope;
  readonly of?: LanguageMap;
}

export interface Claim {
  /** Actor id of the speaker. */
  readonly by: string;
  readonly stance: Stance;
  /** One source id or several. */
  readonly source: string | readonly string[];
  readonly said?: EdtfString;
  /** Default `existence`. */
  readonly on?: ClaimSubject;
  /** Default `done`. */
  readonly phase?: Phase;
  readonly amounts?: readonly Amount[];
  readonly period?: EdtfString;
  /** Actor ids, in the order in which they passed the words on. */
  readonly carriedBy?: readonly string[];
  /** Place ids of ends finer than the flow's own. */
  readonly from?: string;
  readonly to?: string;
  /** Place ids between the ends. */
  readonly via?: readonly string[];
  readonly route?: Route;
  readonly quote?: { readonly exact: string; readonly lang: string };
  readonly note?: LanguageMap;
}

interface CommonProperties {
  readonly name: string;
  readonly names?: LanguageMap;
}

export interface PlaceProperties extends CommonProperties {
  readonly kind: 'place';
  readonly type?: PlaceType;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Default `unknown`. */
  readonly precision?: Precision;
  /** Place id at which lines to or from this country or area end. */
  readonly anchor?: string;
}

export interface FlowProperties extends CommonProperties {
  readonly kind: 'flow';
  /** Place ids. */
  readonly from: string;
  readonly to: string;
  /** Goods id. */
  readonly goods: string;
  readonly status: Status;
  readonly claims: readonly Claim[];
  /** Actor ids. */
  readonly sender?: string;
  readonly receiver?: string;
  /** Default `unknown`. */
  readonly mode?: Mode;
  /** Default `schematic`. */
  readonly route?: Route;
  readonly start?: EdtfString;
  readonly end?: EdtfString;
}

export interface EventProperties extends CommonProperties {
  readonly kind: 'event';
  readonly type: EventType;
  readonly start: EdtfString;
  readonly status: Status;
  readonly claims: readonly Claim[];
  readonly end?: EdtfString;
  /** Place id. */
  readonly at?: string;
  /** Actor ids. */
  readonly actors?: readonly string[];
}

interface FeatureOf<G, P> {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: G | null;
  readonly properties: P;
}

export type PlaceFeature = FeatureOf<Point | Polygon | MultiPolygon, PlaceProperties>;
export type FlowFeature = FeatureOf<LineString | MultiLineString, FlowProperties>;
export type EventFeature = FeatureOf<Point, EventProperties>;
export type DispatchFeature = PlaceFeature | FlowFeature | EventFeature;
/** The features that carry claims. */
export type ClaimedFeature = FlowFeature | EventFeature;

export interface Article {
  readonly title: string;
  readonly lang: string;
  readonly publisher?: string;
  readonly published?: EdtfString;
  readonly url?: string;
  readonly rights?: string;
}

/** Something to choose in a task. */
export interface TaskOption {
  readonly text: LanguageMap;
  /** Whether it is right; default false. */
  readonly right?: boolean;
  /** Why it is not, or why it is. */
  readonly because?: LanguageMap;
}

/** Two things that belong together. */
export interface TaskPair {
  readonly left: LanguageMap;
  readonly right: LanguageMap;
}

/** A task for a lesson, written by hand; it has exactly one of `options`, `pairs` and `answer`. */
export interface DispatchTask {
  readonly id: string;
  readonly question: LanguageMap;
  /** Missing: fit for every level. */
  readonly level?: Level;
  /** In the order in which they are shown. */
  readonly options?: readonly TaskOption[];
  /** Shown apart, the right ones mixed. */
  readonly pairs?: readonly TaskPair[];
  /** What a good answer in words of one's own names, a sentence each. */
  readonly answer?: readonly LanguageMap[];
  /** Shown after an answer. */
  readonly explanation?: LanguageMap;
  /** Ids of marks to look at. */
  readonly marks?: readonly string[];
  /** Addresses of the claims that prove it, `<feature id>/<index>`, counted from 0. */
  readonly proof: readonly string[];
}

/** Places and flows that a speaker puts together; a flow follows the place it goes to unless a group names it itself. */
export interface SortingGroup {
  readonly id: string;
  readonly names: LanguageMap;
  /** Ids of places and flows. */
  readonly members: readonly string[];
  /** Address of the claim in which the speaker puts them together, `<feature id>/<index>`, counted from 0. */
  readonly claim?: string;
}

/** How one speaker sorts what the dispatch holds; several may sort the same in different ways. */
export interface Sorting {
  readonly id: string;
  /** Actor id of the speaker. */
  readonly by: string;
  readonly names: LanguageMap;
  readonly groups: readonly SortingGroup[];
  /** Who put each member into its group, if that was not the speaker, and after what. */
  readonly note?: LanguageMap;
}

export interface Correction {
  readonly date: EdtfString;
  readonly text: LanguageMap;
}

export interface Dispatch {
  readonly type: 'FeatureCollection';
  readonly dispatch: string;
  readonly id: string;
  readonly lang: string;
  readonly title: LanguageMap;
  readonly features: readonly DispatchFeature[];
  /** These three are objects without prototype; read them with `Object.hasOwn` or `own()`. */
  readonly actors: Readonly<Record<string, Actor>>;
  readonly goods: Readonly<Record<string, Goods>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly units?: Readonly<Record<string, Unit>>;
  readonly summary?: LanguageMap;
  /** The summary in plainer words, and with more in it; `summary` is that of the level between. */
  readonly summaries?: {
    readonly easy?: LanguageMap;
    readonly advanced?: LanguageMap;
  };
  /** Markdown: paragraphs, emphasis, links; `[words](#feature-id)` ties a passage to a mark. */
  readonly text?: LanguageMap;
  readonly updated?: EdtfString;
  readonly license?: string;
  readonly article?: Article;
  readonly corrections?: readonly Correction[];
  readonly view?: {
    /** [west, south, east, north] in degrees; west > east crosses 180°. */
    readonly bbox?: readonly [number, number, number, number];
    readonly time?: EdtfString;
  };
  readonly tasks?: readonly DispatchTask[];
  readonly sortings?: readonly Sorting[];
}

export type Severity = 'error' | 'warning' | 'info';

/** One thing that is wrong, or could be better, in a dispatch. */
export interface Issue {
  /** JSON pointer-like path with ids where there are some: `features/flow-troops/claims/2/by`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly severity: Severity;
  /** Name of the rule, kebab-case; also the key of its sentence in the catalogues. */
  readonly rule: string;
}

/** Codes of a fatal failure; the same as in `dispatch-error`. */
export type FatalCode = 'network' | 'json' | 'shape' | 'version' | 'size';

/** A time window, ISO dates (inclusive), or null for all time. */
export interface TimeWindow {
  readonly start: string;
  readonly end: string;
}

/** Which marks are wanted; a missing or empty list means all. `goods` takes ids and categories. */
export interface Filter {
  readonly goods?: readonly string[];
  readonly status?: readonly Status[];
  readonly by?: readonly string[];
  /** Actor id: the world as this speaker, with all who are part of it, tells it. */
  readonly toldBy?: string;
}

export interface Selection {
  readonly time: TimeWindow | null;
  readonly filter: Filter;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Ids of marks that a step of the guided reading brings forward; missing or empty: none in particular. */
  readonly focus?: readonly string[];
  /** Id of the sorting by which marks are told apart; it chooses none of them. An id the dispatch lacks is none. */
  readonly sorting?: string | null;
}

export type { Position };
