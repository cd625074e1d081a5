import type { Basemap } from '../../geo/basemap-types.ts';
import { KeptGround } from '../../static/kept-ground.ts';
import { type PictureProjection, pictureTree } from '../../static/picture.ts';
import { type SvgNode, svg } from '../../static/svg-node.ts';
import { mountSvg } from '../shared/mount-svg.ts';
import { NEAR } from '../shared/near-watcher.ts';
import type { PanelScenes } from './panel-scene.ts';
import type { SpeakerPanel } from './speaker-panels.ts';

/** Drawing in one frame ends once it has taken so long, ms; what is left waits for the next. */
const MOST_MS = 12;

/** On paper all are drawn as wide as they are there, so that names can be read. CSS px. */
const PAPER = { large: { width: 660, height: 380 }, small: { width: 224, height: 168 } } as const;

/** What one small map shows. */
export interface PanelPlan {
  readonly panel: SpeakerPanel;
  readonly scenes: PanelScenes;
  readonly basemap: Basemap;
  readonly projection: PictureProjection;
  /** For those who can't see it. */
  readonly label: string;
}

interface Place {
  readonly element: HTMLElement;
  plan: PanelPlan | undefined;
  drawn: readonly unknown[];
  /** Once it came near the screen; from then on it follows every change. */
  wasNear: boolean;
  /** CSS px, whole ones. */
  width: number;
  height: number;
}

interface KeptSize {
  readonly ground: KeptGround;
  body: SvgNode | undefined;
  group: SVGElement | undefined;
}

/**
 * Draws small maps into their places: each when it comes near the screen, anew only when it shows something else.
 * The ground under maps of one size is drawn once, and stands in each of them by reference.
 */
export class PanelPictures {
  readonly #places = new Map<HTMLElement, Place>();
  readonly #sizes = new Map<string, KeptSize>();
  readonly #near: IntersectionObserver;
  readonly #size: ResizeObserver;
  #grounds: SVGElement | undefined;
  #selected: string | null = null;
  #isAsked = false;
  #isPaper = false;

  constructor() {
    this.#near = new IntersectionObserver((entries) => this.#onNear(entries), { rootMargin: NEAR });
    this.#size = new ResizeObserver((entries) => this.#onSize(entries));
  }

  /**
   * @param grounds where the shared grounds are kept, in the same tree as the maps
   * @param plans by the element into which each is drawn
   * @param selected id of the mark that stands out; others step back on the maps that show it
   */
  show(grounds: SVGElement, plans: ReadonlyMap<HTMLElement, PanelPlan>, selected: string | null): void {
    if (this.#grounds !== grounds) {
      this.#sizes.clear();
      this.#grounds = grounds;
    }
    for (const element of this.#places.keys()) if (!plans.has(element)) this.#forget(element);
    for (const [element, plan] of plans) {
      const place = this.#places.get(element) ?? this.#watch(element);
      place.plan = plan;
    }
    if (selected !== this.#selected) {
      this.#selected = selected;
      for (const { element } of this.#places.values()) this.#markOut(element);
    }
    this.#ask();
  }

  /** Draws all of them as for paper, near or not: paper has no scrolling. */
  beginPaper(): void {
    this.#isPaper = true;
    for (const place of this.#places.values()) this.#draw(place);
  }

  endPaper(): void {
    this.#isPaper = false;
    this.#ask();
  }

  leave(): void {
    for (const element of this.#places.keys()) this.#forget(element);
    this.#sizes.clear();
    this.#grounds?.replaceChildren();
    this.#grounds = undefined;
  }

  #watch(element: HTMLElement): Place {
    const place: Place = { element, plan: undefined, drawn: [], wasNear: false, width: 0, height: 0 };
    this.#places.set(element, place);
    this.#near.observe(element);
    this.#size.observe(element);
    return place;
  }

  #forget(element: HTMLElement): void {
    this.#near.unobserve(element);
    this.#size.unobserve(element);
    this.#places.delete(element);
  }

  #onNear(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const place = target instanceof HTMLElement ? this.#places.get(target) : undefined;
      if (place && isIntersecting) place.wasNear = true;
    }
    this.#ask();
  }

