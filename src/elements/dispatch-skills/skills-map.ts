import type { Position } from 'geojson';
import { html, nothing, type ReactiveControllerHost, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import type { Basemap } from '../../geo/basemap-types.ts';
import type { Box } from '../../scene/layout/occupancy.ts';
import type { Frame } from '../../scene/layout/trace.ts';
import type { Scene } from '../../scene/types.ts';
import { KeptGround } from '../../static/kept-ground.ts';
import { type PictureOptions, type PictureProjection, pictureTree } from '../../static/picture.ts';
import { type View, viewOf } from '../../static/projection.ts';
import { linePath } from '../../static/skill-shapes.ts';
import type { SvgNode } from '../../static/svg-node.ts';
import { FrameSize } from '../shared/frame-size.ts';
import { keepLast } from '../shared/keep-last.ts';
import { mountSvg } from '../shared/mount-svg.ts';
import { type MapExtent, middleOf } from './map-extent.ts';
import { screenPoint } from './on-screen.ts';
import { quietScene, quietWays } from './quiet-scene.ts';
import type { DrawnMap, SkillsView, Tool } from './skills-view.ts';

/** Degrees by which an arrow key moves, without and with Shift. */
const STEP = { plain: 1, shift: 5 } as const;
/** Degrees by which a button turns the globe. */
const TURN = 30;
/** A pointer that moved no more than this tapped, px. */
const TAP = 6;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

interface Drag {
  readonly handle: string;
  readonly pointer: number;
  /** From the pointer to the middle of what is dragged, px. */
  readonly dx: number;
  readonly dy: number;
}

const NAMES = 'names';

let count = 0;

/**
 * The map under the tools: a still picture of the story's places, drawn anew only where the ground is another, and
 * over it what a tool draws, which alone follows a drag.
 */
export class SkillsMap {
  readonly #host: ReactiveControllerHost;
  readonly #prefix: string;
  readonly #ground = new KeptGround();
  readonly #frame: FrameSize;
  #body: { readonly node: SvgNode; readonly element: SVGElement } | undefined;
  #drag: Drag | null = null;
  #isNoTap = false;
  #start = { x: 0, y: 0 };
  #free: readonly Box[] = [];
  #turn = 0;

  readonly #view = keepLast(
    (scene: Scene, projection: PictureProjection, extent: MapExtent, frame: Frame): DrawnMap => ({
      view: viewOf(scene, { projection, ...frame, bounds: extent }),
      frame,
      middle: middleOf(extent),
    }),
  );
  readonly #flows = keepLast((scene: Scene, view: View) => linePath(view, quietWays(scene)));
  readonly #quiet = keepLast((scene: Scene, hides: string) =>
    quietScene(scene, hides === NAMES ? NAMES : hides.split(' ')),
  );

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#frame = new FrameSize(host);
    count += 1;
    this.#prefix = `skills-map-${count}`;
  }

  /** By how many degrees the globe was turned to the east. */
  get turn(): number {
    return this.#turn;
  }

  /** How the map is drawn; null before its size is known. */
  drawn(scene: Scene, projection: PictureProjection, extent: MapExtent): DrawnMap | null {
    const { size } = this.#frame;
    return size && this.#view(scene, projection, extent, size);
  }

  /** @param extent what of the world is shown */
  render(view: SkillsView, tool: Tool, basemap: Basemap, extent: MapExtent): unknown {
    const { words, projection, map } = view;
    return html`<figure class="map">
      <div
        class="frame"
        ${ref(this.#frame.observe)}
        @pointerdown=${(event: PointerEvent) => this.#begin(event, view, tool)}
        @pointermove=${(event: PointerEvent) => this.#move(event, view, tool)}
        @pointerup=${this.#end}
        @pointercancel=${this.#end}
        @click=${(event: MouseEvent) => this.#tap(event, view, tool)}
        @keydown=${(event: KeyboardEvent) => this.#key(event, view, tool)}
      >
        ${map ? this.#layers(view, tool, basemap, extent, map) : nothing}
      </div>
      ${
        projection === 'globe'
          ? html`<div class="turn">
              ${this.#turnButton(-TURN, words.turn.west)} ${this.#turnButton(TURN, words.turn.east)}
            </div>`
          : nothing
      }
      <p id="keys" class="unseen">${words.keys}</p>
    </figure>`;
  }

  #layers(view: SkillsView, tool: Tool, basemap: Basemap, extent: MapExtent, map: DrawnMap): unknown {
    const { words, projection } = view;
    // While something is dragged, names stay where they are.
    if (!this.#drag) this.#free = tool.keepFree?.(view, map) ?? [];
    const hides = tool.hides?.(view) ?? [];
    const scene = this.#quiet(view.scene, hides === NAMES ? NAMES : hides.join(' '));
    const options: PictureOptions = {
      projection,
      ...map.frame,
      bounds: extent,
      idPrefix: this.#prefix,
      keepFree: this.#free,
      ground: this.#ground,
    };
    const title = words.map(words.projections[projection]);
    const drawn = [scene, basemap, projection, map.view, title, JSON.stringify(this.#free)];
    const flows = hides === NAMES ? '' : this.#flows(view.scene, map.view);
    return html`${guard(drawn, () => this.#picture(scene, basemap, options, { text: title, lang: view.spoken }))}
      <svg class="over" viewBox="0 0 ${map.frame.width} ${map.frame.height}" role="group" aria-label=${title}>
        ${svg`<path class="flows" d=${flows}></path>${tool.overlay(view, map)}`}
      </svg>`;
  }

  #picture(scene: Scene, basemap: Basemap, options: PictureOptions, title: Scene['title']): SVGElement {
    const tree = pictureTree(
      { ...scene, title, description: { text: '', lang: title.lang } },
      basemap,
      options,
    );
    const kept = this.#body ? new Map([[this.#body.node, this.#body.element]]) : undefined;
    const picture = mountSvg(tree, kept);
    const node = this.#ground.body;
    // The picture, its frame, and in that the paper before the ground.
    const element = picture.querySelector(':scope > g > g');
    if (node && element instanceof SVGElement) this.#body = { node, element };
    return picture;
  }

  #turnButton(by: number, label: string): unknown {
    const turn = () => {
      this.#turn = ((((this.#turn + by + 180) % 360) + 360) % 360) - 180;
      this.#host.requestUpdate();
    };
    return html`<button type="button" aria-label=${label} title=${label} @click=${turn}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${by < 0 ? 'M10.5 2.5L5 8l5.5 5.5' : 'M5.5 2.5L11 8l-5.5 5.5'} /></svg>
    </button>`;
  }

  #begin(event: PointerEvent, view: SkillsView, tool: Tool): void {
    this.#start = { x: event.clientX, y: event.clientY };
    this.#isNoTap = false;
    const handle = handleUnder(event);
    const at = handle === null ? null : (tool.handleAt?.(view, handle) ?? null);
    const point = at && view.map ? screenPoint(view.map, at) : null;
    if (handle === null || !point || event.button !== 0) return;
    const { x, y } = this.#within(event);
    this.#drag = { handle, pointer: event.pointerId, dx: point.x - x, dy: point.y - y };
    this.#isNoTap = true;
    this.#frame.element?.setPointerCapture(event.pointerId);
  }

  #move(event: PointerEvent, view: SkillsView, tool: Tool): void {
    const drag = this.#drag;
    if (!drag || drag.pointer !== event.pointerId || !view.map) return;
    const { x, y } = this.#within(event);
    const to = view.map.view.unproject(x + drag.dx, y + drag.dy);
    if (to) tool.move?.(view, drag.handle, to);
  }

  readonly #end = (): void => {
    if (!this.#drag) return;
    this.#drag = null;
    this.#host.requestUpdate();
  };

  #tap(event: MouseEvent, view: SkillsView, tool: Tool): void {
    const away = Math.hypot(event.clientX - this.#start.x, event.clientY - this.#start.y);
    if (this.#isNoTap || away > TAP || !view.map) return;
    const { x, y } = this.#within(event);
    const at = view.map.view.unproject(x, y);
    if (at) tool.tap?.(view, at);
  }

  #key(event: KeyboardEvent, view: SkillsView, tool: Tool): void {
    const handle = handleUnder(event);
    const arrow = ARROWS[event.key];
    const at = handle === null ? null : (tool.handleAt?.(view, handle) ?? null);
    if (handle === null || !arrow || !at || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const step = event.shiftKey ? STEP.shift : STEP.plain;
    const [longitude = 0, latitude = 0]: Position = at;
    tool.move?.(view, handle, [longitude + arrow[0] * step, latitude + arrow[1] * step]);
  }

  #within(event: MouseEvent): { readonly x: number; readonly y: number } {
    const { left = 0, top = 0 } = this.#frame.element?.getBoundingClientRect() ?? {};
    return { x: event.clientX - left, y: event.clientY - top };
  }
}

function handleUnder({ target }: Event): string | null {
  const found = target instanceof Element ? target.closest('[data-handle]') : null;
  return found?.getAttribute('data-handle') ?? null;
}
