import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import { isolated } from '../language/format.ts';
import type { Anchor, Label, LabelRun } from '../scene/layout/label.ts';
import { distance, mix, type Point as Pixel } from '../scene/layout/plane.ts';
import type { Sign } from '../scene/layout/signs.ts';
import type { Screen } from './screen.ts';

/** One line of a name: one run of words, or two in different type. */
export interface LabelProperties {
  readonly text: string;
  readonly font: string;
  readonly tone: string;
  readonly more: string;
  readonly moreFont: string;
  readonly moreTone: string;
  readonly anchor: 'left' | 'center' | 'right';
  readonly size: number;
  /** Letter-spacing, em. */
  readonly spacing: number;
  /** [right, down] from the anchor, em. */
  readonly shift: readonly [number, number];
}

const ANCHORS: Readonly<Record<Anchor, LabelProperties['anchor']>> = {
  start: 'left',
  middle: 'center',
  end: 'right',
};

/** Above its baseline MapLibre centres a line by this much, em (measured). */
const CENTRE = 0.29;

/** Events further than this from their place are tied to it, px; the line begins outside the place's sign. */
const TETHER_FROM = 18;
const TETHER_AIR = 7;
/** A name moves aside from its anchor by no less than this, em. */
const LEAST_SHIFT = 0.05;
const STEP = 12;

/** Names where the layout puts them: each line is a feature of its own. */
export function labelFeatures(
  labels: readonly Label[],
  screen: Screen,
): FeatureCollection<Point, LabelProperties> {
  const features = labels.flatMap((label) =>
    label.lines.map((runs, index) => lineFeature(label, runs, index, screen)),
  );
  return { type: 'FeatureCollection', features };
}

function lineFeature(
  label: Label,
  runs: readonly LabelRun[],
  index: number,
  screen: Screen,
): Feature<Point, LabelProperties> {
  const { size, spacing, lineHeight } = label;
  const at = { x: label.at.x, y: label.at.y + index * lineHeight - CENTRE * size };
  const coordinates = screen.unproject(at);
  const [first, second] = runs;
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: {
      text: first?.text.text ?? '',
      font: first?.font ?? 'sansRegular',
      tone: first?.tone ?? 'ink',
      more: second === undefined ? '' : `  ${isolated(second.text.text)}`,
      moreFont: second?.font ?? 'sansRegular',
      moreTone: second?.tone ?? 'ink',
      anchor: ANCHORS[label.anchor],
      size,
      spacing,
      shift: beyondLimb(at, coordinates, size, screen),
    },
  };
}

/** What is left, in ems, where a name stands beside the globe and so can't be anchored under itself. */
function beyondLimb(
  { x, y }: Pixel,
  position: Position,
  size: number,
  screen: Screen,
): readonly [number, number] {
  const [left, top] = screen.locate(position);
  const [dx, dy] = [(x - left) / size, (y - top) / size];
  return Math.hypot(dx, dy) < LEAST_SHIFT ? [0, 0] : [dx, dy];
}

/** A straight line on the screen, in steps short enough to be straight on the ground as well. */
function straight(from: Pixel, to: Pixel, screen: Screen): Position[] {
  const steps = Math.max(1, Math.ceil(distance(from, to) / STEP));
  return Array.from({ length: steps + 1 }, (_, index) => screen.unproject(mix(from, to, index / steps)));
}

/** Hairlines from names to their strands, with a dot on the strand, and from events to their places. */
export function leaderFeatures(
  labels: readonly Label[],
  signs: readonly Sign[],
  screen: Screen,
): FeatureCollection<LineString | Point> {
  const line = (from: Pixel, to: Pixel): Feature<LineString> => ({
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: straight(from, to, screen) },
    properties: {},
  });
  const leaders = labels.flatMap(({ leader }): Feature<LineString | Point>[] =>
    leader === undefined
      ? []
      : [
          line(leader.from, leader.to),
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: screen.unproject(leader.from) },
            properties: {},
          },
        ],
  );
  const tethers = signs.flatMap(({ at, of }) => {
    if (of === undefined || distance(at, of) < TETHER_FROM) return [];
    return [line(mix(of, at, TETHER_AIR / distance(at, of)), at)];
  });
  return { type: 'FeatureCollection', features: [...leaders, ...tethers] };
}
