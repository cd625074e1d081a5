import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { StrandWidth, WidthMetrics } from '../geo/widths.ts';
import type { LocalText } from '../language/text.ts';
import type { Category, PlaceType, Precision, Route, Status } from '../model/types.ts';

/*
 * A scene is what is to be seen, as one plain serialisable object: no class, no function, no Map.
 * `map` and `static` turn it into pixels and never look at the dispatch itself.
 */

/** Hues of the goods' categories; money and other share the neutral ink. */
export type Hue = Exclude<Category, 'money' | 'other'> | 'neutral';

/** Every colour a picture needs, as `#rrggbb`. Names are those of `--dispatch-*`. */
export interface Palette {
  readonly scheme: 'light' | 'dark';
  readonly paper: string;
  readonly water: string;
  readonly land: string;
  readonly landStory: string;
  readonly coast: string;
  readonly border: string;
  readonly admin1: string;
  readonly disputedFill: string;
  readonly disputedLine: string;
  readonly graticule: string;
  readonly sphereEdge: string;
  readonly ink: string;
  readonly inkMuted: string;
  readonly mapLabel: string;
  readonly waterLabel: string;
  readonly selection: string;
  readonly wash: string;
  readonly casing: string;
  readonly goods: Readonly<Record<Hue, string>>;
  readonly tint: Readonly<Record<Hue, string>>;
}

/** Lengths in CSS px that depend on where the picture is shown. */
export interface Metrics extends WidthMetrics {
  readonly medium: 'desk' | 'phone' | 'projector' | 'print';
  readonly casing: number;
  readonly gapMiddle: number;
  /** Sizes of type in px. */
  readonly placeSize: number;
  readonly capitalSize: number;
  readonly flowSize: number;
  readonly countrySize: number;
  readonly waterSize: number;
  /** Names of flows beside their strands; without it only the selected flow is named. */
  readonly namesFlows: boolean;
}

export interface Theme {
  readonly palette: Palette;
  readonly metrics: Metrics;
}

/** How the amount shapes a strand; px, read at the neck. */
export type StrandShape = StrandWidth;

export type MarkState = 'normal' | 'hovered' | 'selected' | 'dimmed';

/** One end of a strand. */
export interface StrandEnd {
  /** Feature id of the place. */
  readonly place: string;
  /** The first or last vertex of the path, so its longitude too may run on beyond ±180. */
  readonly position: Position;
  /** True where the place is a country or an area: drawn as an open ring, "somewhere in". */
  readonly open: boolean;
  /**
   * The strand's slot in the comb of its place: 0 … of − 1, counted clockwise by bearing as seen from
   * the place, over all strands (leaving or reaching) within 25° of bearing of each other. Looking out
   * from the place, slot 0 is the leftmost: left of the travel where a strand leaves, right of it where
   * it arrives.
   */
  readonly slot: number;
  readonly of: number;
}

/**
 * Strands that run side by side between nearly the same ends (Moscow and Kursk seen from Pyongyang are
 * one corridor), outward and return together. Neighbouring slots never cross on their way. A median lies
 * wherever the `side` of neighbours differs: once as a rule; twice where strands both leave and reach two
 * near places at the same end, since one block between the two would have to cross.
 */
export interface StrandLane {
  readonly corridor: string;
  /** Strands of one corridor run in two directions; `outward` is the direction of its first flow. */
  readonly side: 'outward' | 'return';
  /** Slot across the corridor, 0 … of − 1, counted from the left of the OUTWARD direction. */
  readonly slot: number;
  readonly of: number;
  /** How many of the `of` slots are outward; they lie together, on the southern side if nothing else decides. */
  readonly outward: number;
  /** Heads of neighbours are set back in turn: 0 or 1 row. */
  readonly row: 0 | 1;
}

/**
 * A stretch between two successive way points of a schematic route. All strands that run between the same two lie
 * there as one trunk, narrowed where it would be too wide: neither its width nor theirs in it says anything.
 */
export interface StrandLeg {
  /** The same for all strands of the stretch, whichever way they run. */
  readonly edge: string;
  /** Whether the strand runs in the direction in which the slots are counted. */
  readonly along: boolean;
  /** Slot across the trunk, 0 … of − 1, counted from the left of that direction. */
  readonly slot: number;
  readonly of: number;
  /** Shares of the strand's whole path at which the stretch begins and ends, 0 … 1. */
  readonly from: number;
  readonly to: number;
}

