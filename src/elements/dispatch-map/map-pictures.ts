import type { Position } from 'geojson';
import type { Basemap } from '../../geo/basemap-types.ts';
import type { FlowColumns, FlowFilter } from '../../map/flow-layer/types.ts';
import type { AtlasMapOptions, Bounds, ColumnHit, ColumnsShown, MapProjection } from '../../map/types.ts';
import type { Box } from '../../scene/layout/occupancy.ts';
import { boundsOf, boundsOfAll, wayOf } from '../../scene/scene-bounds.ts';
import type { Scene } from '../../scene/types.ts';
import type { MapView } from '../shared/events.ts';
import type { Nearness } from '../shared/live-maps.ts';
import type { Size } from './frame-watcher.ts';
import { LiveMap, type LivePhase } from './live-map.ts';
import { StillMap } from './still-map.ts';
import { boundsOfView, isRegional, zoomBounds } from './still-view.ts';

/** A flow that takes up this share of the picture, and is all in it, needs no other view. */
const WELL_SEEN = 0.4;

/** What is to be seen, and how. */
export interface MapPicture {
  readonly scene: Scene;
  readonly basemap: Basemap;
  /** What a still picture stands on for the moment until the live one comes. */
  readonly coarseBasemap: Basemap;
  /** Whether a better ground than `basemap` is on its way. */
  readonly groundToCome: boolean;
  readonly projection: MapProjection;
  readonly size: Size;
  readonly reducedMotion: boolean;
  readonly motion: boolean;
  readonly columns: FlowColumns | null;
  readonly columnFilter: FlowFilter;
  /** Feature id; the map frames it. */
  readonly selected: string | null;
  /** Paragraph of the guided reading; while nothing is selected, the map frames its marks. */
  readonly step: number | null;
  /** Feature ids of these marks; none: the step shows the whole story. */
  readonly focus: readonly string[];
  /** Where no name of the still picture may stand. */
  readonly keepFree: readonly Box[];
}

export interface MapPicturesOptions {
  readonly root: ShadowRoot;
  readonly still: HTMLElement;
  readonly live: HTMLElement;
  readonly hostBasemap: () => AtlasMapOptions['hostBasemap'];
  readonly cooperative: () => boolean;
  readonly nearness: () => Nearness;
  readonly lastSeen: () => number;
  /** Whether the still picture is what the reader gets for now, and not only on the way to the live one. */
  readonly staysStill: () => boolean;
  readonly onSelect: (id: string | null) => void;
  readonly onHover: (id: string | null) => void;
  /** Several flows lie where the reader clicked: feature ids, and where in the frame (CSS px). */
  readonly onChoose: (ids: readonly string[], at: readonly [number, number]) => void;
  /** The reader begins to move the map, or has moved the still one. */
  readonly onReaderMove: () => void;
  readonly onTooMuchMotion: () => void;
  /** The map has come to rest somewhere. */
  readonly onMove: () => void;
  readonly onColumns: (shown: ColumnsShown) => void;
  readonly onColumnHit: (hit: ColumnHit | null) => void;
  /** Something else than the picture given has changed: the phase, the nearness, what is drawn. */
  readonly onChange: () => void;
}

/** What the reader sees of a map, for whoever draws the same elsewhere. */
export interface MapSight extends Pick<MapPicture, 'scene' | 'basemap' | 'projection' | 'size'> {
  /** Where the live map looks; null for a still one. */
  readonly camera: MapView | null;
  /** What a still map shows; null is the whole story. */
  readonly bounds: Bounds | null;
}

/** The two pictures of a map, the still one and the live one, of which the reader sees the better. */
export class MapPictures {
  readonly #options: MapPicturesOptions;
  readonly #still: StillMap;
  readonly #live: LiveMap;
  #picture: MapPicture | null = null;
  /** What the still picture shows; null is the whole story. */
  #view: Bounds | null = null;
  #firstView: MapView | null = null;
  /** Where the live map came to rest last, for when it has to be made again. */
  #lastView: MapView | null = null;
  #liveIsRegional = false;
  /** What was framed last: a mark or a step of the guided reading. */
  #framed: string | null = null;
  #readerMoved = false;

