import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { interfaceLanguage } from '../../language/catalogue.ts';
import type { FlowColumns } from '../../map/flow-layer/types.ts';
import type { AtlasMapOptions, MapProjection } from '../../map/types.ts';
import type { Dispatch } from '../../model/types.ts';
import type { Scene } from '../../scene/types.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { showStates, toggleState } from '../shared/custom-states.ts';
import { DispatchViewEvent, type MapView } from '../shared/events.ts';
import { MotionChoice } from '../shared/motion-choice.ts';
import { NearWatcher } from '../shared/near-watcher.ts';
import { noteStyles } from '../shared/note-styles.ts';
import { StoryElement } from '../shared/story-element.ts';
import { ThemeReader } from '../shared/theme-reader.ts';
import { whenPainted } from '../shared/when-painted.ts';
import { mapStyles } from './dispatch-map.styles.ts';
import { FrameWatcher } from './frame-watcher.ts';
import { GroundLoader } from './ground-loader.ts';
import type { LivePhase } from './live-map.ts';
import { gestureNote, isProjection, mapControls, revealButton } from './map-controls.ts';
import { MapLists } from './map-lists.ts';
import { type MapMedium, mediumFor } from './map-medium.ts';
import type { MapPicture, MapPictures, MapSight } from './map-pictures.ts';
import { isEmptyOf, lastingStatus, type MapStatus, passingStatus } from './map-status.ts';
import { PartsLoader } from './parts-loader.ts';
import type { SceneMaker } from './scene-maker.ts';

/** What lies over the picture, so that no name may stand there; the word that a map is on its way is soon gone. */
const COVERS = '.controls button, .passing:not(.coming), .columns, .reveal';

/**
 * The story on a globe or a flat map. It is drawn as SVG at once; when the text has been shown and the map
 * is on screen, the live map takes its place. Without WebGL2, and where the page has enough live maps, the
 * SVG stays, and does all the same but turning. A live map that was left gives its room to one that is looked
 * at, and comes back as it was.
 *
 * @element dispatch-map
 * @attr {globe|mercator} projection - how the earth is laid out; default `globe`
 * @attr {lazy|eager} loading - fetches what it shows when it comes near the screen, or at once; default `lazy`
 * @attr {auto|interaction} reveal - the live map comes by itself, or when the reader asks for it by a press on
 *   the map or by its button; default `auto`
 * @attr {auto|off} motion - lights run along the flows, unless the reader prefers reduced motion; default `auto`
 * @attr {auto|projector} medium - strands and names for a desk or a phone, by the width of the map, or so large
 *   that a whole room can read them, without words over the map; default `auto`
 * @attr {boolean} cooperative - over a page that scrolls, the wheel and one finger move the page
 * @fires {DispatchViewEvent} dispatch-view - the map has come to rest elsewhere, or got another projection
 * @csspart frame - the picture
 * @csspart controls - the words and squares over it
 * @csspart still-note - the sentence under a map that stays still
 * @csspart reveal - with `reveal="interaction"`, the button that brings the live map
 * @cssstate loading - the file is on its way
 * @cssstate ready - all of the file is shown
 * @cssstate partial - some of the file is broken and left out
 * @cssstate error - there is nothing to show
 * @cssstate offline - the browser has no network
 * @cssstate no-webgl - the picture is a still one, since there is no WebGL2, or none any more
 */
export class DispatchMap extends StoryElement {
  static override styles = [baseStyles, noteStyles, mapStyles];

  @property({ reflect: true, useDefault: true }) projection: MapProjection = 'globe';
  /** The host's own ground: a MapLibre style, or the address of one. A dispatch never has a say in it. */
  @property({ attribute: false }) basemap: AtlasMapOptions['hostBasemap'];
  @property({ type: Boolean, reflect: true }) cooperative = false;
  @property({ reflect: true, useDefault: true }) loading: 'lazy' | 'eager' = 'lazy';
  @property({ reflect: true, useDefault: true }) reveal: 'auto' | 'interaction' = 'auto';
  @property({ reflect: true, useDefault: true }) motion: 'auto' | 'off' = 'auto';
  @property({ reflect: true, useDefault: true }) medium: MapMedium = 'auto';
  /**
   * Flows of the host's own, up to a million, under those of the dispatch. Their groups are the categories of
   * goods: people, arms, food, energy, technology, information, others. Only the live map draws them.
   */
  @property({ attribute: false }) columns: FlowColumns | null = null;
  /** Names of the places of `columns`, by their position; with them the reader can read the flows. */
  @property({ attribute: false }) columnNames: readonly string[] | null = null;

