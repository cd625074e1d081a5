import type { Position } from 'geojson';
import { html, svg } from 'lit';
import { nearestLongitude } from '../../geo/antimeridian.ts';
import { geodesicPath } from '../../geo/geodesic-path.ts';
import { bearingBetween, distanceBetween } from '../../geo/measure.ts';
import { rhumbLine, rhumbPath } from '../../geo/rhumb.ts';
import { formatDegrees, formatNumber, isolated } from '../../language/format.ts';
import type { Box } from '../../scene/layout/occupancy.ts';
import { linePath, positionsUnder } from '../../static/skill-shapes.ts';
import { knob, knobBox, labelNode, placeLabels, screenPoint } from './on-screen.ts';
import type { DrawnMap, MeasureEnd, SkillsView, Tool } from './skills-view.ts';
import { kmWords, onMap, pointWords, roundedKm } from './words-of.ts';

/** A tap as near to a place as this means the place, px. */
const SNAP = 14;
const LETTERS = ['A', 'B'] as const;

interface Measured {
  /** km, rounded as they are shown. */
  readonly shortest: number;
  /** Length of what is drawn for contrast; null where it leaves the map. */
  readonly straight: number | null;
  /** Degrees at which each sets out. */
  readonly bearing: number;
  readonly course: number;
  readonly percent: number;
}

export const measureTool: Tool = {
  extent: 'places',
  lead: ({ words }) => words.measure.lead,
  controls,
  results,
  caveat: ({ words }) => words.measure.caveat,
  task: (view) => {
    const { words, level, spoken } = view;
    const { questions, answers } = words.measure;
    const { shortest, straight, bearing, course, percent } = measured(view);
    const whole = (degrees: number) => formatNumber(Math.round(degrees) % 360, spoken);
    const answer = {
      easy: answers.easy(kmWords(shortest, view), kmWords(straight ?? shortest, view)),
      standard: answers.standard(percentWords(percent, view)),
      advanced: answers.advanced(whole(bearing), whole(course)),
    };
    return { question: questions[level], answer: answer[level] };
  },
  overlay,
  hides: ({ state }) => state.ends.flatMap(({ place }) => place ?? []),
  keepFree: (view, map) => {
    const ends = endPoints(view, map).flatMap(({ at }) => (at ? [knobBox(at)] : []));
    return [...ends, ...endLabels(view, map).map(({ box }) => box), ...lineBoxes(view, map)];
  },
  handleAt: ({ state }, handle) => state.ends[handle === 'b' ? 1 : 0].at,
  move: (view, handle, to) => setEnd(view, handle === 'b' ? 1 : 0, { place: null, at: onMap(to) }),
  tap: (view, at) => {
    const { state, map } = view;
    const end = map ? nearPlace(view, map, at) : { place: null, at: onMap(at) };
    setEnd(view, state.next, end);
    view.set({ next: state.next === 0 ? 1 : 0 });
  },
};

function setEnd({ state, set }: SkillsView, index: 0 | 1, end: MeasureEnd): void {
  const [a, b] = state.ends;
  set({ ends: index === 0 ? [end, b] : [a, end] });
}

function nearPlace({ places }: SkillsView, map: DrawnMap, at: Position): MeasureEnd {
  const tap = screenPoint(map, at);
  let [best, nearest]: [MeasureEnd, number] = [{ place: null, at: onMap(at) }, SNAP];
  for (const place of places) {
    const point = screenPoint(map, place.at);
    const away = point && tap ? Math.hypot(point.x - tap.x, point.y - tap.y) : SNAP;
    if (away < nearest) [best, nearest] = [{ place: place.id, at: place.at }, away];
  }
  return best;
}

function controls(view: SkillsView): unknown {
  const { words, state, places } = view;
  const choose = (index: 0 | 1) => (event: Event) => {
    const id = event.target instanceof HTMLSelectElement ? event.target.value : '';
    const place = places.find((one) => one.id === id);
    if (place) setEnd(view, index, { place: id, at: place.at });
  };
  const swap = () => view.set({ ends: [state.ends[1], state.ends[0]] });
  const select = (index: 0 | 1, label: string) => {
    const chosen = state.ends[index].place;
    return html`<label><span>${label}</span>
      <select data-end=${index} @change=${choose(index)} .value=${chosen ?? ''}>
        ${chosen === null ? html`<option value="" selected>${words.measure.ownPoint}</option>` : ''}
        ${places.map(
          ({ id, name }) =>
            html`<option value=${id} lang=${name.lang} ?selected=${id === chosen}>${isolated(name.text)}</option>`,
        )}
      </select>
    </label>`;
  };
  return html`<div class="fields pair">${select(0, words.measure.from)} ${select(1, words.measure.to)}</div>
    <p class="hint">${words.measure.hint}</p>
    <p class="acts"><button type="button" class="link" @click=${swap}>${words.measure.swap}</button></p>`;
}

