import type { Position } from 'geojson';
import type { Basemap } from '../../geo/basemap-types.ts';
import { isolated } from '../../language/format.ts';
import type { Bounds, MapProjection } from '../../map/types.ts';
import type { Box } from '../../scene/layout/occupancy.ts';
import { shareOfFrame } from '../../scene/layout/share-of-frame.ts';
import type { Scene } from '../../scene/types.ts';
import { KeptGround } from '../../static/kept-ground.ts';
import { pictureTree } from '../../static/picture.ts';
import type { SvgNode } from '../../static/svg-node.ts';
import { mountSvg } from '../shared/mount-svg.ts';
import { flowsNear } from './flows-near.ts';
import { namesOfMarks } from './names-of-marks.ts';

/** What a still map is to show. */
export interface StillPicture {
  readonly scene: Scene;
  readonly basemap: Basemap;
  readonly projection: MapProjection;
  /** CSS px */
  readonly width: number;
  readonly height: number;
  /** What to show instead of the whole story. */
  readonly view: Bounds | null;
  /** Where no name may stand, since something of the page lies over it. */
  readonly keepFree: readonly Box[];
  /** Feature id. */
  readonly selected: string | null;
}

export interface StillMapOptions {
  readonly container: HTMLElement;
  readonly onSelect: (id: string | null) => void;
  /** Several flows lie where the reader clicked: feature ids, and where in the picture (CSS px). */
  readonly onChoose: (ids: readonly string[], at: readonly [number, number]) => void;
  readonly onHover: (id: string | null) => void;
  /** The picture given last is there. */
  readonly onDrawn: () => void;
}

/** What stands for one mark, or in a bundle, with the others inside it, for several. */
const MARK = '[data-feature]:not([data-feature] *)';
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

let count = 0;

/**
 * The map as SVG: the picture until the live map is drawn, and the map itself where there is none. Its
 * marks can be pointed at, chosen, and walked through with the arrow keys as one stop of the Tab key.
 */
export class StillMap {
  readonly #options: StillMapOptions;
  readonly #prefix: string;
  readonly #ground = new KeptGround();
  /** The elements of the ground in the page. */
  #groundElements: ReadonlyMap<SvgNode, SVGElement> = new Map();
  #shown: StillPicture | undefined;
  /** What is to be drawn in the next frame. */
  #next: StillPicture | undefined;
  #isPressed = false;
  /** Where the pointer was last, in px of the screen; null while it is elsewhere. */
  #pointer: readonly [number, number] | null = null;

