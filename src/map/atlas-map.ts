import type { Position } from 'geojson';
import { GPUInitializationError, type LayerSpecification, type Map as MapLibreMap } from 'maplibre-gl';
import type { Basemap } from '../geo/basemap-types.ts';
import { shareOfFrame } from '../scene/layout/share-of-frame.ts';
import type { Scene } from '../scene/types.ts';
import { cameraOf, frameBounds, REGIONAL_ZOOM } from './camera.ts';
import { type Deferred, deferred, painted } from './first-paint.ts';
import { ColumnFlows } from './flow-columns.ts';
import type { FlowColumns, FlowFilter } from './flow-layer/types.ts';
import type { FlowRenderer } from './flows/flow-renderer.ts';
import { STRAND_LAYER } from './flows/strand-layer.ts';
import { StrandRenderer } from './flows/strand-renderer.ts';
import { addGroundSources, showGround } from './ground.ts';
import { HostGround } from './host-ground.ts';
import { putImages } from './images/atlas-images.ts';
import { LayoutKeeper } from './layout-keeper.ts';
import { LimbEdge, outlineRadius } from './limb-edge.ts';
import { createMapLibre, emptyStyle } from './maplibre-map.ts';
import { Marks } from './marks.ts';
import { pickMarks } from './pick.ts';
import { pictureOf } from './picture.ts';
import { watchPointer } from './pointer.ts';
import { sceneChange } from './scene-change.ts';
import { groundAt, screenOf } from './screen.ts';
import { groundLayers, overFlowLayers, underFlowLayers } from './style/atlas-layers.ts';
import { SOURCES } from './style/ids.ts';
import { restyle } from './style/restyle.ts';
import {
  type AtlasMap,
  type AtlasMapOptions,
  type Bounds,
  type Camera,
  type FrameOptions,
  type MapProjection,
  MapUnavailableError,
} from './types.ts';
import { visibleIds } from './visible-ids.ts';
import { ensureWorkerUrl } from './worker.ts';

export { mapStyleSheet } from './map-style-sheet.ts';

/**
 * Draws a scene with MapLibre.
 * @throws {MapUnavailableError} where there is no WebGL2; the container is left empty.
 */
export function createAtlasMap(options: AtlasMapOptions): AtlasMap {
  ensureWorkerUrl();
  try {
    return new MapLibreAtlasMap(options);
  } catch (error) {
    if (error instanceof GPUInitializationError)
      throw new MapUnavailableError(error.message, { cause: error });
    throw error;
  }
}

class MapLibreAtlasMap implements AtlasMap {
  readonly #options: AtlasMapOptions;
  readonly #map: MapLibreMap;
  readonly #flows: FlowRenderer;
  readonly #columns: ColumnFlows;
  readonly #marks = new Marks();
  readonly #limb: LimbEdge;
  readonly #host: HostGround;
  readonly #layout: LayoutKeeper;
  readonly #stopWatching: () => void;
  #scene: Scene;
  #basemap: Basemap;
  #projection: MapProjection;
  #reducedMotion: boolean;
  /** Our layers except the flows' as they are on the map. */
  #layers: readonly LayerSpecification[] = [];
  /** False until the style is there, and while the context is lost: then nothing can be asked of MapLibre. */
  #live = false;
  #lost = false;
  /** True while a new style is filled, which ends with a layout. */
  #installing = false;
  #destroyed = false;
  /** The layout that is due at the end of this turn. */
  #layingOut: Promise<void> | undefined;
  #firstView: Camera | Bounds | undefined;
  /** What was framed last, for as long as the reader has not moved the camera since. */
  #framed: Bounds | undefined;
  #regional = false;
  #ready: Deferred = deferred();

