/*
 * What a test needs to compare catalogues: every message by its path, and arguments to call those with that are
 * functions. A string argument is a mark that can be found again in what is said.
 */

type Arguments = readonly unknown[];

/** Every message by its path: "words.status.claimed". */
export function messagesByPath(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, member]) => [
      ...messagesByPath(member, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

const [A, B, C] = ['⟨a⟩', '⟨b⟩', '⟨c⟩'];

/** Those of the marks that a text shows, in the order of the alphabet. */
export function marksIn(text: string): readonly string[] {
  return [...new Set(text.match(/⟨.⟩/g))].sort();
}

/** The text without the marks. */
export function withoutMarks(text: string): string {
  return text.replace(/⟨.⟩/g, '');
}

/** Counts that make a difference to some language; which of them a text shows as figures. */
export const COUNTS = [0, 1, 2, 5];

/** Which of the counts that no language writes as a word stand in a text as figures. */
export function countsIn(text: string): readonly number[] {
  return COUNTS.filter((count) => count !== 1 && new RegExp(`(?<!\\d)${count}(?!\\d)`).test(text));
}

/** All arguments to try a message with; first those that are marks throughout. */
export function callsOf(path: string, arity: number): readonly Arguments[] {
  const special = SPECIAL.find(([paths]) => paths.test(path));
  if (special) return special[1];
  const values = (index: number) => [`⟨${'abcdef'[index]}⟩`, '', ...COUNTS, true, false];
  return product(Array.from({ length: arity }, (_, index) => values(index)));
}

/** What a message says to some arguments, in one string; `null` where it can't take them. */
export function say(message: unknown, args: Arguments): string | null {
  if (typeof message === 'string') return message;
  if (typeof message !== 'function') return null;
  try {
    const said: unknown = Reflect.apply(message, undefined, args);
    return typeof said === 'object' && said !== null ? Object.values(said).join(' ') : String(said);
  } catch {
    return null;
  }
}

function product(lists: readonly Arguments[]): readonly Arguments[] {
  const [first, ...rest] = lists;
  if (!first) return [[]];
  const tails = product(rest);
  return first.flatMap((value) => tails.map((tail) => [value, ...tail]));
}

/** Objects with one of the values for each of their members, in every combination. */
function objects(members: Readonly<Record<string, Arguments>>): readonly object[] {
  const keys = Object.keys(members);
  return product(Object.values(members)).map((values) =>
    Object.fromEntries(keys.map((key, index) => [key, values[index]])),
  );
}

const rows = objects({ read: [1, 2, 5], kept: [1, 2, 5], leftOut: COUNTS });

/** Messages that take more than strings, numbers and booleans. */
const SPECIAL: readonly (readonly [RegExp, readonly Arguments[]])[] = [
  [
    /^sentences\.claim$/,
    objects({
      stance: ['states', 'denies', 'confirms', 'estimates', 'questions'],
      subject: ['existence', 'amount', 'route', 'effect'],
      amounts: [A, undefined],
      ends: [B, undefined],
      isCountable: [true, false],
      isPlural: [true, false],
    }).map((words) => [words]),
  ],
  // The date in a sentence and the bare one are of the same day, and one of them is said.
  [/^sentences\.when\.about$/, [[`on ${A}`, A]]],
  [
    /^sentences\.ends$/,
    [
      [A, [], B],
      [A, [C], B],
      [A, [C, '⟨d⟩'], B],
    ],
  ],
  // Names and words, in which a language may look for what they begin with.
  [/^(sentences\.carriedBy|ui\.details\.(carriedBy|takingPart))$/, [[A]]],
  [/^sentences\.claimSentence$/, product([[A], [B], [C], ['⟨d⟩', '']])],
  [/^(sentences\.knowing\.join|cli\.leftOut)$/, [[[A]], [[A, B]]]],
  [
    /^ui\.chain\.stations$/,
    product([COUNTS, objects({ stations: COUNTS, count: COUNTS }).map((part) => [part])]),
  ],
  [/^ui\.flows\.column$/, product([[A], [B], [C, null]])],
  [/^issues\.rules\.json$/, [[{ member: A, found: '2:5', expected: C }]]],
  [/^issues\.rules\./, objects({ member: [A], found: [B, ''], expected: [C, ''] }).map((words) => [words])],
  [
    /^imports\.rules\./,
    objects({ column: [A], found: [B, '2', ''], expected: [C, '5', ''] }).map((words) => [words]),
  ],
  [/^imports\.sentence$/, product([[A], [null, ...COUNTS], [B]])],
  [/^imports\.report\.(locations|flows)$/, product([[A], rows])],
  [
    /^imports\.words\.summary$/,
    product([[{ locations: A, flows: B }], objects({ locations: rows, flows: rows })]),
  ],
];
