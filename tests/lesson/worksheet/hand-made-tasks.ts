import type { Option, Task } from '../../../src/lesson/types.ts';

const option = (id: string, text: string, more: Partial<Option> = {}): Option => ({ id, text, ...more });

const base = { level: 'standard', lang: 'de', marks: [], named: false, explanation: [], proof: [] } as const;

function place(id: string, target: readonly [number, number]): Task {
  return {
    ...base,
    id: `find-place:${id}`,
    kind: 'find-place',
    question: { text: 'Klicke auf den Ort.' },
    marks: [id],
    answer: {
      form: 'point',
      place: id,
      name: { text: id },
      target: [...target],
      toleranceKm: 100,
      others: [],
    },
  };
}

/** One task of each form about the first dispatch, made by hand. */
export const HAND_MADE: readonly Task[] = [
  place('pyongyang', [125.75, 39.03]),
  place('moscow', [37.62, 55.75]),
  place('anchorage', [-149.9, 61.22]),
  {
    ...base,
    id: 'confirmed:flow-oil',
    kind: 'confirmed',
    question: { text: 'Was davon ist bestätigt?' },
    answer: {
      form: 'choice',
      options: [option('a', 'Ölprodukte'), option('b', 'Munition'), option('c', 'Flugabwehr')],
      key: ['a'],
      several: false,
    },
    explanation: [{ text: 'Russland nennt die Ölprodukte selbst.' }],
    proof: [{ feature: 'flow-oil', index: 0 }],
  },
  {
    ...base,
    id: 'who-says:flow-munitions',
    kind: 'who-says',
    question: { text: 'Wer sagt was?' },
    answer: {
      form: 'match',
      left: [option('l1', 'Kreml'), option('l2', 'Open Source Centre', { lang: 'en' })],
      right: [option('r1', 'zählt Container'), option('r2', 'es gebe keinen Beweis')],
      key: [
        ['l1', 'r2'],
        ['l2', 'r1'],
      ],
    },
    proof: [
      { feature: 'flow-munitions', index: 0 },
      { feature: 'flow-munitions', index: 1 },
    ],
  },
  {
    ...base,
    id: 'order:events',
    kind: 'order',
    question: { text: 'Bringe die Ereignisse in ihre Reihenfolge.' },
    answer: {
      form: 'order',
      options: [option('x', 'Gipfel in Alaska'), option('y', 'Vertrag'), option('z', 'Einmarsch')],
      key: ['z', 'y', 'x'],
    },
    explanation: [{ text: '2022: Einmarsch' }, { text: '2024: Vertrag' }],
    proof: [{ feature: 'event-treaty', index: 0 }],
  },
  {
    ...base,
    id: 'distance:pyongyang:moscow',
    kind: 'distance',
    question: { text: 'Wie weit ist es von Pjöngjang nach Moskau?' },
    answer: { form: 'number', value: 6420, tolerance: 642, circle: null, unit: 'km' },
  },
  {
    ...base,
    id: 'bearing:pyongyang:moscow',
    kind: 'bearing',
    question: { text: 'In welche Richtung bricht man auf?' },
    answer: { form: 'number', value: 5, tolerance: 15, circle: 360, unit: '°' },
  },
  {
    ...base,
    id: 'compare-amounts:flow-munitions',
    kind: 'compare-amounts',
    question: { text: 'Zwei Zahlen, ein Streit: Was müsste man wissen?' },
    answer: {
      form: 'open',
      expected: [{ text: 'Wer gezählt hat.' }, { text: 'Was in den Containern war.' }],
    },
    proof: [{ feature: 'flow-munitions', index: 2 }],
  },
];

/** An open task that takes much room. */
export function longTask(number: number): Task {
  return {
    ...base,
    level: 'advanced',
    id: `own:${number}`,
    kind: 'own',
    question: { text: `Nummer ${number}. ${'Erkläre es mit vielen Worten. '.repeat(8)}` },
    answer: { form: 'open', expected: [{ text: 'Viele Worte.' }] },
    proof: [{ feature: 'event-veto', index: 0 }],
  };
}