function results(view: SkillsView): unknown {
  const { words, projection } = view;
  const { shortest, straight, bearing, percent } = measured(view);
  const { measure } = words;
  const degrees = formatNumber(Math.round(bearing) % 360, view.spoken);
  const longer = straight === null ? 0 : straight - shortest;
  const verdict =
    longer > 0
      ? measure.result[projection](kmWords(longer, view), percentWords(percent, view))
      : measure.same;
  return html`<dl>
      <div><dt>${measure.shortest}<small>${measure.shortestNote}</small></dt><dd>${kmWords(shortest, view)}</dd></div>
      ${
        straight === null
          ? ''
          : html`<div><dt>${measure.straight[projection]}<small>${measure.straightNote[projection]}</small></dt>
              <dd>${kmWords(straight, view)}</dd></div>`
      }
      <div><dt>${measure.bearing}</dt><dd>${measure.bearingWords(words.compass(bearing), degrees)}</dd></div>
    </dl>
    ${straight === null ? '' : html`<p class="verdict">${verdict}</p>`}`;
}

function percentWords(percent: number, { spoken }: SkillsView): string {
  return percent < 10 ? formatDegrees(percent, 1, spoken) : formatNumber(Math.round(percent), spoken);
}

function measured(view: SkillsView): Measured {
  const { state, projection } = view;
  const [{ at: from }, { at: to }] = state.ends;
  const shortest = roundedKm(distanceBetween(from, to));
  const line = straightLine(view);
  const [start, end] = steadyEnds(view);
  const rhumb = rhumbLine(start, end);
  const length = projection === 'equal-earth' ? lengthOf(line) : rhumb.length;
  const straight = length === null ? null : Math.max(shortest, roundedKm(length));
  const course = projection === 'equal-earth' && line?.[1] ? bearingBetween(from, line[1]) : rhumb.course;
  const percent = straight === null || shortest === 0 ? 0 : (100 * (straight - shortest)) / shortest;
  return { shortest, straight, bearing: bearingBetween(from, to), course, percent };
}

/** What is drawn for contrast: the map's own straight line, on a globe the line of one steady course. */
function straightLine(view: SkillsView): Position[] | null {
  const { projection, map } = view;
  if (projection !== 'equal-earth') return rhumbPath(...steadyEnds(view));
  if (!map) return null;
  const [from, to] = view.state.ends.map(({ at }) => screenPoint(map, at));
  return from && to ? positionsUnder(map.view, from, to) : null;
}

/** Both ends with longitudes such that the line between them runs as on the map. */
function steadyEnds({ state, projection, map }: SkillsView): [Position, Position] {
  const [{ at: from }, { at: to }] = state.ends;
  const [x0 = 0, y0 = 0] = from;
  const [x1 = 0, y1 = 0] = to;
  if (projection === 'globe' || !map) return [from, [nearestLongitude(x1, x0), y1]];
  return [
    [nearestLongitude(x0, map.middle), y0],
    [nearestLongitude(x1, map.middle), y1],
  ];
}

function lengthOf(line: readonly Position[] | null): number | null {
  if (!line) return null;
  return line.slice(1).reduce((sum, at, index) => sum + distanceBetween(line[index] ?? at, at), 0);
}

function overlay(view: SkillsView, map: DrawnMap): unknown {
  const [{ at: from }, { at: to }] = view.state.ends;
  const straight = straightLine(view);
  const shortest = linePath(map.view, [geodesicPath(from, to)]);
  const dashed = straight ? linePath(map.view, [straight]) : '';
  return svg`<path class="line casing" d=${dashed}></path><path class="line casing" d=${shortest}></path>
    <path class="line dashed" d=${dashed}></path><path class="line" d=${shortest}></path>
    ${endLabels(view, map).map(labelNode)}
    ${endPoints(view, map).map(({ handle, letter, at, label }) =>
      at ? knob(handle, letter, view.words.measure.end(letter, isolated(label)), at) : '',
    )}`;
}

/** Small boxes along both lines, so that no name stands under them. */
function lineBoxes(view: SkillsView, map: DrawnMap): readonly Box[] {
  const [{ at: from }, { at: to }] = view.state.ends;
  return [...geodesicPath(from, to), ...(straightLine(view) ?? [])].flatMap((position) => {
    const point = screenPoint(map, position);
    if (!point) return [];
    const [x, y] = [Math.round(point.x), Math.round(point.y)];
    return [{ left: x - 5, right: x + 5, top: y - 4, bottom: y + 4 }];
  });
}

function endPoints(view: SkillsView, map: DrawnMap) {
  return view.state.ends.map((end, index) => ({
    handle: index === 0 ? 'a' : 'b',
    letter: LETTERS[index === 0 ? 0 : 1],
    at: screenPoint(map, end.at),
    label: endName(end, view).text,
  }));
}

function endLabels(view: SkillsView, map: DrawnMap) {
  const points = view.state.ends.map(({ at }) => screenPoint(map, at));
  const wanted = view.state.ends.flatMap((end, index) => {
    const at = points[index];
    return at && end.place !== null ? [{ at, ...endName(end, view), gap: 16 }] : [];
  });
  return placeLabels(
    wanted,
    map,
    points.flatMap((at) => (at ? [knobBox(at)] : [])),
  );
}

/** Name of the place, or where the point is. */
function endName({ place, at }: MeasureEnd, view: SkillsView) {
  const known = view.places.find(({ id }) => id === place);
  return known?.name ?? { text: pointWords(at, view), lang: view.spoken };
}
