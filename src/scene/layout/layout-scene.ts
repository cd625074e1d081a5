import type { Project, Scene } from '../types.ts';
import type { Label } from './label.ts';
import { layoutLabels, placeLabels, ringLabels } from './labels.ts';
import { type Box, HEAD, LABEL, NEAR_HEAD, Occupancy, SIGN, STRAND } from './occupancy.ts';
import { add, leftOf } from './plane.ts';
import type { GroundUnder } from './point-labels.ts';
import { endSigns, eventSigns, minorSigns, type Sign } from './signs.ts';
import { isCrowd } from './strand-lines.ts';
import { type PlannedStrand, planStrands } from './strand-plan.ts';
import { stateGrowth, widthAt } from './strand-size.ts';
import { type StrandLayout, slimAt, strandsOf } from './strands.ts';
import type { Frame } from './trace.ts';

/** No hairline of a name begins nearer to the tip of a head, px. */
const HEAD_AIR = 42;

export interface LayoutOptions extends Frame {
  /** Near enough (zoom ≥ 4.5) that all minor places may have their names. Default false. */
  readonly regional?: boolean;
  /** Parts of the picture in which no name may stand, such as those under buttons. */
  readonly keepFree?: readonly Box[];
  readonly ground?: GroundUnder;
  /** Strands are planned for the frame and so many px around it, for a map that will be moved. Default 0. */
  readonly margin?: number;
}

/** Everything of a scene that is laid out on the screen, px. */
export interface SceneLayout {
  /** What runs beside what; good for any camera near by. */
  readonly plan: readonly PlannedStrand[];
  readonly strands: readonly StrandLayout[];
  /** Places first, then events; the less important first, so that the others are drawn over them. */
  readonly signs: readonly Sign[];
  readonly labels: readonly Label[];
}

/** Lays out strands, signs and names for one projection and frame; `project` gives CSS px. */
export function layoutScene(scene: Scene, project: Project, options: LayoutOptions): SceneLayout {
  const plan = planStrands(scene, project, options, options.margin);
  const strands = strandsOf(plan);
  const taken = new Occupancy(options);
  const crowded = isCrowd(strands.length);
  // Between so many there is no ground left; names of places lie over them, as on any map of a crowd.
  for (const strand of crowded ? strands.filter(isChosen) : strands) markStrand(strand, scene, taken);
  for (const box of options.keepFree ?? []) taken.markBox(box, LABEL);
  const around = { frame: options, taken, ...(options.ground ? { ground: options.ground } : {}) };
  const regional = options.regional ?? false;
  const own = endSigns(scene, project, options);
  for (const sign of own) taken.markDisc(sign.at, sign.radius, SIGN);
  const endNames = placeLabels(own, own, scene, strands, around);
  const named = [...endNames, ...ringLabels(own, scene, strands, around)];
  const { ends, minor } = minorSigns(scene, project, options, own, taken);
  for (const sign of minor) taken.markDisc(sign.at, sign.radius, SIGN);
  const events = eventSigns(scene, project, options, [...ends, ...minor], taken);
  const input = { scene, project, strands, minor, events, ends, named, around, regional, crowded };
  return {
    plan,
    strands,
    signs: [...minor.toReversed(), ...ends.toReversed(), ...events.toReversed()],
    labels: [...named, ...layoutLabels(input)],
  };
}

function isChosen({ flows }: StrandLayout): boolean {
  return flows.some(({ state }) => state === 'selected');
}

/** Marks a strand as it is at rest: names must not move when the reader points at it. */
function markStrand(strand: StrandLayout, scene: Scene, taken: Occupancy): void {
  const { casing } = scene.theme.metrics;
  const [lead] = strand.flows;
  const growth = lead && !strand.bundled ? stateGrowth(lead) : 1;
  for (const piece of strand.pieces) {
    const { line, from, to, head } = piece;
    for (const [index, point] of line.points.entries()) {
      const share = from + ((to - from) * (line.at[index] ?? 0)) / Math.max(1, line.length);
      const width = (widthAt(strand.tail, strand.neck, share) / growth) * slimAt(piece, line.at[index] ?? 0);
      taken.markDisc(point, width / 2 + casing, STRAND);
    }
    if (!head) continue;
    taken.markDisc(head.tip, HEAD_AIR, NEAR_HEAD);
    const [length, width] = [head.length / growth, head.width / growth];
    const back = add(head.tip, head.direction, -length);
    const side = leftOf(head.direction);
    const barbs = [add(back, side, width / 2), add(back, side, -width / 2)];
    for (const barb of barbs) taken.markLine(head.tip, barb, casing, HEAD);
    taken.markLine(head.tip, back, width / 4, HEAD);
  }
}
