import { runAlongside } from '../geo/corridors.ts';
import type { FlowLine } from '../geo/flow-line.ts';
import { CorridorKeeper, placeStrands } from '../geo/strands.ts';
import { layTrunks, TrunkKeeper, type TrunkLeg } from '../geo/trunks.ts';
import { type StrandWidth, type WidthScale, widthScale } from '../geo/widths.ts';
import { asserts, phaseOf, saidBy } from '../model/claims.ts';
import { isPossibleOnly } from '../model/phases.ts';
import { CATEGORIES, type Category, type Claim, type Dispatch, type FlowFeature } from '../model/types.ts';
import { flowLabel, wayLabel } from './flow-labels.ts';
import { sharesOf } from './layout/trace.ts';
import type { MarkStates } from './mark-state.ts';
import type { SceneContext } from './scene-context.ts';
import type { Hue, MarkState, SceneFlow, StrandLeg } from './types.ts';

/** A flow, or the own route of one of its claims, that has a line. */
interface Drawable {
  readonly key: string;
  readonly flow: FlowFeature;
  readonly line: FlowLine;
  readonly width: StrandWidth;
  readonly claim?: Claim;
}

/** Corridors of a dispatch; the strands that are shown differ from one scene to the next, those there are seldom. */
const keepers = new WeakMap<Dispatch, Keepers>();

interface Keepers {
  readonly corridors: CorridorKeeper;
  readonly trunks: TrunkKeeper;
}

/** Drawing order: what lies above is drawn last. */
const LAYERS: readonly MarkState[] = ['dimmed', 'normal', 'hovered', 'selected'];

/** The flows of the selection that have a line, each with it. */
export function locatedFlows({ features, lines, time }: SceneContext): ReadonlyMap<string, FlowLine> {
  const located = new Map<string, FlowLine>();
  for (const flow of features.flows) {
    const line = lines.ofFlow(flow);
    if (line !== undefined && !isPossibleOnly(flow, time)) located.set(flow.id, line);
  }
  return located;
}

/** The flows of a scene in drawing order: dimmed first, selected last, and of one state the wide ones first. */
export function sceneFlows(
  context: SceneContext,
  lines: ReadonlyMap<string, FlowLine>,
  states: MarkStates,
): SceneFlow[] {
  const { dispatch, index, selection, theme, regional } = context;
  const scale = widthScale(dispatch, selection, theme.metrics);
  const all = [...index.flows.values()].flatMap((flow) => {
    const line = context.lines.ofFlow(flow);
    return line === undefined ? [] : [{ key: flow.id, flow, line, width: scale.widthOf(flow) }];
  });
  const details = [...index.flows.values()]
    .filter(({ id }) => lines.has(id))
    .filter((flow) => regional || states.ofFlow(flow) === 'selected')
    .flatMap((flow) => claimRoutes(context, flow, scale));
  // Two passes, so that no strand moves when the routes of a claim come or go; and all flows take part,
  // so that the strands left by a filter keep their sides.
  const keeper = keepers.get(dispatch) ?? { corridors: new CorridorKeeper(), trunks: new TrunkKeeper() };
  keepers.set(dispatch, keeper);
  const flows = arranged(context, all, states, (key) => lines.has(key), keeper);
  return [...flows, ...arranged(context, details, states)].sort(
    (a, b) =>
      LAYERS.indexOf(a.state) - LAYERS.indexOf(b.state) ||
      Number(a.detail) - Number(b.detail) ||
      neckWidth(b.shape) - neckWidth(a.shape),
  );
}

/** How wide a strand is before its head, CSS px. */
function neckWidth(shape: StrandWidth): number {
  return shape.kind === 'range' || shape.kind === 'upper' ? shape.band : shape.width;
}

