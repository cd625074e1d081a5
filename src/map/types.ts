import type { Position } from 'geojson';
import type { FontFacesSpecification, StyleSpecification } from 'maplibre-gl';
import type { Basemap } from '../geo/basemap-types.ts';
import type { Box } from '../scene/layout/occupancy.ts';
import type { Scene } from '../scene/types.ts';
import type { FlowColumns, FlowFilter, FlowPick } from './flow-layer/types.ts';

/** How the earth is laid out on the screen; both keep north up. */
export type MapProjection = 'globe' | 'mercator';

/** Where the reader looks: the middle of the map in degrees [longitude, latitude], and MapLibre's zoom. */
export interface Camera {
  readonly center: readonly [number, number];
  readonly zoom: number;
}

/** [west, south, east, north] in degrees; west > east crosses 180°. */
export type Bounds = readonly [number, number, number, number];

/** A MapLibre style, or its address: the ground a host wants instead of ours. */
export type HostBasemap = StyleSpecification | string;

/** How the flows stand that a page added as columns. */
export interface ColumnsShown {
  readonly phase: 'coming' | 'shown' | 'failed';
  /** How many the columns hold. */
  readonly flows: number;
  /** Near places are drawn together, with the sums of their flows. */
  readonly clustered: boolean;
}

/** Flows of columns at a point where no mark of the scene is. */
export interface ColumnHit {
  /** The nearest first; of a cluster all members. */
  readonly picks: readonly FlowPick[];
  /** CSS px from the top left of the map. */
  readonly point: readonly [number, number];
  /** The reader clicked there, and does not only point. */
  readonly chosen: boolean;
}

/** What the map tells its owner. None of them fires for what the owner set itself, but `onMove` does. */
export interface AtlasMapCallbacks {
  /** The reader chose a mark by its feature id, or, with null, empty ground. */
  onSelect?(id: string | null): void;
  /**
   * The reader clicked where several flows lie: their feature ids, the nearest first, and the point in CSS px
   * from the top left of the map. Without this callback the nearest is selected.
   */
  onChoose?(ids: readonly string[], point: readonly [number, number]): void;
  /** The reader points at another mark, or at none. */
  onHover?(id: string | null): void;
  /** The camera has come to rest somewhere else; `byReader`: no longer on what it was last told to frame. */
  onMove?(camera: Camera, byReader: boolean): void;
  /** The reader begins to move the camera, by hand, by key or by `zoomBy`. */
  onReaderMove?(): void;
  /** The view became regional (zoom ≥ 4.5), where thin lines of single claims make sense, or left it. */
  onRegional?(regional: boolean): void;
  /** Flows given as columns are on their way, shown, or can't be drawn. */
  onColumns?(shown: ColumnsShown): void;
  /** The reader points at or clicked on flows given as columns; null: on none any more. */
  onColumnHit?(hit: ColumnHit | null): void;
  /** Lights run along the flows, but the machine can't keep up with them: fewer than seven pictures a second. */
  onTooMuchMotion?(): void;
  /** The GPU was taken away; nothing is drawn until `onContextRestored`. */
  onContextLost?(): void;
  onContextRestored?(): void;
}

export interface AtlasMapOptions {
  /** Empty element that the map fills; may live in a shadow root that has adopted `mapStyleSheet()`. */
  readonly container: HTMLElement;
  readonly scene: Scene;
  readonly basemap: Basemap;
  readonly projection: MapProjection;
  readonly fontFaces: FontFacesSpecification;
  /** The host's own ground instead of ours. If it cannot be loaded, ours is drawn. */
  readonly hostBasemap?: HostBasemap;
  /** Without it the first view frames the scene's bounds. */
  readonly camera?: Camera;
  readonly reducedMotion: boolean;
  /** Scrolling the page over the map never zooms it: Ctrl or two fingers do. Default false. */
  readonly cooperativeGestures?: boolean;
  /** Parts of the container, in CSS px, in which no name may stand: those under the page's buttons. */
  readonly keepFree?: () => readonly Box[];
  readonly callbacks: AtlasMapCallbacks;
}

export interface FrameOptions {
  /** Move there instead of jumping. Ignored, like any movement, under reduced motion. */
  readonly animate: boolean;
}

/** A live map. After `destroy` every method is a no-op. */
export interface AtlasMap {
  /**
   * Resolves once the current dispatch has been painted for the first time: when its sources are drawn,
   * failed, or took longer than ten seconds. Never rejects. A new promise after a scene with another id.
   */
  readonly ready: Promise<void>;
  readonly camera: Camera;
  setScene(scene: Scene): void;
  setProjection(projection: MapProjection): void;
  setBasemap(basemap: Basemap): void;
  setReducedMotion(reduced: boolean): void;
  /** Lets lights run along the flows, or not (at first they don't); none run where motion is reduced. */
  setMotion(on: boolean): void;
  /**
   * Draws flows of the page's own, up to a million, under those of the scene; null takes them away. Groups are
   * the colours of the palette's goods, in their order.
   */
  setColumns(columns: FlowColumns | null): void;
  /** Which of the flows given as columns are drawn. */
  setColumnFilter(filter: FlowFilter): void;
  /** Shows all of `bounds`, the short way across 180°, with air around. */
  frame(bounds: Bounds, options: FrameOptions): void;
  /** How large positions lie on the screen (0 … 1, the larger of width and height); null where any is out of sight. */
  shareOf(positions: readonly Position[]): number | null;
  /** What lies under a point in CSS px from the map's top left, [longitude, latitude]; null beside the globe. */
  positionAt(point: readonly [number, number]): Position | null;
  /** Zooms by whole levels (negative: out), as the + and − of the page do. */
  zoomBy(levels: number): void;
  /** Ids of all marks handed to the GPU, by date, then by id. */
  drawnIds(): readonly string[];
  /** Of these, the ones on screen and on this side of the limb. */
  visibleIds(): readonly string[];
  /** The picture as a PNG on the paper's colour; null without a picture (context lost, no size). */
  toBlob(): Promise<Blob | null>;
  /** To be called after the container changed its size unseen by a ResizeObserver (a move, a zoom). */
  resize(): void;
  destroy(): void;
}

/** There is no WebGL2 here; the picture has to be drawn in another way. */
export class MapUnavailableError extends Error {
  override readonly name = 'MapUnavailableError';
}
