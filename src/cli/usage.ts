import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { CommandMessages } from '../language/command.ts';

/** The command was asked for something it can't do; the message is a sentence for the reader. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export type OptionTypes = NonNullable<ParseArgsConfig['options']>;

export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean>>;
  readonly files: readonly string[];
  /** All values of options that were given more than once, in order. */
  readonly repeated: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads arguments by Node's own parser, but says in the reader's language what is wrong with them.
 * @throws UsageError on an unknown option, or one without its value
 */
export function readArguments(
  args: readonly string[],
  options: OptionTypes,
  say: CommandMessages,
): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean> = {};
  const files: string[] = [];
  const repeated = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new UsageError(say.unknownOption(token.rawName));
    if (option.type === 'boolean' && token.value !== undefined) {
      throw new UsageError(say.needsNoValue(token.rawName));
    }
    if (option.type === 'string' && token.value === undefined)
      throw new UsageError(say.noValue(token.rawName));
    values[token.name] = token.value ?? true;
    repeated.set(token.name, [...(repeated.get(token.name) ?? []), token.value ?? '']);
  }
  return { values, files, repeated };
}

/** The text of an option, or what stands in for it. */
export function textOption({ values }: Arguments, name: string, otherwise: string): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return typeof value === 'string' ? value : otherwise;
}

/** @throws UsageError for any other word */
export function choiceOption<Choice extends string>(
  args: Arguments,
  name: string,
  choices: readonly [Choice, ...Choice[]],
  say: CommandMessages,
): Choice {
  const value = textOption(args, name, choices[0]);
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(say.badChoice(`--${name}`, value, choices.join(' / ')));
  return found;
}

export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
}

/** @throws UsageError unless it is a whole number in the range */
export function numberOption(
  args: Arguments,
  name: string,
  range: NumberRange,
  say: CommandMessages,
): number {
  const text = textOption(args, name, String(range.otherwise));
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= range.least && value <= range.most) return value;
  throw new UsageError(say.badNumber(`--${name}`, text, range.least, range.most));
}