export interface SceneFlow {
  /** Unique in the scene: the feature id, or `<feature-id>/<claim index>` for a claim's own route. */
  readonly key: string;
  /** Feature id: what is picked, hovered, selected. */
  readonly id: string;
  readonly goods: string;
  readonly hue: Hue;
  readonly status: Status;
  readonly shape: StrandShape;
  /** A route somebody reported, or an arc between ends alone. */
  readonly route: Route;
  /**
   * Geodesic vertices from start to end, degrees; longitudes are unwrapped (they run on beyond ±180,
   * no jump), so a flat map may draw them as they are and a globe after reduction modulo 360.
   */
  readonly path: readonly Position[];
  /** Where a flat map must draw something else because the geodesic climbs beyond 72°; unwrapped. */
  readonly flatPath?: readonly Position[];
  readonly from: StrandEnd;
  readonly to: StrandEnd;
  readonly lane: StrandLane;
  /** From start to end, of a schematic route with way points only. */
  readonly legs?: readonly StrandLeg[];
  readonly state: MarkState;
  /** True where a sorting is shown that counts this flow elsewhere, or nowhere: painted in its tint. */
  readonly light?: true;
  /** Thin lines of single claims, drawn while their flow is selected or the view is regional. */
  readonly detail: boolean;
  readonly label: { readonly name: LocalText; readonly amount?: LocalText };
}

/** What the sign of a place looks like; a country or region has none, its name is enough. */
export type PlaceSign = 'site' | 'city' | 'capital' | 'none';

export interface ScenePlace {
  readonly id: string;
  readonly name: LocalText;
  readonly type: PlaceType;
  readonly precision: Precision;
  readonly sign: PlaceSign;
  /** Where the sign, or else the name, stands. */
  readonly position: Position;
  /** Areas of the story the file itself draws (an oblast, Alaska); rings as in RFC 7946. */
  readonly area?: Polygon | MultiPolygon;
  /** ISO 3166-1 alpha-2 of a country that the basemap draws as part of the story. */
  readonly country?: string;
  /** 0 is the most important; labels are placed in this order. */
  readonly rank: number;
  readonly state: MarkState;
  /** True where a sorting is shown that counts this place together with others: its name stands out. */
  readonly counted?: true;
  /** Only of use near by: drawn while the view is regional (zoom ≥ 4.5), left out of a world view. */
  readonly detail?: boolean;
}

export interface SceneEvent {
  readonly id: string;
  readonly name: LocalText;
  readonly date: LocalText;
  /** Feature id of the place where it happened, if the file says; several events may share one. */
  readonly place?: string;
  readonly position: Position;
  readonly status: Status;
  readonly rank: number;
  readonly state: MarkState;
}

/** Names that belong to no feature: waters and countries around the story. */
export interface SceneName {
  readonly kind: 'country' | 'water';
  readonly text: LocalText;
  readonly position: Position;
  /** How far in longitude and latitude its middle may move from there, degrees; missing where nothing limits it. */
  readonly reach?: readonly [number, number];
}

export interface Scene {
  readonly id: string;
  readonly lang: string;
  readonly title: LocalText;
  /** One generated sentence for those who can't see the picture. */
  readonly description: LocalText;
  readonly theme: Theme;
  /** What the picture should show: [west, south, east, north], west > east crosses 180°. */
  readonly bounds: readonly [number, number, number, number];
  /** ISO codes of the countries filled with `landStory`: the story's, or those that the shown sorting counts together. */
  readonly storyCountries: readonly string[];
  /** Who counts these together, where a sorting is shown. */
  readonly countedBy?: LocalText;
  /** Drawing order: dimmed first, selected last. */
  readonly flows: readonly SceneFlow[];
  readonly places: readonly ScenePlace[];
  readonly events: readonly SceneEvent[];
  readonly names: readonly SceneName[];
  /** Ids of all located marks in the scene, by date, then by id (`map.drawnIds()`). */
  readonly drawn: readonly string[];
  /** Feature ids that passed the filter but have no location. */
  readonly unlocated: readonly string[];
  /** Flows of which at least one is drawn as a schematic bend on the flat map. */
  readonly bent: readonly string[];
}

/** Projects degrees to CSS px; null where the point is not in the picture (behind the limb). */
export type Project = (position: Position) => readonly [number, number] | null;