  constructor(options: AtlasMapOptions) {
    this.#options = options;
    this.#scene = options.scene;
    this.#basemap = options.basemap;
    this.#projection = options.projection;
    this.#reducedMotion = options.reducedMotion;
    this.#firstView = options.camera ?? options.scene.bounds;
    this.#map = createMapLibre(options);
    this.#limb = new LimbEdge(this.#map);
    this.#flows = new StrandRenderer(options.reducedMotion, () => options.callbacks.onTooMuchMotion?.());
    this.#columns = new ColumnFlows(this.#map, options.scene.theme, {
      below: STRAND_LAYER,
      onShown: (shown) => options.callbacks.onColumns?.(shown),
      onHit: (hit) => options.callbacks.onColumnHit?.(hit),
    });
    this.#layout = new LayoutKeeper(this.#map, {
      marks: this.#marks,
      flows: this.#flows,
      basemap: () => this.#basemap,
      keepFree: options.keepFree,
    });
    this.#nameCanvas();
    this.#listen();
    this.#stopWatching = watchPointer(this.#map, {
      pick: (point, radius) => this.#pick(point, radius),
      onSelect: (id) => options.callbacks.onSelect?.(id),
      onChoose: options.callbacks.onChoose,
      onHover: (id) => options.callbacks.onHover?.(id),
      onGround: (point, radius, isClick) => this.#columns.pointAt(this.#live ? point : null, radius, isClick),
    });
    this.#host = new HostGround(options.hostBasemap, () => {
      this.#map.setStyle(emptyStyle(options.fontFaces, this.#projection), { diff: false });
    });
  }

  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  get camera(): Camera {
    return cameraOf(this.#map);
  }

  setScene(next: Scene): void {
    const previous = this.#scene;
    this.#scene = next;
    if (this.#destroyed || next === previous) return;
    if (next.id !== previous.id) {
      this.#ready.resolve();
      this.#ready = deferred();
    }
    this.#nameCanvas();
    if (!this.#live) return;
    const change = sceneChange({ next, previous });
    if (change.images) putImages(this.#map, next.theme.palette);
    if (change.style) this.#style();
    this.#flows.restyle(next);
    this.#columns.setTheme(next.theme);
    this.#marks.showStates(this.#map, next);
    const work: Promise<void>[] = [];
    if (change.areas) work.push(this.#marks.showAreas(this.#map, next));
    if (change.layout) work.push(this.#layOut());
    if (work.length > 0) void this.#finish(work);
  }

  setProjection(projection: MapProjection): void {
    if (this.#destroyed || projection === this.#projection) return;
    this.#projection = projection;
    if (!this.#live) return;
    this.#map.setProjection({ type: projection });
    this.#style();
    void this.#layOut();
  }

  setBasemap(basemap: Basemap): void {
    this.#basemap = basemap;
    if (this.#live && !this.#host.isWanted) void showGround(this.#map, basemap);
  }

  setReducedMotion(reduced: boolean): void {
    this.#reducedMotion = reduced;
    this.#flows.setReducedMotion(reduced);
  }

  setMotion(on: boolean): void {
    if (!this.#destroyed) this.#flows.setMotion(on);
    this.#columns.setMotion(on);
  }

  setColumns(columns: FlowColumns | null): void {
    if (!this.#destroyed) this.#columns.show(columns);
  }

  setColumnFilter(filter: FlowFilter): void {
    this.#columns.setFilter(filter);
  }

  frame(bounds: Bounds, { animate }: FrameOptions): void {
    if (this.#destroyed) return;
    if (!this.#live || !hasSize(this.#map)) {
      this.#firstView = bounds;
      return;
    }
    this.#framed = bounds;
    frameBounds(this.#map, bounds, this.#projection, animate && !this.#reducedMotion);
  }

  shareOf(positions: readonly Position[]): number | null {
    if (!this.#live) return null;
    const screen = this.#layout.screenOf(this.#scene, this.#projection);
    return shareOfFrame(positions, screen.project, screen);
  }

  positionAt(point: readonly [number, number]): Position | null {
    if (!this.#live) return null;
    return groundAt(point, screenOf(this.#map, this.#projection));
  }

  zoomBy(levels: number): void {
    if (this.#destroyed) return;
    this.#noteReader();
    const zoom = Math.round(this.#map.getZoom() + levels);
    if (this.#reducedMotion) this.#map.jumpTo({ zoom });
    else this.#map.easeTo({ zoom, duration: 240 });
  }

  drawnIds(): readonly string[] {
    return this.#destroyed ? [] : this.#scene.drawn;
  }

  visibleIds(): readonly string[] {
    if (!this.#live) return [];
    return visibleIds(this.#scene, screenOf(this.#map, this.#projection), this.#projection);
  }

  async toBlob(): Promise<Blob | null> {
    await this.ready;
    if (this.#live) await painted(this.#map, Object.values(SOURCES));
    if (!this.#live) return null;
    const { paper, sphereEdge } = this.#scene.theme.palette;
    const radius = this.#projection === 'globe' ? outlineRadius(this.#map) : null;
    this.#flows.settle();
    return pictureOf(this.#map, { paper, edge: sphereEdge, radius });
  }

  resize(): void {
    if (!this.#destroyed) this.#map.resize();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#live = false;
    this.#host.arrive();
    this.#stopWatching();
    this.#flows.remove();
    this.#columns.remove();
    this.#limb.remove();
    this.#map.remove();
    this.#ready.resolve();
  }

  #listen(): void {
    const map = this.#map;
    const { callbacks } = this.#options;
    map.on('style.load', () => this.#install());
    map.on('error', ({ error }) => this.#fail(error));
    map.on('move', () => {
      // A jump ends at once, and then everything is laid out.
      if (this.#live && map.isMoving()) this.#layout.follow(this.#scene, this.#projection);
    });
    map.on('moveend', () => {
      void this.#layOut();
      callbacks.onMove?.(this.camera, this.#framed === undefined);
    });
    map.on('resize', () => {
      this.#firstView ??= this.#framed;
      this.#showFirstView();
      void this.#layOut();
    });
    map.on('movestart', ({ originalEvent }) => {
      // The first turn of a wheel that MapLibre cannot tell from a trackpad comes without its event.
      if (originalEvent || map.scrollZoom.isActive()) this.#noteReader();
    });
    map.on('zoom', () => this.#noteRegional());
    map.on('webglcontextlost', () => {
      if (this.#destroyed) return;
      this.#live = false;
      this.#lost = true;
      callbacks.onContextLost?.();
    });
  }

  /** Puts everything of ours on a style that has just loaded; what is there already stays. */
  #install(): void {
    const map = this.#map;
    this.#host.arrive();
    if (this.#host.isWanted) {
      map.setFontFaces({ ...map.getFontFaces(), ...this.#options.fontFaces });
      map.setProjection({ type: this.#projection });
    }
    putImages(map, this.#scene.theme.palette);
    const work: Promise<void>[] = [];
    if (!this.#host.isWanted) {
      addGroundSources(map);
      work.push(showGround(map, this.#basemap));
    }
    this.#marks.addSources(map);
    for (const layer of this.#describeLayers()) {
      if (map.getLayer(layer.id) === undefined) map.addLayer(layer);
    }
    this.#style();
    this.#live = true;
    // The jump to the first view ends at once; everything is laid out below, once, or strands would ease.
    this.#installing = true;
    this.#showFirstView();
    this.#installing = false;
    this.#flows.add(map, this.#scene, overFlowLayers(this.#scene.theme)[0]?.id);
    this.#marks.showStates(map, this.#scene);
    work.push(this.#marks.showAreas(map, this.#scene), this.#layOut());
    void this.#finish(work);
    if (!this.#lost) return;
    this.#lost = false;
    this.#options.callbacks.onContextRestored?.();
  }

  /** A map in a hidden part of the page has no size yet; its view waits until it has one. */
  #showFirstView(): void {
    const view = this.#firstView;
    if (view === undefined || !this.#live || !hasSize(this.#map)) return;
    this.#firstView = undefined;
    if ('center' in view) this.#map.jumpTo({ center: [...view.center], zoom: view.zoom });
    else this.frame(view, { animate: false });
    this.#noteRegional();
  }

  async #finish(work: readonly Promise<void>[]): Promise<void> {
    const ready = this.#ready;
    await Promise.all(work);
    if (this.#live) await painted(this.#map, Object.values(SOURCES));
    ready.resolve();
  }

  #describeLayers(): LayerSpecification[] {
    const { theme, storyCountries } = this.#scene;
    const ground = this.#host.isWanted ? [] : groundLayers(theme, storyCountries);
    return [...ground, ...underFlowLayers(theme), ...overFlowLayers(theme)];
  }

  #style(): void {
    const layers = this.#describeLayers();
    restyle(this.#map, { next: layers, previous: this.#layers });
    this.#layers = layers;
    this.#limb.show(this.#projection === 'globe' ? this.#scene.theme.palette.sphereEdge : null);
  }

  /** Once for all that happens in one turn: who chooses a mark often moves the camera too. */
  #layOut(): Promise<void> {
    if (!this.#live || this.#installing) return Promise.resolve();
    this.#layingOut ??= Promise.resolve().then(() => {
      this.#layingOut = undefined;
      return this.#live ? this.#layout.layOut(this.#scene, this.#projection) : undefined;
    });
    return this.#layingOut;
  }

  #noteReader(): void {
    this.#framed = undefined;
    this.#options.callbacks.onReaderMove?.();
  }

  #noteRegional(): void {
    const regional = this.#map.getZoom() >= REGIONAL_ZOOM;
    if (regional === this.#regional) return;
    this.#regional = regional;
    this.#options.callbacks.onRegional?.(regional);
  }

  #pick(point: readonly [number, number], radius: number): readonly string[] {
    const { picture } = this.#layout;
    if (!this.#live || picture === undefined) return [];
    const [area] = this.#map.queryRenderedFeatures([...point], { layers: ['atlas-areas'] });
    const id: unknown = area?.properties.id;
    return pickMarks({
      scene: this.#scene,
      layout: picture.layout,
      copies: picture.screen.copies,
      point,
      radius,
      flows: this.#flows.pick(point, radius),
      area: typeof id === 'string' ? id : null,
    });
  }

  /** An error before the host's basemap has loaded means that it never will. */
  #fail(error: { readonly message: string }): void {
    if (this.#host.isWanted && !this.#live) this.#host.leave(error.message);
    else console.warn(`dispatch-map: ${error.message}`);
  }

  #nameCanvas(): void {
    const canvas = this.#map.getCanvas();
    canvas.setAttribute('aria-label', this.#scene.title.text);
    canvas.lang = this.#scene.title.lang;
  }
}

function hasSize(map: MapLibreMap): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  return clientWidth > 0 && clientHeight > 0;
}