  constructor(options: StillMapOptions) {
    this.#options = options;
    count += 1;
    this.#prefix = `still-${count}`;
    const { container } = options;
    container.addEventListener('pointerdown', () => this.#press());
    container.addEventListener('click', (event) => this.#onClick(event));
    container.addEventListener('pointerover', (event) => this.#onOver(event));
    container.addEventListener('pointermove', (event) => this.#hasMoved(event));
    container.addEventListener('pointerleave', () => {
      this.#pointer = null;
      options.onHover(null);
    });
    container.addEventListener('focusin', (event) => this.#onFocus(event));
    container.addEventListener('focusout', () => options.onHover(null));
    container.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** Draws what has changed since the last time: the first picture at once, others once per frame. */
  show(picture: StillPicture): void {
    if (isSame(picture, this.#next ?? this.#shown)) return;
    if (!this.#shown) {
      this.#draw(picture);
      return;
    }
    if (!this.#next) this.#drawSoon();
    this.#next = picture;
  }

  #drawSoon(): void {
    requestAnimationFrame(() => {
      if (this.#next && !this.#isPressed) this.#draw(this.#next);
    });
  }

  /** What a pointer is down on stays: of a mark taken away meanwhile, browsers tell no click. */
  #press(): void {
    this.#isPressed = true;
    const ends = new AbortController();
    const release = () => {
      ends.abort();
      this.#isPressed = false;
      if (this.#next) this.#drawSoon();
    };
    for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, release, ends);
  }

  #draw(picture: StillPicture): void {
    this.#shown = picture;
    this.#next = undefined;
    const { scene, basemap, view, projection, width, height, keepFree } = picture;
    const tree = pictureTree(scene, basemap, {
      projection,
      width,
      height,
      keepFree,
      idPrefix: this.#prefix,
      interactive: true,
      ground: this.#ground,
      ...(view ? { bounds: view } : {}),
    });
    // Asked first: the kept ground, with the areas in it, is moved, and what is moved loses the focus.
    const focused = this.#focusedMark();
    const svg = mountSvg(tree, this.#groundElements);
    this.#keepGround(svg);
    // An image has no parts for those who hear it; this one has marks that can be chosen.
    svg.setAttribute('role', 'group');
    this.#nameMarks(svg, scene);
    this.#options.container.replaceChildren(svg);
    if (focused !== null) this.#focus(focused);
    this.#options.onDrawn();
  }

  /** Whether the picture given last is in the page. */
  get isDrawn(): boolean {
    return this.#shown !== undefined && this.#next === undefined;
  }

  clear(): void {
    this.#shown = undefined;
    this.#next = undefined;
    this.#groundElements = new Map();
    this.#options.container.replaceChildren();
  }

  /** Ids of the marks in the picture, by date, then by id. */
  drawnIds(): readonly string[] {
    return (this.#next ?? this.#shown)?.scene.drawn ?? [];
  }

  /** Of these, the ones that are really to be seen: in the frame, on this side of the limb. */
  visibleIds(): readonly string[] {
    const frame = this.#options.container.getBoundingClientRect();
    const seen = new Set(
      [...this.#options.container.querySelectorAll(MARK)]
        .filter((mark) => overlaps(mark.getBoundingClientRect(), frame))
        .flatMap(idsOf),
    );
    return this.drawnIds().filter((id) => seen.has(id));
  }

  /** How large positions lie in the picture (0 … 1); null where any is out of sight. */
  shareOf(positions: readonly Position[]): number | null {
    const { view } = this.#ground;
    return view && this.#shown ? shareOfFrame(positions, view.project, this.#shown) : null;
  }

  /** What lies under a point of the picture, in CSS px from its top left; null beside the globe. */
  positionAt([x, y]: readonly [number, number]): Position | null {
    return this.#ground.view?.unproject(x, y) ?? null;
  }

  /** The picture as a file of its own. */
  toBlob(): Blob | null {
    const svg = this.#options.container.querySelector('svg');
    return svg && new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
  }

  /** The ground lies right in the frame, behind its paper. */
  #keepGround(svg: SVGElement): void {
    const { body } = this.#ground;
    const element = svg.querySelector(':scope > g > rect + g');
    this.#groundElements = body && element instanceof SVGElement ? new Map([[body, element]]) : new Map();
  }

  /** A picture that is drawn anew under a pointer at rest is not pointed at: whoever has the keyboard goes on with it. */
  #onOver(event: PointerEvent): void {
    if (this.#hasMoved(event)) this.#options.onHover(idsAt(event)[0] ?? null);
  }

  #hasMoved({ screenX, screenY }: PointerEvent): boolean {
    const last = this.#pointer;
    this.#pointer = [screenX, screenY];
    return last === null || last[0] !== screenX || last[1] !== screenY;
  }

  #onClick(event: MouseEvent): void {
    const ids = idsAt(event);
    const flows = new Set(this.#shown?.scene.flows.map(({ id }) => id));
    const isFlow = (id: string | undefined) => id !== undefined && flows.has(id);
    const near = ids.every(isFlow) ? flowsNear(event, (x, y) => this.#idsUnder(x, y).find(isFlow)) : [];
    if (near.length < 2) {
      this.#select(ids.length > 0 ? ids : near);
      return;
    }
    const { left, top } = this.#options.container.getBoundingClientRect();
    this.#options.onChoose(near, [event.clientX - left, event.clientY - top]);
  }

  /** Ids of the mark at a point of the window. */
  #idsUnder(x: number, y: number): readonly string[] {
    const root = this.#options.container.getRootNode();
    return root instanceof ShadowRoot ? idsAt({ target: root.elementFromPoint(x, y) }) : [];
  }

  /** Chooses a mark; of a bundle the first, and when one of it is chosen already, the next. */
  #select(ids: readonly string[]): void {
    const current = this.#shown?.selected ?? null;
    const at = current === null ? -1 : ids.indexOf(current);
    this.#options.onSelect(ids[(at + 1) % Math.max(1, ids.length)] ?? null);
  }

  #nameMarks(svg: SVGElement, scene: Scene): void {
    const names = namesOfMarks(scene);
    const named = new Set<string>();
    for (const mark of svg.querySelectorAll(MARK)) {
      const ids = idsOf(mark);
      const [lead] = ids;
      const parts = ids.flatMap((id) => names.get(id) ?? []);
      // A mark drawn in several parts (its strand, its name) is one stop.
      if (lead === undefined || !parts[0] || named.has(lead)) continue;
      named.add(lead);
      mark.setAttribute('role', 'button');
      // What is written in a mark names it; anything else would differ from what is seen.
      const isWritten = mark.querySelector('text') !== null;
      if (!isWritten) mark.setAttribute('aria-label', parts.map(({ text }) => isolated(text)).join(', '));
      mark.setAttribute('lang', parts[0].lang);
      mark.setAttribute('tabindex', named.size === 1 ? '0' : '-1');
    }
  }

  #onFocus(event: Event): void {
    const [id] = idsAt(event);
    if (id === undefined) return;
    for (const mark of this.#stops()) mark.setAttribute('tabindex', idsOf(mark)[0] === id ? '0' : '-1');
    this.#options.onHover(id);
  }

  #onKey(event: KeyboardEvent): void {
    const ids = idsAt(event);
    const [current] = ids;
    if (current === undefined) return;
    const step = STEPS[event.key];
    if (event.key === 'Enter' || event.key === ' ') this.#select(ids);
    else if (step !== undefined) this.#step(current, step);
    else return;
    event.preventDefault();
  }

  /** Moves the focus to the next mark by date, and round at its ends. */
  #step(current: string, by: number): void {
    const order = new Map(this.drawnIds().map((id, index) => [id, index]));
    const ids = this.#stops()
      .flatMap((mark) => idsOf(mark).slice(0, 1))
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const next = ids[(ids.indexOf(current) + by + ids.length) % ids.length];
    if (next !== undefined) this.#focus(next);
  }

  #focus(id: string): void {
    const mark = this.#stops().find((candidate) => idsOf(candidate)[0] === id);
    if (mark instanceof SVGElement) mark.focus({ preventScroll: true });
  }

  #focusedMark(): string | null {
    const root = this.#options.container.getRootNode();
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    return active && this.#options.container.contains(active) ? (idsOf(active)[0] ?? null) : null;
  }

  #stops(): Element[] {
    return [...this.#options.container.querySelectorAll('[role="button"]')];
  }
}

function isSame(a: StillPicture, b: StillPicture | undefined): boolean {
  return (
    b !== undefined &&
    a.scene === b.scene &&
    a.basemap === b.basemap &&
    a.projection === b.projection &&
    a.width === b.width &&
    a.height === b.height &&
    a.view === b.view &&
    a.keepFree === b.keepFree
  );
}

/** Ids of the mark an event comes from; empty on empty ground. */
function idsAt({ target }: Pick<Event, 'target'>): readonly string[] {
  const mark = target instanceof Element ? target.closest(MARK) : null;
  return mark ? idsOf(mark) : [];
}

function idsOf(mark: Element): readonly string[] {
  return [mark, ...mark.querySelectorAll('[data-feature]')].flatMap(
    (element) => element.getAttribute('data-feature') ?? [],
  );
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
