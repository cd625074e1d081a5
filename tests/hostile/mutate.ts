/* A good file with a few things in it changed, the same changes for the same number. */

type Random = () => number;

/** Mulberry32: numbers from 0 to 1 that depend on the seed alone. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a value may turn into. */
const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  90,
  -90,
  180.5,
  360,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  '',
  ' ',
  '\n',
  '0',
  '-1',
  '%',
  '#',
  '*',
  'toString',
  '__proto__',
  'constructor',
  'de',
  'en-x',
  'ab-a',
  'zz',
  'x-y-z',
  '2024',
  '2024-02-30',
  '0000',
  '9999-12-31',
  '2024-05~',
  '2024-XX-XX',
  '../2024',
  '2024/..',
  '2024-05-01T00:00:00+14:00',
  'https://example.org',
  'javascript:x',
  'place',
  'flow',
  'event',
  'states',
  'denies',
  'confirmed',
  'denied',
  'unknown',
  'Point',
  'Polygon',
  'tonnes',
  [],
  {},
  [[]],
  [[[]]],
  [null],
  [0, 0],
  [180, 90],
  [-180, -90],
  [NaN],
  [1, 2, 3, 4],
  [
    [0, 0],
    [0, 0],
  ],
  { en: '' },
  { '': 'x' },
  { type: 'Point', coordinates: [0, 90] },
  { type: 'Point' },
  '\ud800',
  'é'.repeat(50),
  '한'.repeat(30),
  '<b>',
  '[x](#y)',
];

type Holder = Record<string | number, unknown>;

interface Spot {
  readonly holder: Holder;
  readonly key: string | number;
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function spotsOf(value: unknown): readonly Spot[] {
  if (!isHolder(value)) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [{ holder: value, key }, ...spotsOf(value[key])]);
}

/** The text of a file with up to four changes: in its tree, or once in a while in its letters. */
export function mutate(file: string, seed: number): string {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  if (random() < 0.1) return scratch(file, random);
  const root: unknown = JSON.parse(file);
  const changes = 1 + Math.floor(random() * 4);
  for (let change = 0; change < changes; change += 1) {
    const spots = spotsOf(root);
    const [one, other] = [pick(spots), pick(spots)];
    if (one && other) alter(one, other, pick(VALUES), random);
  }
  return JSON.stringify(root);
}

function alter({ holder, key }: Spot, other: Spot, value: unknown, random: Random): void {
  const way = random();
  if (way < 0.45) holder[key] = value;
  else if (way < 0.6) remove(holder, key);
  else if (way < 0.7 && Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(holder[key]));
  else if (way < 0.8) holder[key] = structuredClone(other.holder[other.key]);
  else if (way < 0.9) holder[key] = [holder[key]];
  else if (way < 0.95) holder[key] = JSON.stringify(holder[key]);
  else if (!Array.isArray(holder)) {
    holder[typeof value === 'string' ? value : 'x'] = holder[key];
    delete holder[key];
  }
}

function remove(holder: Holder, key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** Letters taken out, put in, or changed. */
function scratch(file: string, random: Random): string {
  let text = file;
  for (let change = 0; change < 3; change += 1) {
    const at = Math.floor(random() * text.length);
    const sign = String.fromCharCode(Math.floor(random() * 128));
    text = text.slice(0, at) + (random() < 0.5 ? sign : '') + text.slice(at + (random() < 0.5 ? 1 : 0));
  }
  return text;
}