  constructor(options: MapPicturesOptions) {
    this.#options = options;
    const { onSelect, onChoose, onHover } = options;
    this.#still = new StillMap({
      container: options.still,
      onSelect,
      onChoose,
      onHover,
      onDrawn: options.onChange,
    });
    this.#live = new LiveMap({
      container: options.live,
      root: options.root,
      picture: () => this.#picture,
      view: () => this.#viewOfLive(),
      hostBasemap: options.hostBasemap,
      cooperative: options.cooperative,
      nearness: options.nearness,
      lastSeen: options.lastSeen,
      keepFree: () => this.#picture?.keepFree ?? [],
      onPhase: options.onChange,
      callbacks: {
        onSelect,
        onHover,
        onChoose,
        onColumns: options.onColumns,
        onColumnHit: options.onColumnHit,
        onTooMuchMotion: options.onTooMuchMotion,
        onMove: (_camera, byReader) => this.#noteMove(byReader),
        onReaderMove: () => {
          this.#readerMoved = true;
          options.onReaderMove();
        },
        onRegional: (regional) => {
          this.#liveIsRegional = regional;
          options.onChange();
        },
      },
    });
  }

  get phase(): LivePhase {
    return this.#live.phase;
  }

  /** Whether the view is near enough for the routes of single claims. */
  get regional(): boolean {
    if (this.#live.drawn) return this.#liveIsRegional;
    if (!this.#picture) return false;
    return isRegional(this.#view ?? this.#picture.scene.bounds, this.#picture.size);
  }

  /** Whether the reader sees the picture given last, in the way that is final here. */
  get isShown(): boolean {
    if (!this.#picture) return false;
    if (this.#live.drawn) return true;
    return this.#isStillFinal && this.#still.isDrawn && !this.#picture.groundToCome;
  }

  /** Whether the still picture is what the reader gets, and not only on the way to the live one. */
  get #isStillFinal(): boolean {
    if (this.#options.staysStill()) return true;
    return ['waiting', 'taken', 'impossible', 'failed'].includes(this.#live.phase);
  }

  /** Null while there is no picture. */
  get sight(): MapSight | null {
    if (!this.#picture) return null;
    const { scene, basemap, projection, size } = this.#picture;
    const camera = this.#live.drawn ? this.camera : null;
    return { scene, basemap, projection, size, camera, bounds: camera ? null : this.#view };
  }

  get camera(): MapView | null {
    const camera = this.#live.drawn?.camera;
    if (!camera) return this.#lastView ?? this.#firstView;
    const [lon, lat] = camera.center;
    return { lon, lat, zoom: camera.zoom };
  }

  /** Where to look first; once there is a picture, it has no effect. */
  set camera(camera: MapView | null) {
    this.#firstView = camera;
  }

  /** Shows a picture, or with null none; `mayGoLive` once the live map may be fetched. */
  show(picture: MapPicture | null, mayGoLive: boolean): void {
    const previous = this.#picture;
    this.#picture = picture;
    if (!picture) {
      this.#still.clear();
      this.#live.leave();
      return;
    }
    if (picture.scene.id !== previous?.scene.id) this.#start(picture, previous !== null);
    this.#live.sync(picture);
    this.#frameWanted(picture);
    if (this.#live.drawn) this.#still.clear();
    else this.#showStill(picture);
    if (mayGoLive) this.#live.ask();
    else this.#live.stopAsking();
  }

  #showStill({ scene, projection, size, keepFree, selected, basemap, coarseBasemap }: MapPicture): void {
    this.#still.show({
      scene,
      selected,
      projection,
      ...size,
      keepFree,
      basemap: this.#isStillFinal ? basemap : coarseBasemap,
      view: this.#view,
    });
  }

  zoom(levels: number): void {
    if (this.#live.drawn) this.#live.drawn.zoomBy(levels);
    else if (this.#picture) this.#setView(zoomBounds(this.#view ?? this.#picture.scene.bounds, levels));
  }

  drawnIds(): readonly string[] {
    return this.#live.drawn?.drawnIds() ?? this.#still.drawnIds();
  }

  visibleIds(): readonly string[] {
    return this.#live.drawn?.visibleIds() ?? this.#still.visibleIds();
  }

  /** What lies under a point in CSS px from the top left of the picture; null beside the globe. */
  positionAt(point: readonly [number, number]): Position | null {
    return (this.#live.drawn ?? this.#still).positionAt(point);
  }

  async toBlob(): Promise<Blob | null> {
    return (await this.#live.drawn?.toBlob()) ?? this.#still.toBlob();
  }

  /** Tries again to fetch the live map. */
  retry(): void {
    this.#live.retry();
  }

  /** Takes the live map down; the next picture brings it back. */
  leave(): void {
    this.#live.leave();
  }

  /**
   * Takes both pictures down, until the next one. A browser keeps the styles of late for a while, and with that of a
   * picture cut by `url(#…)` the root it stands in, and so a whole story that has left the page.
   */
  takeDown(): void {
    this.#live.leave();
    this.#still.clear();
  }

  #start({ size }: MapPicture, anew: boolean): void {
    this.#framed = null;
    this.#readerMoved = false;
    this.#lastView = null;
    if (anew) this.#firstView = null;
    this.#view = this.#firstView && boundsOfView(this.#firstView, size);
  }

  #viewOfLive(): ReturnType<ConstructorParameters<typeof LiveMap>[0]['view']> {
    const first = this.#lastView ?? (this.#framed === null ? this.#firstView : null);
    if (first) return { center: [first.lon, first.lat], zoom: first.zoom };
    return this.#view ?? undefined;
  }

  /**
   * Frames a newly chosen mark, else the marks of a new step; and the whole story again when neither is left,
   * unless the reader has looked elsewhere since.
   */
  #frameWanted(picture: MapPicture): void {
    const wanted = keyOfWanted(picture);
    if (wanted === this.#framed) return;
    const wasFramed = this.#framed !== null;
    this.#framed = wanted;
    const { scene, selected, focus } = picture;
    if (wanted === null) {
      if (wasFramed && !this.#readerMoved) this.#frame(null, scene);
      return;
    }
    if (selected !== null) {
      this.#frameSelected(selected, scene);
      return;
    }
    this.#readerMoved = false;
    this.#frame(boundsOfAll(scene, focus) ?? null, scene);
  }

  #frameSelected(selected: string, scene: Scene): void {
    const bounds = boundsOf(scene, selected);
    if (!bounds || this.#isWellSeen(selected, scene)) return;
    this.#readerMoved = false;
    this.#frame(bounds, scene);
  }

  /** What the reader sees well already is no reason to move the map under their eyes. */
  #isWellSeen(id: string, scene: Scene): boolean {
    const projection = this.#picture?.projection ?? 'globe';
    const way = wayOf(scene, id, projection);
    if (way.length === 0) return this.visibleIds().includes(id);
    const share = (this.#live.drawn ?? this.#still).shareOf(way);
    return share !== null && share >= WELL_SEEN;
  }

  #frame(bounds: Bounds | null, scene: Scene): void {
    this.#view = bounds;
    this.#lastView = null;
    if (!this.#live.drawn) return;
    this.#live.drawn.frame(bounds ?? scene.bounds, { animate: true });
  }

  #setView(view: Bounds): void {
    this.#view = view;
    this.#lastView = null;
    this.#readerMoved = true;
    this.#options.onReaderMove();
    this.#options.onChange();
  }

  #noteMove(byReader: boolean): void {
    // Until it is drawn, the map only moves to where it was sent first.
    if (!this.#live.drawn) return;
    this.#readerMoved = byReader;
    const { camera } = this;
    this.#lastView = camera;
    // Should the GPU be taken away, the still picture stands where the live one stood.
    if (camera && this.#picture) this.#view = boundsOfView(camera, this.#picture.size);
    this.#options.onMove();
  }
}

/** Tells one thing to frame from another; null where there is none. */
function keyOfWanted({ selected, step, focus }: MapPicture): string | null {
  if (selected !== null) return `mark ${selected}`;
  return step === null ? null : ['step', step, ...focus].join(' ');
}
