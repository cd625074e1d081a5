import type { Basemap } from '../geo/basemap-types.ts';
import { type Ground, groundOnScreen } from '../scene/ground-under.ts';
import type { Point } from '../scene/layout/plane.ts';
import type { Scene } from '../scene/types.ts';
import { groundOf } from './ground.ts';
import type { PictureOptions } from './picture.ts';
import { type View, viewOf } from './projection.ts';
import { type SvgNode, svg } from './svg-node.ts';

/** What of a picture lies under the marks: it stays while only they change. */
export interface PictureGround {
  readonly view: View;
  readonly defs: readonly SvgNode[];
  readonly body: SvgNode;
  /** What lies under a point of the picture, px. */
  readonly under: (at: Point) => Ground;
}

/** Keeps the ground of the last picture for the next one; most of a picture's time goes into it. */
export class KeptGround {
  #inputs: readonly unknown[] = [];
  #ground: PictureGround | undefined;

  /** Its elements may be kept too, for as long as this is the same node. */
  get body(): SvgNode | undefined {
    return this.#ground?.body;
  }

  /** How the last picture is projected. */
  get view(): View | undefined {
    return this.#ground?.view;
  }

  of(scene: Scene, basemap: Basemap, options: PictureOptions): PictureGround {
    const inputs = inputsOf(scene, basemap, options);
    const isSame =
      inputs.length === this.#inputs.length &&
      inputs.every((input, at) => Object.is(input, this.#inputs[at]));
    if (this.#ground && isSame) return this.#ground;
    this.#inputs = inputs;
    this.#ground = pictureGround(scene, basemap, options);
    return this.#ground;
  }
}

export function pictureGround(scene: Scene, basemap: Basemap, options: PictureOptions): PictureGround {
  const view = viewOf(scene, options);
  const { defs, nodes } = groundOf(scene, basemap, view, options.idPrefix ?? 'map');
  return {
    view,
    defs,
    body: svg('g', {}, nodes),
    under: groundOnScreen(scene.storyCountries, basemap, (x, y) => view.unproject(x, y)),
  };
}

/** All that the ground is made from. */
function inputsOf(scene: Scene, basemap: Basemap, options: PictureOptions): readonly unknown[] {
  const { projection, width, height, idPrefix, bounds = scene.bounds } = options;
  return [
    basemap,
    scene.theme.palette,
    projection,
    width,
    height,
    idPrefix,
    ...bounds,
    scene.storyCountries.join(),
    ...scene.places.flatMap(({ id, area }) => (area ? [id, area] : [])),
  ];
}
