import type { Position } from 'geojson';
import { html, svg } from 'lit';
import { oppositePoint, subsolarPoint, sunAltitude } from '../../geo/sun.ts';
import { formatDegrees, formatList } from '../../language/format.ts';
import { areaPath, capAround, linePath } from '../../static/skill-shapes.ts';
import { momentControls } from './moment.ts';
import { labelNode, type MapLabel, placeLabels, screenPoint } from './on-screen.ts';
import type { DrawnMap, SkillPlace, SkillsView, Tool } from './skills-view.ts';
import { parallelWords, pointWords } from './words-of.ts';

/** Civil twilight ends with the sun so far below the horizon, degrees. */
const TWILIGHT = 6;
/** With the sun nearer to the equator than this, day and night are about equal everywhere, degrees. */
const NEAR_EQUINOX = 1;

export const daylightTool: Tool = {
  extent: 'world',
  lead: ({ words }) => words.daylight.lead,
  controls: momentControls,
  results,
  caveat: ({ words }) => words.daylight.caveat,
  task,
  overlay,
  keepFree: (view, map) => sunLabels(view, map).map(({ box }) => box),
};

type Light = 'day' | 'twilight' | 'night';

function lightAt(sun: Position, at: Position): Light {
  const altitude = sunAltitude(sun, at);
  if (altitude > 0) return 'day';
  return altitude > -TWILIGHT ? 'twilight' : 'night';
}

function results(view: SkillsView): unknown {
  const { words, places, state } = view;
  const sun = subsolarPoint(state.moment);
  const list = (light: Light, title: string) => {
    const names = places.filter(({ at }) => lightAt(sun, at) === light).map(({ name }) => name.text);
    return names.length === 0
      ? ''
      : html`<div class="row"><dt>${title}</dt><dd>${formatList(names, view.spoken)}</dd></div>`;
  };
  const { daylight } = words;
  return html`<p class="verdict">${daylight.sun(pointWords(sun, view))} ${polarWords(sun, view)}</p>
    <dl class="lists">
      ${list('day', daylight.dayPlaces)} ${list('twilight', daylight.twilightPlaces)}
      ${list('night', daylight.nightPlaces)}
    </dl>`;
}

function polarWords([, latitude = 0]: Position, { words }: SkillsView): string {
  const { polar } = words.daylight;
  if (Math.abs(latitude) < NEAR_EQUINOX) return polar.neither;
  return latitude > 0 ? polar.north : polar.south;
}

function task(view: SkillsView): ReturnType<Tool['task']> {
  const { words, level, state, spoken } = view;
  const { questions, answers, state: lights, polar } = words.daylight;
  const sun = subsolarPoint(state.moment);
  const place = placeInQuestion(view);
  if (!place) return null;
  const [, latitude = 0] = sun;
  const altitude = sunAltitude(sun, place.at);
  const where = parallelWords(latitude, view, 1);
  const half = latitude > 0 ? answers.standard.north(where) : answers.standard.south(where);
  const answer = {
    easy: answers.easy(
      place.name.text,
      lights[lightAt(sun, place.at)],
      formatDegrees(Math.abs(altitude), 0, spoken),
      altitude >= 0,
    ),
    standard: Math.abs(latitude) < NEAR_EQUINOX ? polar.neither : half,
    advanced: answers.advanced(where),
  };
  const question = {
    easy: questions.easy(place.name.text),
    standard: questions.standard,
    advanced: questions.advanced,
  };
  return { question: question[level], answer: answer[level] };
}

/** Where the event takes place, else the first place of the story. */
function placeInQuestion({ places, dispatch, state }: SkillsView): SkillPlace | undefined {
  const event = dispatch.features.find(({ id }) => id === state.event);
  const at = event && 'at' in event.properties ? event.properties.at : undefined;
  return places.find(({ id }) => id === at) ?? places[0];
}

function sunLabels(view: SkillsView, map: DrawnMap): readonly MapLabel[] {
  const at = screenPoint(map, subsolarPoint(view.state.moment));
  return at ? placeLabels([{ at, text: view.words.daylight.sunSign, lang: view.spoken, gap: 18 }], map) : [];
}

function overlay(view: SkillsView, map: DrawnMap): unknown {
  const sun = screenPoint(map, subsolarPoint(view.state.moment));
  return svg`${nightNodes(view, map)}
    ${
      sun
        ? svg`<g class="sun" transform=${`translate(${sun.x} ${sun.y})`}>
            <path class="casing" d="M0-14V14M-14 0H14M-10-10L10 10M-10 10L10-10"></path>
            <path d="M0-14V14M-14 0H14M-10-10L10 10M-10 10L10-10"></path>
            <circle r="7"></circle>
          </g>`
        : ''
    }
    ${sunLabels(view, map).map(labelNode)}`;
}

/** Night and twilight of the moment, and the line before them. */
export function nightNodes({ state }: SkillsView, { view }: DrawnMap): unknown {
  const middle = oppositePoint(subsolarPoint(state.moment));
  const half = capAround(middle, 90);
  return svg`<path class="night" d=${areaPath(view, half)}></path>
    <path class="night" d=${areaPath(view, capAround(middle, 90 - TWILIGHT))}></path>
    <path class="terminator" d=${linePath(view, half.coordinates)}></path>`;
}
