import type { Basemap } from '../../geo/basemap-types.ts';
import type { FlowColumns, FlowFilter } from '../../map/flow-layer/types.ts';
import type { AtlasMap, AtlasMapOptions, Bounds, Camera, MapProjection } from '../../map/types.ts';
import type { Scene } from '../../scene/types.ts';
import { askForSeat, leaveSeat, type MapSeat, type Nearness } from '../shared/live-maps.ts';
import { hasWebGl2 } from './has-webgl2.ts';

/**
 * Where a live map stands: not asked for; waiting for room in the page; its script and its first picture
 * on their way; drawn; its GPU taken away, for a moment or for good; impossible here (no WebGL2); or its script did
 * not come.
 */
export type LivePhase = 'off' | 'waiting' | 'coming' | 'drawn' | 'lost' | 'taken' | 'impossible' | 'failed';

/** What a live map is to show. */
export interface LivePicture {
  readonly scene: Scene;
  readonly basemap: Basemap;
  readonly projection: MapProjection;
  readonly reducedMotion: boolean;
  /** Whether lights run along the flows. */
  readonly motion: boolean;
  /** Flows of the page's own, under those of the scene. */
  readonly columns: FlowColumns | null;
  readonly columnFilter: FlowFilter;
}

export interface LiveMapOptions extends Required<Pick<AtlasMapOptions, 'callbacks' | 'keepFree'>> {
  readonly container: HTMLElement;
  /** The shadow root the container stands in. */
  readonly root: ShadowRoot;
  /** What to show when the map is made, which may be long after it was asked for. */
  readonly picture: () => LivePicture | null;
  /** Where to look first, instead of at the whole story. */
  readonly view: () => Camera | Bounds | undefined;
  /** Whether the wheel and one finger belong to the page around the map. */
  readonly cooperative: () => boolean;
  readonly hostBasemap: () => AtlasMapOptions['hostBasemap'];
  readonly nearness: () => Nearness;
  /** When it was last on screen, in ms since the page was opened. */
  readonly lastSeen: () => number;
  readonly onPhase: (phase: LivePhase) => void;
}

/** A context that was taken away and is not given back by then is replaced by a new one. */
const PATIENCE_MS = 3000;
/** A new one that is taken away within this time and not given back either is the last: the still map stays. */
const RELAPSE_MS = 60_000;

/** The MapLibre map of one element: made when there is room for it, kept in step, taken down again. */
export class LiveMap implements MapSeat {
  readonly #options: LiveMapOptions;
  #phase: LivePhase = 'off';
  #map: AtlasMap | undefined;
  #shown: LivePicture | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** When a lost context was last replaced by a new one, in ms since the page was opened. */
  #replacedAt = Number.NEGATIVE_INFINITY;
  /** Tells the making that was begun last from those before. */
  #making = 0;

  constructor(options: LiveMapOptions) {
    this.#options = options;
  }

  get phase(): LivePhase {
    return this.#phase;
  }

  /** The map while it is what the reader sees. */
  get drawn(): AtlasMap | undefined {
    return this.#phase === 'drawn' ? this.#map : undefined;
  }

  nearness(): Nearness {
    return this.#options.nearness();
  }

  lastSeen(): number {
    return this.#options.lastSeen();
  }

