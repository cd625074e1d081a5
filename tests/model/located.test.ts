import { describe, expect, test } from 'vitest';
import { anchorOf, isLocated } from '../../src/model/located.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { isAnnouncedOnly, isPossibleOnly } from '../../src/model/phases.ts';
import type { Claim, Phase } from '../../src/model/types.ts';
import { locatedIds } from '../helpers/located-ids.ts';
import { dispatchOf, place, sample, sampleFlow } from './sample.ts';

const [, , FLOW] = sample([{}]).features as readonly unknown[];
const withPlaces = (places: readonly unknown[]) =>
  dispatchOf(parseDispatch(sample([{}], { features: [...places, FLOW] })));

describe('located', () => {
  test('a flow is, if both ends are', () => {
    expect(locatedIds(withPlaces([place('a', [1, 1]), place('b', [2, 2])]))).toEqual(['a', 'b', 'flow']);
    expect(locatedIds(withPlaces([place('a', null), place('b', [2, 2])]))).toEqual(['b']);
  });

  test('an end without geometry is located by its anchor', () => {
    const dispatch = withPlaces([
      place('a', null, { anchor: 'capital' }),
      place('capital', [1, 1]),
      place('b', [2, 2]),
    ]);
    expect(locatedIds(dispatch)).toEqual(['b', 'capital', 'flow']);
    expect(anchorOf(dispatch, 'a')?.id).toBe('capital');
  });

  test('anchors that turn in a circle end somewhere', () => {
    const circle = withPlaces([place('a', null, { anchor: 'b' }), place('b', null, { anchor: 'a' })]);
    expect(locatedIds(circle)).toEqual([]);
    expect(anchorOf(circle, 'nowhere')).toBeUndefined();
  });

  test('an anchor that is not located does not take the place’s own point away', () => {
    const dispatch = withPlaces([place('a', [1, 1], { anchor: 'x' }), place('x', null), place('b', [2, 2])]);
    expect(anchorOf(dispatch, 'a')?.id).toBe('a');
  });

  test('what is only possible is not drawn, though its ends are known', () => {
    const { dispatch, flow } = sampleFlow([{ phase: 'possible' }]);
    expect(isLocated(dispatch, flow)).toBe(false);
  });

  test('an event is located by its place', () => {
    const event = (at?: string) => ({
      type: 'Feature',
      id: 'e',
      geometry: null,
      properties: {
        kind: 'event',
        type: 'call',
        name: 'E',
        start: '2024',
        status: 'unknown',
        at,
        claims: [{ by: 'accuser', stance: 'states', source: 's' }],
      },
    });
    const ids = (at?: string) =>
      locatedIds(
        dispatchOf(
          parseDispatch(sample([], { features: [place('a', [1, 1]), place('b', null), event(at)] })),
        ),
      );
    expect(ids('a')).toEqual(['e', 'a']);
    expect(ids('b')).toEqual(['a']);
    expect(ids()).toEqual(['a']);
  });
});

describe('phases', () => {
  test.each<[readonly (Phase | undefined)[], boolean, boolean]>([
    [['announced'], true, false],
    [['announced', 'planned'], true, false],
    [['announced', 'possible'], true, false],
    [['possible'], false, true],
    [['possible', 'possible'], false, true],
    [['announced', 'done'], false, false],
    [['possible', undefined], false, false],
    [['ongoing'], false, false],
  ])('%j: announced only %s, possible only %s', (phases, announced, possible) => {
    const { flow } = sampleFlow(phases.map((phase) => (phase ? { phase } : {})));
    expect([isAnnouncedOnly(flow), isPossibleOnly(flow)]).toEqual([announced, possible]);
  });

  test('what was said after the window does not count in it', () => {
    const { flow } = sampleFlow([{ phase: 'announced', said: '2025-06' }, { said: '2025-09' }]);
    expect(isAnnouncedOnly(flow)).toBe(false);
    expect(isAnnouncedOnly(flow, { start: '2022-01-01', end: '2025-08-15' })).toBe(true);
  });

  test('who denies it, or speaks of its effect, does not make it done', () => {
    const others: Partial<Claim>[] = [{ stance: 'denies' }, { stance: 'questions' }, { on: 'effect' }];
    expect(isAnnouncedOnly(sampleFlow([{ phase: 'planned' }, ...others]).flow)).toBe(true);
    expect(isPossibleOnly(sampleFlow([{ phase: 'possible' }, ...others]).flow)).toBe(true);
  });
});
