import { isClaimed } from '../../model/dispatch-index.ts';
import { claimAddress } from '../../model/rules/tasks.ts';
import type { DispatchTask } from '../../model/types.ts';
import { type ClaimAt, claimsAt, type Kit } from '../kit.ts';
import { choiceOf, lettered, localText, type Maker, refsOf, taskOf, told } from '../parts.ts';
import type { Random } from '../random.ts';
import type { Answer, Wording } from '../types.ts';

/** A task written by hand in the file. */
export const own: Maker = (kit, level, random) => {
  const fit = (kit.dispatch.tasks ?? []).filter((task) => task.level === undefined || task.level === level);
  const task = random.pick(fit);
  const question = task && localText(task.question, kit);
  if (!task || !question) return null;
  const claims = task.proof.flatMap((text) => claimOf(text, kit) ?? []);
  const explanation = localText(task.explanation, kit);
  const made = taskOf(kit, {
    kind: 'own',
    level,
    about: [task.id],
    question: question.text,
    answer: answerOf(task, kit, random),
    explanation: [
      ...(explanation ? [explanation] : []),
      ...claims.flatMap((at) => told(at, kit).slice(0, 1)),
    ],
    proof: refsOf(claims),
    marks: task.marks ?? claims.map(({ feature }) => feature.id),
  });
  return { ...made, question };
};

function answerOf({ options, pairs, answer = [] }: DispatchTask, kit: Kit, random: Random): Answer {
  if (options) {
    const several = options.filter(({ right }) => right === true).length > 1;
    return choiceOf(
      options.map(({ text, right, because }) => {
        const why = localText(because, kit)?.text;
        return {
          ...read(text, kit),
          isRight: right === true,
          ...(right !== true && why !== undefined && { wrongBecause: why }),
        };
      }),
      several,
    );
  }
  if (pairs) {
    const mixed = random.shuffle(pairs);
    const left = lettered(pairs.map((pair) => read(pair.left, kit)));
    const right = lettered(mixed.map((pair) => read(pair.right, kit)));
    const key = pairs.flatMap((pair, index): readonly (readonly [string, string])[] => {
      const [a, b] = [left[index], right[mixed.indexOf(pair)]];
      return a && b ? [[a.id, b.id]] : [];
    });
    return { form: 'match', left, right, key };
  }
  return { form: 'open', expected: answer.map((map) => read(map, kit)) };
}

function read(map: Readonly<Record<string, string>>, kit: Kit): Wording {
  return localText(map, kit) ?? { text: '' };
}

function claimOf(text: string, kit: Kit): ClaimAt | undefined {
  const address = claimAddress(text);
  const feature = address === null ? undefined : kit.index.feature(address.feature);
  return feature && isClaimed(feature) ? claimsAt(feature)[address?.index ?? -1] : undefined;
}
