import type { ReactiveElement } from 'lit';
import type { Basemap } from '../../geo/basemap-types.ts';
import { classroomMessagesFor } from '../../language/classroom.ts';
import type { Dispatch, TimeWindow } from '../../model/types.ts';
import type { Scene } from '../../scene/types.ts';
import type { SvgNode } from '../../static/svg-node.ts';
import { GroundLoader } from '../dispatch-map/ground-loader.ts';
import { FrameSize, type Size } from '../shared/frame-size.ts';
import { keepLast } from '../shared/keep-last.ts';
import { mountSvg } from '../shared/mount-svg.ts';
import { ThemeReader } from '../shared/theme-reader.ts';
import { type FindMap, findMap } from './find-map.ts';
import { storyScene, titleGlobe } from './slide-pictures.ts';
import type { Slide } from './slides.ts';

/** What is to be drawn. */
export interface PictureInput {
  readonly slide: Slide;
  readonly dispatch: Dispatch;
  readonly time: TimeWindow | null;
  readonly lang: string;
  readonly answered: boolean;
}

/** A picture smaller than this has lines for a phone, CSS px. */
const SMALL = 400;

/** Draws the pictures of slides that no map of ours shows: the globe of the title, and the blank map of a task. */
export class SlidePicture {
  readonly #host: ReactiveElement;
  readonly #theme: ThemeReader;
  readonly #ground: GroundLoader;
  readonly #frame: FrameSize;
  #mounted: SvgNode | null = null;
  #found: FindMap | null = null;

  readonly #scene = keepLast(storyScene);
  readonly #globe = keepLast(titleGlobe);
  readonly #find = keepLast(
    (slide: Slide, scene: Scene, basemap: Basemap, size: Size, lang: string, answered: boolean) => {
      if (slide.kind !== 'task' || slide.task.answer.form !== 'point') return null;
      const title = classroomMessagesFor(lang).slides.dots;
      return findMap(slide.task, slide.task.answer, { scene, basemap, size, lang, title, answered });
    },
  );

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#theme = new ThemeReader(host);
    this.#ground = new GroundLoader(host);
    this.#frame = new FrameSize(host);
  }

  /** The number of the place that is asked for on the blank map; null where there is none. */
  get sign(): string | null {
    return this.#found?.sign ?? null;
  }

  /** For the `ref` of what is to hold the picture. */
  get holder(): (element: Element | undefined) => void {
    return this.#frame.observe;
  }

  /** To be called when the holder of the picture is in the page. */
  show(input: PictureInput): void {
    this.#ground.load();
    const holder = this.#frame.element;
    const tree = holder && this.#tree(input);
    if (!holder || !tree) return;
    if (tree === this.#mounted && holder.firstChild) return;
    this.#mounted = tree;
    holder.replaceChildren(mountSvg(tree));
  }

  #tree({ slide, dispatch, time, lang, answered }: PictureInput): SvgNode | null {
    const { best } = this.#ground;
    const { size } = this.#frame;
    if (!best || !size) return null;
    const medium = Math.min(size.width, size.height) < SMALL ? 'phone' : 'projector';
    const scene = this.#scene(dispatch, time, lang, this.#theme.palette, medium);
    if (slide.kind === 'title') return this.#globe(scene, best, size);
    const found = this.#find(slide, scene, best, size, lang, answered);
    const before = this.#found?.sign;
    this.#found = found;
    // Asked for while the host has just been updated: the next update is another.
    if (found?.sign !== before) queueMicrotask(() => this.#host.requestUpdate());
    return found?.tree ?? null;
  }
}
