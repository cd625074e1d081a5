import { CONTENDERS, type ContenderId, OURS } from './measures.ts';

export interface Options {
  readonly counts: readonly number[];
  /** Rounds for every number of flows; undefined: as the plan has it. */
  readonly rounds: number | undefined;
  readonly only: readonly ContenderId[];
  readonly quick: boolean;
  readonly write: boolean;
  /** Leave out the globe and the run at device pixel ratio 1. */
  readonly plain: boolean;
  /** Seconds after which a run is stopped; undefined: as the plan has it. */
  readonly cutOff: number | undefined;
}

export const USAGE = `npm run bench:flows -- [options]
  --n 1000,10000       numbers of flows (default 1000,10000,100000,1000000)
  --rounds 3           rounds for each (default 5, 5, 3, 2)
  --only ours,lines    contenders: ${CONTENDERS.join(' ')}; "ours" is ${OURS.join(' + ')}
  --quick              one round, short series: for a look, not for a table
  --plain              without the globe and without the run at device pixel ratio 1
  --cut 180            seconds after which a run is stopped (default 90, with a million flows 150)
  --write              write the tables into docs/performance.md`;

/** @throws {Error} with a sentence for an option that is not understood */
export function readOptions(args: readonly string[]): Options {
  const options = {
    counts: [1000, 10_000, 100_000, 1_000_000] as readonly number[],
    rounds: undefined as number | undefined,
    only: CONTENDERS as readonly ContenderId[],
    quick: false,
    write: false,
    plain: false,
    cutOff: undefined as number | undefined,
  };
  for (let i = 0; i < args.length; i += 1) {
    const name = args[i];
    if (name === '--quick' || name === '--write' || name === '--plain') {
      options[name === '--quick' ? 'quick' : name === '--write' ? 'write' : 'plain'] = true;
      continue;
    }
    i += 1;
    const value = args[i];
    if (value === undefined) throw new Error(`${name} needs a value.`);
    if (name === '--n') options.counts = value.split(',').map(wholeNumber);
    else if (name === '--rounds') options.rounds = wholeNumber(value);
    else if (name === '--cut') options.cutOff = wholeNumber(value);
    else if (name === '--only') options.only = value.split(',').flatMap(contenders);
    else throw new Error(`There is no option ${name}.`);
  }
  return options;
}

function wholeNumber(text: string): number {
  const value = Number(text.replaceAll('_', ''));
  if (!Number.isInteger(value) || value < 1) throw new Error(`${text} is no whole number above 0.`);
  return value;
}

function contenders(name: string): readonly ContenderId[] {
  if (name === 'ours') return OURS;
  const found = CONTENDERS.find((id) => id === name);
  if (!found) throw new Error(`There is no contender ${name}; there are: ours ${CONTENDERS.join(' ')}.`);
  return [found];
}