function arranged(
  context: SceneContext,
  drawables: readonly Drawable[],
  states: MarkStates,
  isShown?: (key: string) => boolean,
  keeper?: Keepers,
): SceneFlow[] {
  const strands = drawables.map(({ key, flow, line, width }) => ({
    key,
    path: line.path,
    through: line.through,
    rank: CATEGORIES.indexOf(categoryOf(context, flow)),
    width: neckWidth(width),
  }));
  const placings = placeStrands(strands, isShown, keeper?.corridors);
  // The ways of single claims are few and thin; those of reported routes lie where they were reported.
  const routed = new Set(
    drawables.flatMap(({ key, claim, flow, line }) => (hasTrunk(flow, line, claim) ? [key] : [])),
  );
  const trunks = layTrunks(
    strands.map((strand) => (routed.has(strand.key) ? strand : { ...strand, through: NOWHERE })),
    isShown,
    keeper?.trunks,
  );
  return drawables.flatMap(({ key, flow, line, width, claim }) => {
    const placing = placings.get(key);
    if (placing === undefined) return [];
    const { from, to, ...lane } = placing;
    const { id, properties } = flow;
    const legs = trunks.get(key);
    return {
      key,
      id,
      goods: properties.goods,
      hue: hueOf(categoryOf(context, flow)),
      status: properties.status,
      shape: width,
      route: (claim ?? properties).route ?? 'schematic',
      path: line.path,
      ...(line.flatPath && { flatPath: line.flatPath }),
      from: { ...line.from, ...from },
      to: { ...line.to, ...to },
      lane,
      ...(legs && { legs: legsOf(line, legs) }),
      state: states.ofFlow(flow),
      ...(context.sorted?.isLight(flow) === true && { light: true }),
      detail: claim !== undefined,
      label: claim ? wayLabel(context, claim, line) : flowLabel(context, flow, width.kind === 'announced'),
    };
  });
}

const NOWHERE: FlowLine['through'] = [];

/** A line that the flat map bends otherwise than the globe has no stretches that hold for both. */
function hasTrunk({ properties }: FlowFeature, line: FlowLine, claim: Claim | undefined): boolean {
  const isReported = properties.route !== undefined && properties.route !== 'schematic';
  return claim === undefined && !isReported && line.through.length > 0 && line.flatPath === undefined;
}

const shares = new WeakMap<FlowLine, ArrayLike<number>>();

function legsOf(line: FlowLine, legs: readonly TrunkLeg[]): readonly StrandLeg[] {
  const at = shares.get(line) ?? sharesOf(line.path);
  shares.set(line, at);
  return legs.map((leg) => ({ ...leg, from: at[leg.from] ?? 0, to: at[leg.to] ?? 1 }));
}

/**
 * The ways that single claims name: between finer ends than the flow's own, or through places. What was
 * only called possible is told, not drawn; neither is the way of somebody who denies. From afar a way that
 * runs beside its flow all along would be the same line twice; it waits until one looks near by.
 */
function claimRoutes(context: SceneContext, flow: FlowFeature, scale: WidthScale): Drawable[] {
  const { lines, time, theme, regional } = context;
  const whole = lines.ofFlow(flow);
  return flow.properties.claims.flatMap((claim, position) => {
    if (!asserts(claim) || phaseOf(claim) === 'possible' || !saidBy(claim, time?.end ?? null)) return [];
    const line = lines.ofClaim(flow, claim);
    if (line === undefined || (!regional && isHardlyOther(line, whole))) return [];
    const announced =
      scale.widthOf(flow).kind === 'announced' ||
      phaseOf(claim) === 'announced' ||
      phaseOf(claim) === 'planned';
    const width = theme.metrics.widthAnnounced;
    return [
      {
        key: `${flow.id}/${position}`,
        flow,
        line,
        claim,
        width: { kind: announced ? 'announced' : 'none', width },
      },
    ];
  });
}

function isHardlyOther({ from, to, through }: FlowLine, whole: FlowLine | undefined): boolean {
  if (whole === undefined || through.length > 0) return false;
  return runAlongside([whole.from.position, whole.to.position], [from.position, to.position]);
}

function categoryOf({ index }: SceneContext, { properties }: FlowFeature): Category {
  return index.goods(properties.goods)?.category ?? 'other';
}

function hueOf(category: Category): Hue {
  return category === 'money' || category === 'other' ? 'neutral' : category;
}
