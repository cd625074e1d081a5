import type { Position } from 'geojson';
import { html, nothing, type ReactiveControllerHost } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import type { Basemap } from '../../geo/basemap-types.ts';
import type { QuizMessages } from '../../language/quiz.ts';
import type { Task } from '../../lesson/types.ts';
import { type Frame, pointInFrame } from '../../scene/layout/trace.ts';
import type { Scene } from '../../scene/types.ts';
import { KeptGround } from '../../static/kept-ground.ts';
import { type PictureOptions, pictureTree } from '../../static/picture.ts';
import { type View, viewOf } from '../../static/projection.ts';
import { FrameSize } from '../shared/frame-size.ts';
import { keepLast } from '../shared/keep-last.ts';
import { mountSvg } from '../shared/mount-svg.ts';
import { type MapMarks, mapMarks, namesOf } from './map-marks.ts';
import { MapZoom } from './map-zoom.ts';
import { type TaskScene, taskScene } from './task-scene.ts';

/** What the map beside a task needs to know. */
export interface TaskMapInput {
  readonly task: Task;
  /** The scene of the whole dispatch. */
  readonly scene: Scene;
  readonly basemap: Basemap;
  readonly isDone: boolean;
  readonly pin: Position | null;
  readonly tips: readonly Position[];
  /** Whether places to choose from are shown with numbers. */
  readonly hasNumbers: boolean;
  readonly words: QuizMessages;
  /** Of the interface. */
  readonly spoken: string;
  readonly setPin: (position: Position) => void;
}

/** Narrower than this a map is drawn for a phone, px. */
const PHONE = 480;

let count = 0;

/**
 * The map beside a task: a still picture; where a place is to be found, also a ground to tap on, which can be looked
 * at from nearer and be moved then.
 */
export class TaskMap {
  readonly #prefix: string;
  readonly #ground = new KeptGround();
  readonly #zoom: MapZoom;
  readonly #frame: FrameSize;
  readonly #scene = keepLast((whole: Scene, task: Task, isDone: boolean, title: string, lang: string) =>
    taskScene(whole, task, isDone, { text: title, lang }),
  );
  #task = '';
  /** The view as drawn, and the one of the whole frame. */
  #view: View | null = null;
  #base: View | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#frame = new FrameSize(host);
    this.#zoom = new MapZoom(host);
    count += 1;
    this.#prefix = `quiz-map-${count}`;
  }

  /** For which its lines and names are drawn; known once it stands in a page. */
  get medium(): 'phone' | 'desk' {
    return this.#frame.size && this.#frame.size.width < PHONE ? 'phone' : 'desk';
  }

  /** The map, or nothing where a task has no mark on it. */
  render(input: TaskMapInput): unknown {
    const { task, isDone, words, spoken } = input;
    const { answer } = task;
    if (task.id !== this.#task) this.#zoom.reset();
    this.#task = task.id;
    const title =
      answer.form !== 'point' ? words.map : isDone ? words.answeredMap(answer.name.text) : words.blankMap;
    const shown = this.#scene(input.scene, task, isDone, title, spoken);
    if (!shown) return nothing;
    const isPoint = shown.frame !== null;
    return html`<figure class="map">
      <div
        class="frame"
        ?data-open=${isPoint && !isDone}
        ?data-near=${this.#zoom.canGo}
        ${ref(this.#frame.observe)}
        @click=${(event: MouseEvent) => this.#tap(event, input)}
        @pointerdown=${this.#begin}
        @pointermove=${this.#move}
        @pointerup=${this.#end}
        @pointercancel=${this.#end}
      >
        ${this.#frame.size ? this.#layers(input, shown, this.#frame.size) : nothing}
      </div>
      ${isPoint && this.#frame.size ? this.#zoomButtons(input, this.#frame.size) : nothing}
    </figure>`;
  }

  #layers(input: TaskMapInput, shown: TaskScene, frame: Frame): unknown {
    const { task, basemap, isDone, tips, words, spoken } = input;
    const { answer } = task;
    const whole: PictureOptions = {
      projection: answer.form === 'point' ? 'mercator' : 'globe',
      ...frame,
      bounds: shown.bounds,
      idPrefix: this.#prefix,
    };
    const { camera } = this.#zoom;
    const options = camera ? { ...whole, camera } : whole;
    this.#base = viewOf(shown.scene, whole);
    this.#view = camera ? viewOf(shown.scene, options) : this.#base;
    const marks: MapMarks = {
      view: this.#view,
      frame,
      places: shown.places,
      way: shown.way,
      point:
        answer.form === 'point'
          ? {
              pin: input.pin,
              tips,
              target: isDone ? { at: answer.target, name: answer.name } : null,
              numbered: input.hasNumbers && shown.frame ? shown.frame.places : [],
            }
          : null,
      words,
      spoken,
    };
    const names = namesOf(marks);
    const keepFree = names.map(({ box }) => box);
    const drawn = [shown.scene, basemap, frame.width, frame.height, camera, JSON.stringify(keepFree)];
    const ground = this.#groundFor(camera);
    return html`<div class="moved">
      ${guard(drawn, () => mountSvg(pictureTree(shown.scene, basemap, { ...options, keepFree, ground })))}
      <svg class="marks" viewBox="0 0 ${frame.width} ${frame.height}" aria-hidden="true">
        ${mapMarks(marks, names)}
      </svg>
    </div>`;
  }

  /** A kept ground does not look at the camera. */
  #groundFor(camera: unknown): KeptGround {
    return camera === null ? this.#ground : new KeptGround();
  }

  #zoomButtons({ words, pin, tips }: TaskMapInput, frame: Frame): unknown {
    const step = (by: 1 | -1) => (): void => {
      if (!this.#base) return;
      const at = pin ?? tips.at(-1);
      const around = by > 0 && at ? (pointInFrame(this.#base.project, at, frame) ?? null) : null;
      this.#zoom.step(by, this.#base, frame, around);
    };
    const { canCome, canGo } = this.#zoom;
    return html`<div class="zoom">
      <button type="button" aria-label=${words.zoomIn} title=${words.zoomIn} aria-disabled=${!canCome} @click=${step(1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2.5v11M2.5 8h11" /></svg>
      </button>
      <button type="button" aria-label=${words.zoomOut} title=${words.zoomOut} aria-disabled=${!canGo} @click=${step(-1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11" /></svg>
      </button>
    </div>`;
  }

  #tap(event: MouseEvent, { task, isDone, setPin }: TaskMapInput): void {
    if (task.answer.form !== 'point' || isDone || !this.#view || !this.#frame.element) return;
    if (this.#zoom.wasDragged()) return;
    const { left, top } = this.#frame.element.getBoundingClientRect();
    const position = this.#view.unproject(event.clientX - left, event.clientY - top);
    if (position) setPin(position);
  }

  readonly #begin = (event: PointerEvent): void => {
    if (this.#zoom.canGo) this.#zoom.begin(event);
  };

  /** Drawn anew only when it is let go: until then what is there moves along. */
  readonly #move = (event: PointerEvent): void => {
    const by = this.#zoom.drag(event);
    if (by) this.#shift(`${by.x}px ${by.y}px`);
  };

  readonly #end = (): void => {
    this.#shift('');
    if (this.#base && this.#frame.size) this.#zoom.end(this.#base, this.#frame.size);
  };

  #shift(translate: string): void {
    const moved = this.#frame.element?.querySelector<HTMLElement>('.moved');
    if (moved) moved.style.translate = translate;
  }
}
