import { asserts, saidBy, subjectOf } from '../../model/claims.ts';
import { indexDispatch, isFlow } from '../../model/dispatch-index.ts';
import { defaultTime } from '../../model/select.ts';
import { type Claim, type Dispatch, type FlowFeature, STATUSES, type Status } from '../../model/types.ts';
import type { Scene } from '../../scene/types.ts';
import type { ClaimRef, Task, TaskKind } from '../types.ts';

const MOST = 3;
/** Tasks whose key a drawn line would tell: its head the direction, its cuts the status, its mere presence the rest. */
const TOLD_BY_LINE: readonly TaskKind[] = ['direction', 'confirmed', 'stated', 'own'];

/**
 * Flows to be drawn on a blank map, so that pupils can read how certain each is from its line: of each status one,
 * none that would tell the key of a task. Empty where there are not two to compare.
 */
export function letteredFlows(
  dispatch: Dispatch,
  scene: Scene,
  tasks: readonly Task[],
): readonly FlowFeature[] {
  const telling = tasks.filter(({ kind }) => TOLD_BY_LINE.includes(kind));
  const told = new Set(telling.flatMap(featuresOf));
  const words = telling.map(wordsOf).join(' ');
  const drawn = scene.flows.filter(
    ({ id, detail, label }) => !detail && !told.has(id) && !words.includes(label.name.text),
  );
  const ids = STATUSES.filter(hasCuts)
    .flatMap((status) => {
      const own = drawn.filter((flow) => flow.status === status);
      const plain = own.filter(({ shape }) => shape.kind !== 'announced');
      return inOrder(dispatch, plain.length > 0 ? plain : own).slice(0, 1);
    })
    .slice(0, MOST);
  const features = ids.flatMap((id) => indexDispatch(dispatch).feature(id) ?? []).filter(isFlow);
  return features.length > 1 ? features : [];
}

function hasCuts(status: Status): boolean {
  return status !== 'unknown';
}

/** Ids in the order in which marks are shown. */
function inOrder(dispatch: Dispatch, flows: Scene['flows']): readonly string[] {
  const ids = new Set(flows.map(({ id }) => id));
  return indexDispatch(dispatch)
    .features.map(({ id }) => id)
    .filter((id) => ids.has(id));
}

/** All that a task says; an option need not say which mark it is about. */
function wordsOf({ question, answer }: Task): string {
  const options = answer.form === 'choice' || answer.form === 'order' ? answer.options : [];
  return [question, ...options].map(({ text }) => text).join(' ');
}

function featuresOf({ marks, proof, answer }: Task): readonly string[] {
  const options = answer.form === 'choice' || answer.form === 'order' ? answer.options : [];
  const proofs = [...proof, ...options.flatMap((option) => option.proof ?? [])];
  return [...marks, ...proofs.map(({ feature }) => feature)];
}

/** Up to two claims that show why a flow has its status: one for it, and one that speaks against it or also for it. */
export function statusClaims(dispatch: Dispatch, flow: FlowFeature): readonly ClaimRef[] {
  const end = defaultTime(dispatch)?.end ?? null;
  const claims = flow.properties.claims
    .map((claim, index) => ({ claim, index }))
    .filter(({ claim }) => saidBy(claim, end));
  const isFor = ({ claim }: { readonly claim: Claim }) => asserts(claim);
  const isAgainst = ({ claim }: { readonly claim: Claim }) =>
    claim.stance === 'denies' && subjectOf(claim) === 'existence';
  const confirming = claims.find(({ claim }) => claim.stance === 'confirms');
  const [first] = confirming ? [confirming] : claims.filter(isFor);
  const second =
    claims.find(isAgainst) ?? claims.find((one) => isFor(one) && one.claim.by !== first?.claim.by);
  return [first, second].flatMap((one) => (one ? [{ feature: flow.id, index: one.index }] : []));
}
