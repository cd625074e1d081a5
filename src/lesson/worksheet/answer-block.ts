import { allMessagesFor, interfaceLanguage } from '../../language/catalogue.ts';
import { formatRounded, isolated } from '../../language/format.ts';
import { worksheetMessagesFor } from '../../language/lesson.ts';
import { placeName } from '../../model/describe-claim.ts';
import { nameOf } from '../../model/name-of.ts';
import type { Answer, Option, Wording } from '../types.ts';
import { type Block, indented, NOTHING, stack } from './paper.ts';
import { type PaperTask, proofsOf } from './paper-tasks.ts';
import { label, paragraph, type Run, type Setting } from './paragraph.ts';
import { proofRuns } from './source-numbers.ts';
import { INDENT, questionOf, runOf, TASK_WIDTH, type TaskInput } from './task-block.ts';

/** How much an answer tells besides its key. */
export type AnswerDetail = 'all' | 'first' | 'proofs';

const TEXT: Setting = { size: 12.5, lead: 16.5, face: 'sans' };
const NUMBER: Setting = { size: 15, lead: 16.5, face: 'title' };

/** The key of a task, what the story says to it, and who says so where. */
export function answerBlock(
  task: PaperTask,
  number: number,
  input: TaskInput,
  sources: readonly string[],
  detail: AnswerDetail,
): Block {
  const { dispatch, lang } = input;
  const worksheet = worksheetMessagesFor(lang);
  const set = (runs: readonly Run[]) => (runs.length === 0 ? NOTHING : paragraph(runs, TEXT, TASK_WIDTH));
  const told = task.kind === 'task' ? task.task.explanation : [];
  const explanation = detail === 'all' ? told : detail === 'first' ? told.slice(0, 1) : [];
  const proofs = task.kind === 'strands' ? [] : proofsOf(task);
  const proof = proofRuns(dispatch, proofs, sources, lang);
  const body = stack(
    [
      set(questionOf(task, input).question),
      ...keyRuns(task, input, sources).map(set),
      set(sentences(explanation, lang)),
      set(proof.length === 0 ? [] : [{ text: `${worksheet.proof} ` }, ...proof]),
    ],
    1,
  );
  return {
    nodes: [label(String(number), NUMBER, 0, 0), ...indented(body, INDENT).nodes],
    height: body.height,
  };
}

/** The key, a paragraph for each of its lines. */
function keyRuns(task: PaperTask, input: TaskInput, sources: readonly string[]): readonly (readonly Run[])[] {
  const { dispatch, lang } = input;
  if (task.kind === 'places') {
    return [
      task.places.flatMap(({ sign, id }, index): readonly Run[] => {
        const name = placeName(id, dispatch, lang);
        return [
          { text: `${index > 0 ? '   ' : ''}${sign}\u00a0`, face: 'semibold' },
          { ...runOf(name, lang), face: 'semibold' },
          ...(index < task.places.length - 1 ? [{ text: '; ' }] : []),
        ];
      }),
    ];
  }
  if (task.kind === 'strands') {
    const { status } = allMessagesFor(lang).words;
    return task.strands.map(({ sign, flow, proof }) => [
      { text: `${sign} `, face: 'semibold' },
      runOf(nameOf(flow.properties, lang, dispatch.lang), lang),
      { text: ' – ' },
      { text: `${status[flow.properties.status]}. `, face: 'semibold' },
      ...proofRuns(dispatch, proof, sources, lang),
    ]);
  }
  return answerRuns(task.task.answer, lang);
}

function answerRuns(answer: Answer, lang: string): readonly (readonly Run[])[] {
  const worksheet = worksheetMessagesFor(lang);
  const bold = (option: Option | undefined): readonly Run[] =>
    option ? [{ ...runOf(option, lang), face: 'semibold' }] : [];
  if (answer.form === 'choice') {
    return answer.key.map((id) => bold(answer.options.find((option) => option.id === id)));
  }
  if (answer.form === 'match') {
    return answer.key.map(([left, right]) => [
      ...bold(answer.left.find(({ id }) => id === left)),
      { text: ' – ' },
      ...bold(answer.right.find(({ id }) => id === right)),
    ]);
  }
  if (answer.form === 'order') {
    return answer.key.map((id, index) => [
      { text: `${index + 1}\u00a0\u00a0`, face: 'semibold' },
      ...bold(answer.options.find((option) => option.id === id)),
    ]);
  }
  if (answer.form === 'number') return [numberRuns(answer, lang)];
  if (answer.form !== 'open') return [];
  return [[{ text: `${worksheet.expected} ` }, ...sentences(answer.expected, lang)]];
}

function numberRuns(
  { value, tolerance, circle, unit }: Extract<Answer, { readonly form: 'number' }>,
  lang: string,
): readonly Run[] {
  const worksheet = worksheetMessagesFor(lang);
  const spoken = interfaceLanguage(lang);
  const written = (number: number) => {
    const turned = circle === null ? number : ((number % circle) + circle) % circle;
    return `${formatRounded(turned, spoken)}${unit === '°' ? '' : '\u00a0'}${unit}`;
  };
  return [
    { text: written(value), face: 'semibold' },
    ...(tolerance > 0
      ? [{ text: `; ${worksheet.within(written(value - tolerance), written(value + tolerance))}` }]
      : []),
  ];
}

/** One after another; what is no sentence is parted from the next by a dot. */
function sentences(wordings: readonly Wording[], lang: string): readonly Run[] {
  return wordings.flatMap((one, index) => {
    const isLast = index === wordings.length - 1;
    const gap = /[.!?…]["”“»]?$/u.test(one.text) ? ' ' : ' · ';
    return [runOf({ ...one, text: isolated(one.text) }, lang), ...(isLast ? [] : [{ text: gap }])];
  });
}
