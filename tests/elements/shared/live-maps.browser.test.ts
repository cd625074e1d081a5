import { afterEach, describe, expect, it } from 'vitest';
import {
  askForSeat,
  leaveSeat,
  liveMaps,
  type MapSeat,
  mapBudget,
  type Nearness,
} from '../../../src/elements/shared/live-maps.ts';

class Seat implements MapSeat {
  where: Nearness = 2;
  seen = 0;
  live = false;
  nearness = () => this.where;
  lastSeen = () => this.seen;
  seat = () => {
    this.live = true;
  };
  unseat = () => {
    this.live = false;
  };
}

const seats: Seat[] = [];

function ask(where: Nearness = 2): Seat {
  const seat = new Seat();
  seat.where = where;
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
    far.where = 0;
    expect(ask(0).live).toBe(false);
    expect(ask(1).live).toBe(true);
    expect(far.live).toBe(false);
    expect(liveMaps()).toBe(mapBudget());
  });

  it('of those as far away, takes the seat of the one that was seen longest ago', () => {
    const all = Array.from({ length: mapBudget() }, (_, index) => {
      const seat = ask();
      seat.where = 0;
      seat.seen = index === 2 ? 5 : 10 + index;
      return seat;
    });
    ask(2);
    expect(all.map(({ live }) => live)).toEqual(all.map((_, index) => index !== 2));
  });

  it('has a map beside the screen give way to one on it, and come back when there is room', () => {
    const [beside, ...others] = Array.from({ length: mapBudget() }, () => ask());
    if (!beside || !others[0]) throw new Error('no map');
    beside.where = 1;
    expect(ask(2).live).toBe(true);
    expect(beside.live).toBe(false);
    askForSeat(beside);
    expect(beside.live).toBe(false);
    leaveSeat(others[0]);
    expect(beside.live).toBe(true);
  });

  it('forgets who no longer waits', () => {
    const all = Array.from({ length: mapBudget() + 1 }, () => ask());
    const last = all.at(-1);
    if (last) leaveSeat(last);
    if (all[0]) leaveSeat(all[0]);
    expect(last?.live).toBe(false);
  });
});
