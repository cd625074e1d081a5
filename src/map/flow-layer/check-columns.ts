import { FLOW_STATUSES, type FlowColumns } from './types.ts';

const MOST_PLACES = 65_536;
/** 24 bits say which flow is drawn. */
const MOST_FLOWS = 2 ** 24;
const GROUPS = 32;
const OPTIONAL = ['amount', 'low', 'group', 'status', 'announced', 'start', 'end'] as const;

/** @throws {RangeError} with a sentence that names the column and the row, if columns cannot be drawn. */
export function checkColumns(columns: FlowColumns): void {
  const { places, from, to } = columns;
  const count = from.length;
  if (places.lng.length !== places.lat.length)
    throw new RangeError(`Places have ${places.lng.length} longitudes and ${places.lat.length} latitudes.`);
  if (places.lng.length > MOST_PLACES)
    throw new RangeError(`There are ${places.lng.length} places; at most ${MOST_PLACES} can be drawn.`);
  if (count > MOST_FLOWS)
    throw new RangeError(`There are ${count} flows; at most ${MOST_FLOWS} can be drawn.`);
  for (const name of ['to', ...OPTIONAL] as const) {
    const length = columns[name]?.length ?? count;
    if (length !== count)
      throw new RangeError(`The column «${name}» has ${length} rows, «from» has ${count}.`);
  }
  const isPlace = (value: number) => Number.isInteger(value) && value >= 0 && value < places.lng.length;
  checkEach('lng', places.lng, Number.isFinite, 'a number of degrees');
  checkEach('lat', places.lat, (value) => Math.abs(value) <= 90, 'between −90 and 90');
  checkEach('from', from, isPlace, 'the position of a place');
  checkEach('to', to, isPlace, 'the position of a place');
  const isAmount = (value: number) => Number.isNaN(value) || (value >= 0 && value < Number.POSITIVE_INFINITY);
  checkEach('amount', columns.amount, isAmount, '0 or more, or NaN where nobody gave a figure');
  checkEach('low', columns.low, isAmount, '0 or more, or NaN where there is no range');
  const isBelow = (most: number) => (value: number) => Number.isInteger(value) && value >= 0 && value < most;
  checkEach('group', columns.group, isBelow(GROUPS), `a whole number from 0 to ${GROUPS - 1}`);
  checkEach(
    'status',
    columns.status,
    isBelow(FLOW_STATUSES.length),
    `a whole number from 0 to ${FLOW_STATUSES.length - 1}`,
  );
}

function checkEach(
  name: string,
  values: ArrayLike<number> | undefined,
  isGood: (value: number) => boolean,
  expected: string,
): void {
  for (let row = 0; row < (values?.length ?? 0); row++) {
    const value = values?.[row] ?? Number.NaN;
    if (!isGood(value))
      throw new RangeError(`«${name}» is ${value} in row ${row}; it has to be ${expected}.`);
  }
}
