import { afterEach, describe, expect, it } from 'vitest';
import {
  askForSeat,
  leaveSeat,
  liveMaps,
  type MapSeat,
  mapBudget,
} from '../../../src/elements/shared/live-maps.ts';

class Seat implements MapSeat {
  near = true;
  live = false;
  isNear = () => this.near;
  seat = () => {
    this.live = true;
  };
  unseat = () => {
    this.live = false;
  };
}

const seats: Seat[] = [];

function ask(near = true): Seat {
  const seat = new Seat();
  seat.near = near;
  seats.push(seat);
  askForSeat(seat);
  return seat;
}

describe('the budget of live maps', () => {
  afterEach(() => {
    for (const seat of seats.splice(0)) leaveSeat(seat);
  });

  it('seats as many maps as a page may have, and lets the next wait', () => {
    const all = Array.from({ length: mapBudget() + 1 }, () => ask());
    expect(all.map(({ live }) => live)).toEqual([...Array(mapBudget()).fill(true), false]);
    expect(liveMaps()).toBe(mapBudget());
  });

  it('seats who waits as soon as there is room', () => {
    const all = Array.from({ length: mapBudget() + 1 }, () => ask());
    const [first, last] = [all[0], all.at(-1)];
    if (first) leaveSeat(first);
    expect(last?.live).toBe(true);
  });

  it('takes the seat of a map that is far away for one on screen, never the other way round', () => {
    const all = Array.from({ length: mapBudget() }, () => ask());
    const [far] = all;
    if (!far) throw new Error('no map');
    far.near = false;
    expect(ask(false).live).toBe(false);
    expect(ask(true).live).toBe(true);
    expect(far.live).toBe(false);
    expect(liveMaps()).toBe(mapBudget());
  });

  it('forgets who no longer waits', () => {
    const all = Array.from({ length: mapBudget() + 1 }, () => ask());
    const last = all.at(-1);
    if (last) leaveSeat(last);
    if (all[0]) leaveSeat(all[0]);
    expect(last?.live).toBe(false);
  });
});
