import { describe, expect, test } from 'vitest';
import { waysShown, wayWords } from '../../../src/elements/dispatch-legend/ways-shown.ts';
import { allMessagesFor } from '../../../src/language/catalogue.ts';
import { isFlow } from '../../../src/model/dispatch-index.ts';
import { readDispatch } from '../../helpers/read-fixture.ts';

const grain = readDispatch('geodata/dispatches/grain-2022.geojson');
const flows = grain.features.filter(isFlow);
const some = (...ids: readonly string[]) => flows.filter(({ id }) => ids.includes(id));

describe('what a legend says of ways', () => {
  test('through points of the sea, and of an even arc beside them', () => {
    expect(waysShown(flows, grain)).toEqual({ drawn: 'sea', hasUnknown: true, hasBundle: true });
    expect(waysShown(some('f-cn-corn'), grain)).toEqual({
      drawn: 'sea',
      hasUnknown: false,
      hasBundle: false,
    });
  });

  test('nothing where all are even arcs, or nothing is shown', () => {
    expect(waysShown(some('f-af-wheat'), grain)).toEqual({
      drawn: null,
      hasUnknown: false,
      hasBundle: false,
    });
    expect(waysShown([], grain)).toEqual({ drawn: null, hasUnknown: false, hasBundle: false });
    expect(wayWords({ drawn: null, hasUnknown: false, hasBundle: false }, allMessagesFor('en'))).toEqual([]);
  });

  test('no word of the sea where one way is by land', () => {
    const [one, other] = some('f-cn-corn', 'f-es-corn');
    const byLand = other && { ...other, properties: { ...other.properties, mode: 'rail' as const } };
    expect(waysShown(one && byLand ? [one, byLand] : [], grain).drawn).toBe('other');
  });

  test('nothing of ways that somebody reported', () => {
    const [flow] = some('f-cn-corn');
    const reported = flow && { ...flow, properties: { ...flow.properties, route: 'reported' as const } };
    expect(waysShown(reported ? [reported] : [], grain).drawn).toBeNull();
  });
});