  /** Asks for the map; it comes when there is room for it in the page. */
  ask(): void {
    if (this.#phase !== 'off' && this.#phase !== 'waiting') return;
    askForSeat(this);
    if (this.#phase === 'off') this.#enter('waiting');
  }

  /** Asks no longer; a map that is there stays until others need its room. */
  stopAsking(): void {
    if (this.#phase === 'waiting') this.leave();
  }

  /** Tries again after the script did not come, or the GPU did not come back. */
  retry(): void {
    if (this.#phase !== 'failed' && this.#phase !== 'taken') return;
    this.#replacedAt = Number.NEGATIVE_INFINITY;
    this.#enter('off');
    this.ask();
  }

  /** Takes the map down and gives its room to others. */
  leave(): void {
    this.unseat();
    leaveSeat(this);
  }

  seat(): void {
    this.#enter('coming');
    void this.#make();
  }

  unseat(): void {
    this.#making += 1;
    clearTimeout(this.#patience);
    this.#map?.destroy();
    this.#map = undefined;
    this.#shown = undefined;
    this.#enter('off');
  }

  /** Shows what has changed since the last time. */
  sync(next: LivePicture): void {
    const map = this.#map;
    const previous = this.#shown;
    if (!map || !previous) return;
    this.#shown = next;
    if (next.reducedMotion !== previous.reducedMotion) map.setReducedMotion(next.reducedMotion);
    // While the picture is on its way, lights would only have MapLibre draw frames that nobody sees.
    const mayMove = this.#phase !== 'coming' || !next.motion;
    if (next.motion !== previous.motion && mayMove) map.setMotion(next.motion);
    if (next.columnFilter !== previous.columnFilter) map.setColumnFilter(next.columnFilter);
    if (next.columns !== previous.columns) map.setColumns(next.columns);
    if (next.basemap !== previous.basemap) map.setBasemap(next.basemap);
    if (next.scene !== previous.scene) map.setScene(next.scene);
    if (next.projection !== previous.projection) map.setProjection(next.projection);
    if (next.scene.id !== previous.scene.id) {
      map.frame(next.scene.bounds, { animate: false });
      this.#enter('coming');
      void this.#awaitPicture(map);
    }
  }

  async #make(): Promise<void> {
    this.#making += 1;
    const making = this.#making;
    if (!hasWebGl2()) return this.#give('impossible');
    try {
      const [{ createAtlasMap, mapStyleSheet }, fontFaces] = await loadMapScripts();
      const picture = this.#options.picture();
      if (making !== this.#making || !picture) return;
      adopt(this.#options.root, mapStyleSheet());
      const view = this.#options.view();
      const hostBasemap = this.#options.hostBasemap();
      const { scene, basemap, projection, reducedMotion } = picture;
      const map = createAtlasMap({
        container: this.#options.container,
        scene,
        basemap,
        projection,
        reducedMotion,
        fontFaces,
        ...(hostBasemap === undefined ? {} : { hostBasemap }),
        ...(view && 'center' in view ? { camera: view } : {}),
        cooperativeGestures: this.#options.cooperative(),
        keepFree: this.#options.keepFree,
        callbacks: {
          ...this.#options.callbacks,
          onContextLost: () => this.#lose(),
          onContextRestored: () => this.#restore(),
        },
      });
      this.#map = map;
      this.#shown = picture;
      map.setColumnFilter(picture.columnFilter);
      map.setColumns(picture.columns);
      if (view && !('center' in view)) map.frame(view, { animate: false });
      await this.#awaitPicture(map);
    } catch (error) {
      if (making !== this.#making) return;
      const impossible = error instanceof Error && error.name === 'MapUnavailableError';
      if (!impossible) console.warn('dispatch-map: the map could not be loaded:', error);
      this.#give(impossible ? 'impossible' : 'failed');
    }
  }

  async #awaitPicture(map: AtlasMap): Promise<void> {
    await map.ready;
    if (map !== this.#map || this.#phase !== 'coming') return;
    map.setMotion(this.#shown?.motion ?? false);
    this.#enter('drawn');
  }

  /** Gives the room back for good. */
  #give(phase: 'impossible' | 'failed' | 'taken'): void {
    this.leave();
    this.#enter(phase);
  }

  #lose(): void {
    this.#enter('lost');
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      if (performance.now() - this.#replacedAt < RELAPSE_MS) return this.#give('taken');
      this.#replacedAt = performance.now();
      this.unseat();
      this.seat();
    }, PATIENCE_MS);
  }

  #restore(): void {
    clearTimeout(this.#patience);
    if (this.#phase === 'lost') this.#enter('drawn');
  }

  #enter(phase: LivePhase): void {
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.#options.onPhase(phase);
  }
}

function loadMapScripts() {
  return Promise.all([
    import('../../map/atlas-map.ts'),
    import('../../language/fonts.ts').then(({ mapFontFaces }) => mapFontFaces()),
  ]);
}

function adopt(root: ShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