  #onSize(entries: readonly ResizeObserverEntry[]): void {
    for (const { target, contentRect } of entries) {
      const place = target instanceof HTMLElement ? this.#places.get(target) : undefined;
      if (!place) continue;
      place.width = Math.floor(contentRect.width);
      place.height = Math.floor(contentRect.height);
    }
    this.#ask();
  }

  #ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame((start) => {
      this.#isAsked = false;
      for (const place of this.#places.values()) {
        if (!place.wasNear || !this.#draw(place)) continue;
        if (performance.now() - start > MOST_MS) {
          this.#ask();
          return;
        }
      }
    });
  }

  /** True where there was something to draw. */
  #draw(place: Place): boolean {
    const { plan, element } = place;
    const { width, height } = this.#sizeOf(place);
    if (!plan || !this.#grounds || width === 0 || height === 0) return false;
    const wanted = [plan.panel, plan.scenes, plan.basemap, plan.projection, plan.label, width, height];
    if (wanted.every((input, at) => input === place.drawn[at])) return false;
    place.drawn = wanted;
    const scene = plan.scenes.of(plan.panel);
    const prefix = nameOf({ width, height });
    const kept = this.#sizes.get(prefix) ?? { ground: new KeptGround(), body: undefined, group: undefined };
    this.#sizes.set(prefix, kept);
    const { children = [] } = pictureTree(scene, plan.basemap, {
      projection: plan.projection,
      width,
      height,
      idPrefix: prefix,
      bounds: plan.scenes.bounds,
      ground: kept.ground,
    });
    this.#keepGround(
      kept,
      prefix,
      children.find(({ tag }) => tag === 'defs'),
    );
    const { body } = kept.ground;
    const uses = body ? new Map([[body, mountSvg(svg('use', { href: `#${prefix}-body` }))]]) : undefined;
    const picture = mountSvg(
      svg(
        'svg',
        { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': plan.label },
        children.filter(({ tag }) => tag === 'g'),
      ),
      uses,
    );
    nameMarks(picture, plan.panel);
    element.replaceChildren(picture);
    this.#markOut(element);
    this.#dropSizes();
    return true;
  }

  #keepGround(kept: KeptSize, prefix: string, defs: SvgNode | undefined): void {
    const { body } = kept.ground;
    if (!body || kept.body === body) return;
    kept.group?.remove();
    kept.body = body;
    const shared = svg('g', {}, [defs ?? null, svg('g', { id: `${prefix}-body` }, [body])]);
    kept.group = mountSvg(shared);
    this.#grounds?.append(kept.group);
  }

  #sizeOf({ plan, width, height }: Place): Pick<Place, 'width' | 'height'> {
    if (!this.#isPaper) return { width, height };
    return plan?.panel.kind === 'speaker' ? PAPER.small : PAPER.large;
  }

  /** Forgets the grounds of sizes that no map has any more. */
  #dropSizes(): void {
    const used = new Set([...this.#places.values()].map((place) => nameOf(this.#sizeOf(place))));
    for (const [prefix, { group }] of this.#sizes) {
      if (used.has(prefix)) continue;
      group?.remove();
      this.#sizes.delete(prefix);
    }
  }

  /** By classes alone: no map is drawn anew for it. */
  #markOut(element: HTMLElement): void {
    const picture = element.firstElementChild;
    if (!picture) return;
    for (const marked of picture.querySelectorAll('.chosen')) marked.classList.remove('chosen');
    const chosen = [...picture.querySelectorAll('.mark')].filter(
      (mark) => this.#selected !== null && standsFor(mark, this.#selected),
    );
    for (const mark of chosen) mark.classList.add('chosen');
    picture.classList.toggle('choosing', chosen.length > 0);
    // Who says nothing of it is as telling as who does.
    element.classList.toggle('silent', this.#selected !== null && chosen.length === 0);
  }
}

/** Prefix of the ids of a ground. */
function nameOf({ width, height }: Pick<Place, 'width' | 'height'>): string {
  return `ground-${width}-${height}`;
}

/** Flows and events can stand out; places are the ground they stand on. */
function nameMarks(picture: SVGElement, { marks }: SpeakerPanel): void {
  const ids = new Set(marks.map(({ id }) => id));
  for (const element of picture.querySelectorAll('[data-feature]:not([data-feature] *)')) {
    if (ids.has(element.getAttribute('data-feature') ?? '')) element.classList.add('mark');
  }
}

function standsFor(mark: Element, id: string): boolean {
  return [mark, ...mark.querySelectorAll('[data-feature]')].some(
    (element) => element.getAttribute('data-feature') === id,
  );
}