  readonly #internals = this.attachInternals();
  readonly #theme = new ThemeReader(this);
  readonly #frame = new FrameWatcher(this);
  readonly #near = new NearWatcher(this);
  readonly #ground = new GroundLoader(this);
  readonly #loader = new PartsLoader(this);
  readonly #motionChoice = new MotionChoice(this);
  readonly #lists = new MapLists(this, {
    onSelect: (id) => this.actions.select(id),
    onHover: (id) => this.actions.hover(id),
  });
  #scenes: SceneMaker | undefined;
  #pictures: MapPictures | undefined;
  #firstCamera: MapView | null = null;
  #scene: Scene | null = null;
  #shown: Dispatch | null = null;
  /** True once somebody waits for the map, who should not have to scroll to it. */
  #isAwaited = false;
  /** The text comes first: only what has been painted without it may fetch the live map. */
  #mayGoLive = false;
  /** True once the reader has touched the map. */
  #isTouched = false;
  /** True from the moment the element was taken out of the page until it comes back. */
  #hasLeft = false;
  /** Whether the page had no network when the map was last updated. */
  #wasOffline = false;
  #ready = Promise.withResolvers<void>();

  constructor() {
    super();
    this.story.loadWhen(() => this.#isWanted);
  }

  /**
   * Resolves after the first painted frame of the current dispatch; a still picture counts where it is what
   * the reader gets for good, on the best ground to be had. Asking for it brings the map even far from the screen.
   */
  get ready(): Promise<void> {
    this.#isAwaited = true;
    this.requestUpdate();
    return this.#ready.promise;
  }

  /** Where the live map looks. Set before there is a picture, it is where the map looks first. */
  @property({ attribute: false })
  get camera(): MapView | null {
    return this.#pictures?.camera ?? this.#firstCamera;
  }
  set camera(camera: MapView | null) {
    this.#firstCamera = camera;
    if (this.#pictures) this.#pictures.camera = camera;
  }

  /** Ids of all located marks in the picture, by date, then by id. */
  drawnIds(): readonly string[] {
    return this.#pictures?.drawnIds() ?? [];
  }

  /** Of these, the ones on screen and on this side of the limb. */
  visibleIds(): readonly string[] {
    return this.#pictures?.visibleIds() ?? [];
  }

  /** What lies under a point of the window in CSS px, [longitude, latitude] in degrees; null where no earth is. */
  positionAt(clientX: number, clientY: number): readonly [number, number] | null {
    const frame = this.renderRoot.querySelector('.frame')?.getBoundingClientRect();
    if (!frame || clientX < frame.left || clientX > frame.right) return null;
    if (clientY < frame.top || clientY > frame.bottom) return null;
    const [lon, lat] = this.#pictures?.positionAt([clientX - frame.left, clientY - frame.top]) ?? [];
    return lon === undefined || lat === undefined ? null : [lon, lat];
  }

  /** What is to be seen by now, for whoever draws the same elsewhere; null while there is no picture. */
  get sight(): MapSight | null {
    return this.#pictures?.sight ?? null;
  }

  /** The picture: a PNG of the live map, an SVG of the still one, null where there is none yet. */
  async toBlob(): Promise<Blob | null> {
    return (await this.#pictures?.toBlob()) ?? null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#hasLeft) return;
    this.#hasLeft = false;
    this.#ready = Promise.withResolvers();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A map that is only moved comes back before this runs, and keeps what it has drawn.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#hasLeft = true;
      this.#pictures?.takeDown();
      this.actions.noteBent(this, false);
      this.#ready.resolve();
    });
  }

  protected override update(changed: PropertyValues<this>): void {
    if (!isProjection(this.projection)) this.projection = 'globe';
    if (this.state.dispatch !== this.#shown) this.#begin(this.state.dispatch);
    const { parts } = this.#loader;
    this.#scenes ??= parts && new parts.SceneMaker();
    const scene = this.#scenes?.make(this.state, {
      palette: this.#theme.palette,
      medium: mediumFor(this.medium, this.#frame.size),
      regional: this.#pictures?.regional ?? false,
    });
    this.#scene = scene ?? null;
    super.update(changed);
  }

  protected override render(): unknown {
    const status = this.#status();
    return html`<div class="map" lang=${interfaceLanguage(this.state.lang)}>
      <div class="frame" part="frame" @pointerdown=${this.#touch}>
        <div class="still"></div>
        <div class="live" ?data-drawn=${status.phase === 'drawn'}><div class="canvas"></div></div>
        ${this.#staysStill ? revealButton(this.messages.ui, () => this.#onReveal()) : nothing} ${passingStatus(status)}
        ${this.#lists.render(this.#scene, { ...status, columns: this.columns, names: this.columnNames })}
      </div>
      ${mapControls(
        {
          isHidden: this.medium === 'projector',
          projection: this.projection,
          paused: this.#canMove() ? this.#motionChoice.paused : null,
          onProjection: (projection) => this.#setProjection(projection),
          onZoom: (levels) => this.#pictures?.zoom(levels),
          onPause: () => this.#motionChoice.toggle(),
        },
        this.messages.ui,
      )}
      ${this.cooperative && status.phase === 'drawn' ? gestureNote(this.messages.ui) : nothing}
      ${lastingStatus(status)}
    </div>`;
  }

  protected override firstUpdated(): void {
    const frame = this.renderRoot.querySelector('.frame');
    if (frame) this.#frame.watch(frame);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#frame.cover(this.renderRoot.querySelectorAll(COVERS));
    if (this.#isWanted) this.#fetch();
    // With the network comes what did not come without it.
    if (this.#wasOffline && !this.state.offline && this.#shownPhase === 'failed') this.#retry();
    this.#wasOffline = this.state.offline;
    this.#pictures ??= this.#createPictures();
    // Another ground is another style: the map is made anew.
    if (changed.has('basemap')) this.#pictures?.leave();
    if (!this.#hasLeft) this.#pictures?.show(this.#picture(), this.#mayGoLive && this.#mayBeLive);
    this.actions.noteBent(this, this.projection === 'mercator' && (this.#scene?.bent.length ?? 0) > 0);
    if (this.state.load === 'error' || this.#hasFailed || this.#pictures?.isShown) this.#ready.resolve();
    showStates(this.#internals, this.state);
    toggleState(
      this.#internals,
      'no-webgl',
      ['taken', 'impossible'].includes(this.#pictures?.phase ?? 'off'),
    );
  }

  /** Fetches what a picture needs, once. */
  #fetch(): void {
    if (this.state.dispatch) this.#ground.load();
    this.#loader.load();
  }

  #createPictures(): MapPictures | undefined {
    const root = this.renderRoot;
    const { parts } = this.#loader;
    const [still, live] = ['.still', '.canvas'].map((part) => root.querySelector<HTMLElement>(part));
    if (!parts || !(root instanceof ShadowRoot) || !still || !live) return undefined;
    this.#lists.fetch();
    const pictures = new parts.MapPictures({
      root,
      still,
      live,
      hostBasemap: () => this.basemap,
      cooperative: () => this.cooperative,
      nearness: () => (this.#isAwaited ? 2 : this.#frame.nearness),
      lastSeen: () => this.#frame.lastSeen,
      staysStill: () => this.#staysStill,
      onSelect: (id) => {
        this.#lists.closeChooser();
        this.actions.select(id);
      },
      onChoose: (ids, at) => void this.#lists.choose(ids, at),
      onHover: (id) => this.actions.hover(id),
      // Who looks elsewhere is not to be dragged back by the text.
      onReaderMove: () => this.actions.guide(null),
      onMove: () => this.#tellView(),
      onTooMuchMotion: () => this.#motionChoice.giveUp(),
      onColumns: this.#lists.showColumns,
      onColumnHit: this.#lists.pointAtColumns,
      // Most of these come while the element shows what it has been given: the next update is another.
      onChange: () => queueMicrotask(() => this.requestUpdate()),
    });
    pictures.camera = this.#firstCamera;
    return pictures;
  }

  #retry(): void {
    if (this.#loader.failed) void this.#loader.retry();
    this.#ground.retry();
    this.#pictures?.retry();
    this.requestUpdate();
  }

  readonly #touch = (): void => {
    if (this.#isTouched) return;
    this.#isTouched = true;
    this.requestUpdate();
  };

  /** The button goes away: its focus goes on to the next that stays. */
  #onReveal(): void {
    this.#touch();
    this.renderRoot.querySelector<HTMLElement>('.controls button')?.focus();
  }

  /** Whether the time has come to fetch what a picture needs. */
  get #isWanted(): boolean {
    return this.loading === 'eager' || this.#near.wasNear || this.#isAwaited;
  }

  /** Whether the picture stays still until the reader touches it. */
  get #staysStill(): boolean {
    return this.reveal === 'interaction' && !this.#isTouched;
  }

  get #mayBeLive(): boolean {
    return !this.#staysStill && (this.loading === 'eager' || this.#frame.near || this.#isAwaited);
  }

  /** Whether there can be no picture at all, since something of it did not come. */
  get #hasFailed(): boolean {
    return this.#loader.failed || this.#ground.failed;
  }

  #picture(): MapPicture | null {
    const scene = this.#scene;
    const { best, coarse } = this.#ground;
    const { size, reducedMotion } = this.#frame;
    if (!scene || !best || !coarse || !size) return null;
    return {
      scene,
      basemap: best,
      coarseBasemap: coarse,
      groundToCome: !this.#ground.isSettled,
      size,
      reducedMotion,
      motion: this.#canMove() && this.#frame.onScreen && !this.#motionChoice.paused,
      columns: this.#lists.columnsOf(this.columns),
      columnFilter: this.#lists.filterFor(this.state),
      projection: this.projection,
      selected: this.state.selected,
      step: this.state.step,
      focus: this.state.focus,
      keepFree: this.#frame.covered,
    };
  }

  #begin(dispatch: Dispatch | null): void {
    this.#shown = dispatch;
    this.#mayGoLive = false;
    this.#lists.closeChooser();
    this.#ready.resolve();
    this.#ready = Promise.withResolvers();
    if (!dispatch) return;
    void whenPainted().then(() => {
      if (dispatch !== this.#shown) return;
      this.#mayGoLive = true;
      this.requestUpdate();
    });
  }

  #setProjection(projection: MapProjection): void {
    if (projection === this.projection) return;
    this.projection = projection;
    this.#tellView();
  }

  /** Whether anything can move here at all, be it paused or not. */
  #canMove(): boolean {
    const isStill =
      this.#staysStill ||
      ['waiting', 'taken', 'impossible', 'failed'].includes(this.#pictures?.phase ?? 'off');
    return this.motion !== 'off' && !this.#frame.reducedMotion && !isStill && !this.#hasFailed;
  }

  #tellView(): void {
    this.#lists.close();
    this.dispatchEvent(new DispatchViewEvent(this.#pictures?.camera ?? null, this.projection));
  }

  /** Where the live map stands, as far as it is the reader's concern: a map far from them may well wait. */
  get #shownPhase(): LivePhase {
    if (this.#hasFailed) return 'failed';
    const phase = this.#pictures?.phase ?? 'off';
    return phase === 'waiting' && !this.#frame.onScreen ? 'off' : phase;
  }

  #status(): MapStatus {
    const { state, actions, messages } = this;
    const { dispatch } = state;
    const scene = this.#scene;
    return {
      state,
      actions,
      messages,
      phase: this.#shownPhase,
      shares: this.story.shares,
      hasPicture: this.#hasFailed || (scene !== null && this.#ground.coarse !== null),
      isEmpty: scene !== null && dispatch !== null && isEmptyOf(scene, dispatch),
      onRetry: () => this.#retry(),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-map': DispatchMap;
  }
}
