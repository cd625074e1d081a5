import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeGift } from '../../src/lesson/gift.ts';
import { makeTasks, type Task, toGift } from '../../src/lesson/index.ts';
import { readStory } from './raw-file.ts';

const { dispatch } = readStory('geodata/dispatches/north-korea-russia.geojson');
const tasks = Array.from({ length: 20 }, (_, seed) =>
  makeTasks(dispatch, { lang: 'de', seed, count: 12 }),
).flat();

interface Read {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly { readonly sign: string; readonly text: string }[];
  readonly feedback: string;
}

/** A reader of GIFT of its own: signs count only where no backslash stands before them. */
function readGift(gift: string): readonly Read[] {
  return gift
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [, title = '', text = '', body = ''] =
        /^::((?:\\.|[^\\:])*)::((?:\\.|[^\\{])*)\{([\s\S]*)\}$/.exec(block) ?? [];
      const lines = body
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      const general = lines.find((line) => line.startsWith('####')) ?? '';
      const answers = lines
        .filter((line) => !line.startsWith('####'))
        .map((line) => {
          const [, sign = '', words = ''] = /^(~%-?[\d.]+%|=|~|#)((?:\\.|[^\\#])*)/.exec(line) ?? [];
          return { sign, text: words };
        });
      return { title: plain(title), text: plain(text), answers, feedback: plain(general.slice(4)) };
    });
}

const plain = (text: string) => text.replace(/\\(.)/g, '$1').trim();

test('every task but those of the map is one question', () => {
  const questions = readGift(toGift(tasks));
  const written = tasks.filter(({ answer }) => answer.form !== 'point');
  expect(questions.map(({ title }) => title)).toEqual(written.map(({ id }) => id));
  for (const [index, { text, answers }] of questions.entries()) {
    const task = written[index];
    expect(text).toBe(oneLine(task?.question.text ?? ''));
    expect(answers).toHaveLength(answersOf(task));
    for (const { sign } of answers) expect(sign).not.toBe('');
  }
});

test('what is right is marked as right', () => {
  const choices = tasks.filter(({ answer }) => answer.form === 'choice' && !answer.several);
  for (const task of choices) {
    const [question] = readGift(toGift([task]));
    const { answer } = task;
    if (answer.form !== 'choice') continue;
    const right = question?.answers.filter(({ sign }) => sign === '=').map(({ text }) => plain(text));
    const key = answer.options.filter(({ id }) => answer.key.includes(id)).map(({ text }) => oneLine(text));
    expect(right).toEqual(key);
  }
});

test('several right ones share the whole', () => {
  const several = tasks.find(({ answer }) => answer.form === 'choice' && answer.several);
  const [question] = readGift(toGift(several ? [several] : []));
  expect(question?.answers.filter(({ sign }) => sign === '~%50%')).toHaveLength(2);
});

test('a bearing near north is right on both sides of it', () => {
  const [task] = tasks.filter(({ answer }) => answer.form === 'number');
  const near = (value: number) =>
    task && toGift([{ ...task, answer: { form: 'number', value, tolerance: 15, circle: 360, unit: '°' } }]);
  expect(near(5)).toContain('\t#\n\t=5:15\n\t=365:15\n');
  expect(near(350)).toContain('\t#\n\t=350:15\n\t=-10:15\n');
  expect(near(90)).toContain('\t#90:15\n');
});

test('none are an empty file', () => {
  expect(toGift([])).toBe('');
});

test('no text of a stranger breaks out', () => {
  const [task] = tasks.filter(({ answer }) => answer.form === 'choice' && !answer.several);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'~=#{}:\\/[]->%\n\t ab"') }), (text) => {
      if (task?.answer.form !== 'choice') throw new Error('no task');
      const options = task.answer.options.map((option) => ({ ...option, text: `${option.id}${text}` }));
      const evil: Task = { ...task, question: { text: `Q${text}` }, answer: { ...task.answer, options } };
      const gift = toGift([evil]);
      const questions = readGift(gift);
      expect(questions).toHaveLength(1);
      expect(questions[0]?.answers).toHaveLength(options.length);
      expect(questions[0]?.text).toBe(oneLine(`Q${text}`));
      expect(gift).not.toMatch(/^\s*\/\//m);
      for (const { text: read } of questions[0]?.answers ?? []) expect(read).not.toContain('->');
    }),
  );
  expect(escapeGift('a:b {c} =d ~e #f \\g')).toBe('a\\:b \\{c\\} \\=d \\~e \\#f \\\\g');
});

/** As the file has it: one line, without an arrow. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('->', '→');
}

function answersOf(task: Task | undefined): number {
  if (!task) return -1;
  const { answer } = task;
  if (answer.form === 'match') return answer.key.length;
  // A bearing near north is written twice, after a line that says it is a number.
  if (answer.form === 'number')
    return answer.circle !== null && (answer.value <= 15 || answer.value >= 345) ? 3 : 1;
  return answer.form === 'choice' || answer.form === 'order' ? answer.options.length : 0;
}
