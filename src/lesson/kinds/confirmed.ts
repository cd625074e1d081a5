import { asserts } from '../../model/claims.ts';
import { isFlow } from '../../model/dispatch-index.ts';
import { isLocated } from '../../model/located.ts';
import { suggestStatus } from '../../model/status.ts';
import { type ClaimedFeature, STATUSES, type Status } from '../../model/types.ts';
import { claimsAt, type Kit } from '../kit.ts';
import {
  areDifferent,
  choiceOf,
  isTelling,
  type Maker,
  markLabel,
  markLabels,
  markNames,
  refsOf,
  statusSentence,
  taskOf,
} from '../parts.ts';
import type { Random } from '../random.ts';
import { remembered } from '../remembered.ts';
import { mentions, stemsOfActor } from '../sure.ts';

/** Which of these is confirmed, which disputed: by the status that the claims of the file bear out. */
export const confirmed: Maker = (kit, level, random) => {
  const words = kit.words;
  const asked: Status = level !== 'advanced' && random.below(3) === 0 ? 'disputed' : 'confirmed';
  const several = level === 'advanced';
  const pool = poolOf(kit, random);
  const wanted = pool.filter(({ properties }) => properties.status === asked);
  const others = pool.filter(({ properties }) => isPlainly(properties.status, asked));
  const right = distinct([], random.shuffle(wanted), several ? 2 : 1, kit);
  const marks = distinct(right, random.shuffle(others), level === 'easy' ? 2 : 3, kit);
  const wrong = marks.slice(right.length);
  if (right.length < (several ? 2 : 1) || wrong.length < 2) return null;
  const labels = (feature: ClaimedFeature) => markLabels(feature, kit);
  if (right.some((one) => isTelling(labels(one), wrong.map(labels)))) return null;
  const drafts = random.shuffle(
    marks.map((feature) => ({
      text: markLabel(feature, kit),
      isRight: right.includes(feature),
      ...(!right.includes(feature) && {
        wrongBecause: statusSentence(feature, kit),
        proof: refsOf(claimsAt(feature).slice(0, 1)),
      }),
    })),
  );
  const ids = marks.map(({ id }) => id).sort();
  return taskOf(kit, {
    kind: 'confirmed',
    level,
    about: ids,
    detail: asked,
    question: asked === 'disputed' ? words.disputed : several ? words.confirmedSeveral : words.confirmed,
    answer: choiceOf(drafts, several),
    explanation: right.map((feature) => ({ text: statusSentence(feature, kit) })),
    proof: right.flatMap((feature) => refsOf(deciding(feature))),
    marks: ids,
  });
};

/** What a status rests on: who says so, and, if it is disputed, who denies it. */
function deciding(feature: ClaimedFeature) {
  const all = claimsAt(feature);
  const said = all.filter(({ claim }) => asserts(claim));
  const denied = all.filter(({ claim }) => claim.stance === 'denies');
  return feature.properties.status === 'disputed' ? [...said.slice(-1), ...denied.slice(-1)] : said.slice(-3);
}

/** A status that is surely not the one asked for; `unknown` may be anything. */
function isPlainly(status: Status, asked: Status): boolean {
  return status !== asked && STATUSES.includes(status) && status !== 'unknown';
}

const pools = remembered<readonly ClaimedFeature[]>();

/** Flows, or events, whose status the claims bear out, and whose names do not speak of who says so. */
function poolOf(kit: Kit, random: Random): readonly ClaimedFeature[] {
  const pool = pools(kit, 'all', () =>
    kit.marks.filter(
      (mark) =>
        suggestStatus(mark, kit.dispatch).statuses.includes(mark.properties.status) &&
        (isFlow(mark) ? isLocated(kit.dispatch, mark) : !namesASpeaker(mark, kit)),
    ),
  );
  const flows = pool.filter(isFlow);
  const events = pool.filter((mark) => !isFlow(mark));
  const hasBoth = (marks: readonly ClaimedFeature[]) =>
    new Set(marks.map(({ properties }) => properties.status)).size > 1;
  const useEvents = !hasBoth(flows) || (hasBoth(events) && random.below(4) === 0);
  return useEvents ? events : flows;
}

function namesASpeaker(mark: ClaimedFeature, kit: Kit): boolean {
  const speakers = new Set(mark.properties.claims.map(({ by }) => by));
  return [...speakers].some((id) => mentions(markNames(mark, kit), stemsOfActor(id, kit)));
}

function distinct(
  given: readonly ClaimedFeature[],
  candidates: readonly ClaimedFeature[],
  count: number,
  kit: Kit,
): readonly ClaimedFeature[] {
  const chosen = [...given];
  for (const mark of candidates) {
    if (chosen.length === given.length + count) break;
    if (areDifferent([...chosen, mark].map((one) => markNames(one, kit)))) chosen.push(mark);
  }
  return chosen;
}
