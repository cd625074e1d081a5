import { ratio, short } from '../shared/statistics.ts';
import { flat, globe, type Results } from './results.ts';

export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly reached: string;
  /** Undefined: not measured in this run. */
  readonly met: boolean | undefined;
}

type Bound = { readonly least: number } | { readonly most: number };

/** The table of goals, from one set of runs. */
export function goalsOf(results: Results): Goal[] {
  const [small, large, million] = [flat(10_000), flat(100_000), flat(1_000_000)];
  const at = results.at.bind(results);
  const faster = results.faster.bind(results);
  return [
    goal('bytes over MapLibre, KiB gzip', { most: 15 }, results.size('ours'), ''),
    goal(
      'first full frame, 10,000, direct: faster than MapLibre lines',
      { least: 5 },
      faster(small, 'direct', 'lines', 'firstFull'),
    ),
    goal(
      'the same: faster than deck.gl ArcLayer',
      { least: 7 },
      faster(small, 'direct', 'arcs', 'firstFull'),
    ),
    goal(
      'frame while panning, 10,000, direct: faster than MapLibre lines',
      { least: 2 },
      faster(small, 'direct', 'lines', 'panFrame'),
    ),
    goal(
      'the same: faster than deck.gl ArcLayer',
      { least: 20 },
      faster(small, 'direct', 'arcs', 'panFrame'),
    ),
    goal(
      'frame while panning, 10,000, progressive, against a bare map',
      { most: 1.5 },
      ratio(at(small, 'progressive', 'panFrame'), at(small, 'bare', 'panFrame')),
    ),
    goal(
      'the same: faster than MapLibre lines',
      { least: 15 },
      faster(small, 'progressive', 'lines', 'panFrame'),
    ),
    goal(
      'the same: faster than deck.gl ArcLayer',
      { least: 150 },
      faster(small, 'progressive', 'arcs', 'panFrame'),
    ),
    goal(
      'frame while panning, globe, 10,000, progressive: faster than MapLibre lines',
      { least: 15 },
      faster(globe(10_000), 'progressive', 'lines', 'panFrame'),
    ),
    goal('the same, direct', { least: 15 }, faster(globe(10_000), 'direct', 'lines', 'panFrame')),
    goal(
      'frame while panning, progressive, 100,000 against 10,000',
      { most: 1.5 },
      ratio(at(large, 'progressive', 'panFrame'), at(small, 'progressive', 'panFrame')),
    ),
    goal(
      'the same, 1,000,000 against 10,000',
      { most: 1.5 },
      ratio(at(million, 'progressive', 'panFrame'), at(small, 'progressive', 'panFrame')),
    ),
    goal(
      'full picture after standing still, 100,000, against the direct frame',
      { most: 3 },
      ratio(at(large, 'progressive', 'panFull'), at(large, 'direct', 'panFrame')),
    ),
    goal('the largest 1,000 of them, ms', { most: 200 }, at(large, 'progressive', 'largest'), ' ms'),
    goal(
      'slider step, 100,000, next picture: faster than flowmap.gl default',
      { least: 10 },
      faster(large, 'progressive', 'flowmap', 'sliderNext'),
    ),
    goal(
      'slider step, 100,000, full picture: faster than flowmap.gl all flows',
      { least: 5 },
      faster(large, 'progressive', 'flowmap-all', 'sliderFull'),
    ),
    goal('pick, 100,000, ms of script', { most: 2 }, at(large, 'progressive', 'pickLater'), ' ms'),
    goal('pixels read back per pick', { most: 0 }, at(large, 'progressive', 'pickReads'), ''),
    goal(
      'animation frame with motion on, 100,000, against a bare map',
      { most: 3 },
      ratio(at(large, 'progressive', 'motionFrame'), at(large, 'bare', 'motionFrame')),
    ),
    goal(
      'frames in 5 s with motion paused, 100,000',
      { most: 0 },
      at(large, 'progressive', 'idleFrames'),
      '',
    ),
    goal(
      "first flows of 1,000,000 in view, against a bare map's load",
      { most: 2 },
      ratio(at(million, 'progressive', 'load'), at(million, 'bare', 'load')),
    ),
  ];
}

function goal(what: string, bound: Bound, value: number | undefined, unit = ' ×'): Goal {
  const isLeast = 'least' in bound;
  const limit = isLeast ? bound.least : bound.most;
  const met = value === undefined ? undefined : isLeast ? value >= limit : value <= limit;
  return {
    what,
    goal: `${isLeast ? '≥' : '≤'} ${limit}${unit}`,
    reached: value === undefined ? '–' : `${short(value)}${unit}`,
    met,
  };
}
