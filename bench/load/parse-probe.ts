import { parseDispatch } from '../../src/model/parse.ts';
import { readDispatch } from '../../src/model/read.ts';
import { median } from '../shared/statistics.ts';
import { largeDispatch } from './large-dispatch.ts';

/*
 * Prints the medians of one process as JSON: ms of JSON.parse, of parseDispatch on what that gave, of
 * readDispatch from the text. The three take turns, so that what disturbs one disturbs all.
 */

const BYTES = 1_000_000;
const WARM_UP = 5;
const TURNS = 25;

const text = largeDispatch(BYTES);
const { dispatch, issues } = readDispatch(text);
const errors = issues.filter(({ severity }) => severity === 'error');
if (!dispatch || errors.length > 0)
  throw new Error(`the dispatch is not sound: ${JSON.stringify(errors[0])}`);

const times: { readonly json: number[]; readonly parse: number[]; readonly read: number[] } = {
  json: [],
  parse: [],
  read: [],
};
for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
  const start = performance.now();
  const value: unknown = JSON.parse(text);
  const parsed = performance.now();
  parseDispatch(value);
  const checked = performance.now();
  readDispatch(text);
  const end = performance.now();
  if (turn < WARM_UP) continue;
  times.json.push(parsed - start);
  times.parse.push(checked - parsed);
  times.read.push(end - checked);
}
console.log(
  JSON.stringify({
    bytes: text.length,
    features: dispatch.features.length,
    warnings: issues.length,
    json: median(times.json),
    parse: median(times.parse),
    read: median(times.read),
  }),
);
