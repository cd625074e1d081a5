import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { addPlace, type Draft, kindOf, type LonLat, setPoint } from '../../writing/index.ts';
import type { DispatchMap } from '../dispatch-map/dispatch-map.ts';
import type { DispatchStory } from '../dispatch-story/dispatch-story.ts';
import type { Desk, DeskHost } from './desk.ts';
import { fieldId } from './field-id.ts';
import { isDrawnAlike, locatedPlaces, mapFile } from './map-file.ts';

/** Milliseconds before the map draws an edit, and what was typed: after the last key, and after the notes. */
const REST_MS = 120;
const TYPING_REST_MS = 600;
/** A finger or mouse that moves further (CSS px) drags the map. */
const MOST_SHAKE = 5;

/**
 * The map beside the forms. It draws the draft as it stands, without looking elsewhere; what is chosen on it is opened
 * as a form, and the form that is open is chosen on it. Where a place waits for its point, a click gives it.
 */
export class MapPane implements ReactiveController {
  readonly #host: DeskHost;
  readonly #desk: Desk;
  #drawn: Draft | null = null;
  #opened = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #target: string | null = null;
  /** Places with a point in the state drawn last, and those that have come since. */
  #located: readonly string[] = [];
  #newcomers: readonly string[] = [];
  /** How often the map was sent to look at the whole of this page's drafts. */
  #views = 0;
  #down: readonly [number, number] | null = null;
  /** On a small screen the map lies over the form when it is asked for. */
  isShown = false;

  constructor(host: DeskHost, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }

  /** Feature id of the place that the next click puts somewhere; `new` for one that is made by it. */
  get target(): string | null {
    const desk = this.#desk;
    if (this.#target !== null || !desk.isOpen || desk.tab !== 'places') return this.#target;
    const { entry } = desk;
    if (entry === null) return 'new';
    return desk.judge.next.step === 'place-point' && desk.judge.next.entry?.id === entry.id ? entry.id : null;
  }

  aim(target: string | null): void {
    this.#target = target;
    if (target !== null) this.isShown = true;
    this.#host.requestUpdate();
  }

  toggle(): void {
    this.isShown = !this.isShown;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const desk = this.#desk;
    if (!desk.isOpen) return;
    const isOther = this.#opened !== desk.opened;
    this.#opened = desk.opened;
    if (isOther) this.#target = null;
    if (this.#drawn !== null && !isOther && isDrawnAlike(this.#drawn, desk.draft)) {
      this.#drawn = desk.draft;
      clearTimeout(this.#rest);
      if (this.#newcomers.length === 0) this.#select();
      return;
    }
    clearTimeout(this.#rest);
    const wait = desk.isTyping ? TYPING_REST_MS : REST_MS;
    this.#rest = setTimeout(() => this.#draw(isOther), isOther ? 0 : wait);
  }

  render(): TemplateResult {
    const desk = this.#desk;
    const words = desk.words.map;
    return html`<section
      class="map-pane"
      aria-label=${words.label}
      ?data-aiming=${this.target !== null}
      @dispatch-select=${(event: Event) => this.#onSelect(event)}
      @dispatch-load=${(event: Event) => {
        event.stopPropagation();
        void this.#onDrawn();
      }}
    >
      ${this.target === null ? nothing : html`<p class="map-note">${words.noteSet}</p>`}
      <div
        class="catcher"
        @pointerdown=${{ handleEvent: (event: PointerEvent) => this.#press(event), capture: true }}
        @click=${{ handleEvent: (event: MouseEvent) => this.#click(event), capture: true }}
      >
        <dispatch-story lang=${desk.lang}><dispatch-map loading="eager" motion="off"></dispatch-map></dispatch-story>
      </div>
      ${this.target === null ? nothing : html`<button type="button" class="button middle" @click=${() => this.#setMiddle()}>${words.middle}</button>`}
    </section>`;
  }

  #draw(isOther: boolean): void {
    const desk = this.#desk;
    const story = this.#story;
    if (!desk.isOpen || !story) return;
    const located = locatedPlaces(desk.draft);
    this.#newcomers = isOther ? [] : located.filter((id) => !this.#located.includes(id));
    this.#located = located;
    this.#drawn = desk.draft;
    const file = mapFile(desk.draft, this.#idOfView());
    if (isOther) story.dispatch = file;
    else story.revise(file);
  }

  /** One id for all states of a draft: under another, the map looks at the whole of it anew. */
  #idOfView(): string {
    return `draft-${this.#desk.opened}-${this.#views}`;
  }

  /** A new place that is out of sight has the map look at all of them; nothing else moves it but what is chosen. */
  async #onDrawn(): Promise<void> {
    const newcomers = this.#newcomers;
    this.#newcomers = [];
    await nextFrames();
    const map: DispatchMap | null = this.#host.renderRoot.querySelector('dispatch-map');
    const seen = map?.visibleIds() ?? [];
    if (this.#desk.isOpen && newcomers.some((id) => !seen.includes(id))) {
      this.#views += 1;
      const story = this.#story;
      if (story) story.selected = null;
      story?.revise(mapFile(this.#desk.draft, this.#idOfView()));
      return;
    }
    this.#select();
  }

  /** What the form is about is chosen on the map. */
  #select(): void {
    const story = this.#story;
    const wanted = this.#desk.isOpen ? this.#desk.mark : null;
    if (story && story.selected !== wanted) story.selected = wanted;
  }

  #onSelect(event: Event): void {
    event.stopPropagation();
    const id = 'id' in event && typeof event.id === 'string' ? event.id : null;
    const kind = id === null ? null : kindOf(this.#desk.draft, id);
    if (id !== null && kind !== null) this.#desk.openEntry({ kind, id });
    // A click on empty ground leaves the form where it is.
    else this.#select();
  }

  #press({ clientX, clientY }: PointerEvent): void {
    this.#down = [clientX, clientY];
  }

  #click(event: MouseEvent): void {
    const { target } = this;
    if (target === null || isButton(event)) return;
    const [x, y] = this.#down ?? [event.clientX, event.clientY];
    if (Math.hypot(event.clientX - x, event.clientY - y) > MOST_SHAKE) return;
    event.stopPropagation();
    this.#set(target, event.clientX, event.clientY);
  }

  /** For those who move the map by keys. */
  #setMiddle(): void {
    const box = this.#host.renderRoot.querySelector('dispatch-map')?.getBoundingClientRect();
    if (this.target !== null && box)
      this.#set(this.target, box.left + box.width / 2, box.top + box.height / 2);
  }

  #set(target: string, x: number, y: number): void {
    const desk = this.#desk;
    const map: DispatchMap | null = this.#host.renderRoot.querySelector('dispatch-map');
    const point = map?.positionAt(x, y) ?? null;
    if (point === null) {
      desk.say(desk.words.map.off);
      return;
    }
    this.#target = null;
    this.isShown = false;
    if (target === 'new') this.#add(point);
    else desk.edit((draft) => setPoint(draft, target, point));
  }

  #add(point: LonLat): void {
    const desk = this.#desk;
    let id = '';
    desk.edit((draft) => {
      const added = addPlace(draft, { name: '', point });
      id = added.id;
      return added.draft;
    });
    desk.openEntry({ kind: 'place', id });
    void desk.focus(fieldId(['features', id, 'name']));
  }

  get #story(): DispatchStory | null {
    return this.#host.renderRoot.querySelector('dispatch-story');
  }
}

/** What was given to the map has been drawn by then. */
function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** The map's own buttons go on working. */
function isButton(event: Event): boolean {
  return event.composedPath().some((part) => part instanceof HTMLButtonElement);
}
