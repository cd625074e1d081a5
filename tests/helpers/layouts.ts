import type { Point } from '../../src/scene/layout/plane.ts';
import { add, leftOf } from '../../src/scene/layout/plane.ts';
import { pointAt } from '../../src/scene/layout/polyline.ts';
import { planStrands } from '../../src/scene/layout/strand-plan.ts';
import { type StrandHead, type StrandLayout, strandsOf } from '../../src/scene/layout/strands.ts';
import type { Frame } from '../../src/scene/layout/trace.ts';
import type { Project, Scene } from '../../src/scene/types.ts';
import type { PictureOptions } from '../../src/static/picture.ts';
import { viewOf } from '../../src/static/projection.ts';

export const DESK = { width: 960, height: 672 } as const;
export const PHONE = { width: 390, height: 400 } as const;

export function projectionOf(scene: Scene, options: PictureOptions) {
  return viewOf(scene, options).project;
}

/** All strands of a scene, as map and picture lay them out. */
export function layoutStrands(scene: Scene, project: Project, frame: Frame): readonly StrandLayout[] {
  return strandsOf(planStrands(scene, project, frame));
}

/** Tip and barbs. */
export function headTriangle(head: StrandHead): readonly Point[] {
  const back = add(head.tip, head.direction, -head.length);
  const side = leftOf(head.direction);
  return [head.tip, add(back, side, head.width / 2), add(back, side, -head.width / 2)];
}

export function headsOf(strands: readonly StrandLayout[]): readonly StrandHead[] {
  return strands.flatMap(({ pieces }) => pieces.flatMap(({ head }) => head ?? []));
}

/** Middle of the first piece. */
export function middleOf({ pieces: [piece] }: StrandLayout): Point {
  return piece ? pointAt(piece.line, piece.line.length / 2) : { x: 0, y: 0 };
}
