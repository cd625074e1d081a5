import type { Position } from 'geojson';
import { html, svg } from 'lit';
import { nearestLongitude } from '../../geo/antimeridian.ts';
import { mercatorScale, scaleCross } from '../../geo/scale-cross.ts';
import { formatDegrees } from '../../language/format.ts';
import { linePath } from '../../static/skill-shapes.ts';
import { knobBox, labelNode, type MapLabel, placeLabels, screenPoint } from './on-screen.ts';
import type { DrawnMap, SkillsView, Tool } from './skills-view.ts';
import { onMap, parallelWords, timesWords } from './words-of.ts';

const KM = 1000;
const LATITUDES = [0, 30, 60] as const;
/** Nearer to a pole than this nothing is shown, degrees. */
const POLE = 10;
/** The three crosses stand this far from the middle of the map, on the side the fourth is not, degrees. */
const ASIDE = 31;

export const scaleTool: Tool = {
  extent: 'world',
  lead: ({ words }) => words.scale.lead,
  controls,
  results,
  caveat: ({ words, projection }) => words.scale.caveat[projection],
  task: (view) => {
    const { words, level, projection } = view;
    const { questions, answers } = words.scale;
    const answer = {
      easy: answers.easy[projection],
      standard: standardAnswer(view),
      advanced: answers.advanced,
    };
    return { question: questions[level], answer: answer[level] };
  },
  overlay,
  keepFree: (view, map) => [
    ...latitudeLabels(view, map).map(({ box }) => box),
    ...crosses(view, map).flatMap((at) => {
      const point = screenPoint(map, at);
      return point ? [knobBox(point)] : [];
    }),
  ],
  handleAt: ({ state }) => state.cross,
  move: (view, _, to) => view.set({ cross: onMap(to, POLE) }),
  tap: (view, at) => view.set({ cross: onMap(at, POLE) }),
};

function controls(view: SkillsView): unknown {
  const { words, state } = view;
  const [longitude = 0, latitude = 0] = state.cross;
  const slide = (event: Event) => {
    if (event.target instanceof HTMLInputElement)
      view.set({ cross: [longitude, event.target.valueAsNumber] });
  };
  const shown = parallelWords(latitude, view);
  return html`<div class="fields">
      <label><span>${words.scale.latitude}</span><output>${shown}</output>
        <input type="range" min="-80" max="80" step="1" .value=${String(Math.round(latitude))}
          aria-valuetext=${shown} @input=${slide} />
      </label>
    </div>
    <p class="hint">${words.scale.hint}</p>`;
}

function results(view: SkillsView): unknown {
  const { words, state, spoken } = view;
  const [, latitude = 0] = state.cross;
  const rows = [...LATITUDES, latitude].map((at) => ({ at, ...drawn(view, at) }));
  const number = (value: number) => formatDegrees(value, 2, spoken);
  return html`<p class="verdict">${verdict(view, latitude)}</p>
    ${
      view.projection === 'globe'
        ? ''
        : html`<table><caption>${words.scale.table}</caption>
          <tbody>${rows.map(
            ({ at, across, along }, index) => html`<tr class=${index === 3 ? 'chosen' : ''}>
              <th scope="row">${parallelWords(at, view)}</th>
              <td>${view.projection === 'mercator' ? number(across) : html`↔ ${number(across)}`}</td>
              ${view.projection === 'mercator' ? '' : html`<td>↕ ${number(along)}</td>`}
            </tr>`,
          )}</tbody></table>`
    }`;
}

function verdict(view: SkillsView, latitude: number): string {
  const { words, projection } = view;
  const { across, along } = drawn(view, latitude);
  const where = parallelWords(latitude, view);
  const { result } = words.scale;
  if (projection === 'mercator') return result.mercator(where, timesWords(across, view));
  if (projection === 'globe') return result.globe(where);
  return result['equal-earth'](
    where,
    formatDegrees(across, 2, view.spoken),
    formatDegrees(along, 2, view.spoken),
  );
}

function standardAnswer(view: SkillsView): string {
  const { words, projection, state, spoken } = view;
  const { standard } = words.scale.answers;
  const { across, along } = drawn(view, state.cross[1] ?? 0);
  if (projection === 'mercator') return standard.mercator(timesWords(across, view));
  if (projection === 'globe') return standard.globe();
  return standard['equal-earth'](formatDegrees(across, 2, spoken), formatDegrees(along, 2, spoken));
}

/** How long a short way is drawn at a latitude, at the equator 1: along the parallel and along the meridian. */
function drawn({ projection, map }: SkillsView, latitude: number): { across: number; along: number } {
  const times = mercatorScale(latitude);
  if (projection !== 'equal-earth' || !map) return { across: times, along: times };
  const lengths = (at: number) => {
    const { across, along } = scaleCross([map.middle, at], 10);
    return [lengthOn(map, across), lengthOn(map, along)] as const;
  };
  const [[x, y], [x0, y0]] = [lengths(latitude), lengths(0)];
  return { across: x / x0, along: y / y0 };
}

function lengthOn({ view }: DrawnMap, line: readonly Position[]): number {
  const [from, to] = [view.project(line[0] ?? []), view.project(line.at(-1) ?? [])];
  return from && to ? Math.hypot(to[0] - from[0], to[1] - from[1]) : Number.NaN;
}

/** Middles of the crosses, the movable one last. */
function crosses({ state }: SkillsView, map: DrawnMap): readonly Position[] {
  const [longitude = 0] = state.cross;
  const isEast = nearestLongitude(longitude, map.middle) > map.middle;
  const beside = map.middle + (isEast ? -ASIDE : ASIDE);
  return [...LATITUDES.map((at) => [beside, at]), state.cross];
}

function latitudeLabels(view: SkillsView, map: DrawnMap): readonly MapLabel[] {
  const wanted = crosses(view, map)
    .toReversed()
    .flatMap((at) => {
      const end = scaleCross(at, KM).across.at(-1);
      const point = end ? screenPoint(map, end) : null;
      return point ? [{ at: point, text: parallelWords(at[1] ?? 0, view), lang: view.spoken, gap: 7 }] : [];
    });
  return placeLabels(wanted, map);
}

function overlay(view: SkillsView, map: DrawnMap): unknown {
  const { state, words } = view;
  const middle = screenPoint(map, state.cross);
  const label = words.scale.handle(parallelWords(state.cross[1] ?? 0, view));
  return svg`${crosses(view, map)
    .slice(0, -1)
    .map((at) => crossNode(map, at, 'cross'))}
    ${latitudeLabels(view, map).map(labelNode)}
    ${
      middle
        ? svg`<g class="handle" data-handle="cross" tabindex="0" role="button" aria-describedby="keys"
            aria-label=${label}>
            <circle class="reach" cx=${middle.x} cy=${middle.y} r="26"></circle>
            ${crossNode(map, state.cross, 'cross strong')}
            <circle class="ring" cx=${middle.x} cy=${middle.y} r="10"></circle>
            <circle class="knob" cx=${middle.x} cy=${middle.y} r="5"></circle>
          </g>`
        : ''
    }`;
}

function crossNode({ view }: DrawnMap, at: readonly number[], name: string): unknown {
  const { across, along } = scaleCross([...at], KM);
  const [wide, high] = [linePath(view, [across]), linePath(view, [along])];
  return svg`<path class="casing ${name}" d=${wide + high}></path>
    <path class=${name} d=${wide + high}></path>`;
}
