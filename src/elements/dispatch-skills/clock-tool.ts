import { html, svg } from 'lit';
import { formatList, formatNumber, isolated } from '../../language/format.ts';
import { localText } from '../shared/local-text.ts';
import { nightNodes } from './daylight-tool.ts';
import { type LocalClock, type LocalClocks, localClocks } from './local-clocks.ts';
import { dayWords, isoDay, momentControls, timeWords, weekdayWords } from './moment.ts';
import { labelNode, type MapLabel, placeLabels, screenPoint } from './on-screen.ts';
import type { DrawnMap, SkillsView, Tool } from './skills-view.ts';

const MINUTE = 60_000;
const DAY = 1440;
/** So many places are named under a clock. */
const MOST_NAMES = 3;

export const clockTool: Tool = {
  extent: 'places',
  lead: ({ words }) => words.clock.lead,
  controls: momentControls,
  results,
  caveat: ({ words }) => words.clock.caveat,
  task,
  overlay,
  isWide: true,
  hides: ({ places }) => places.map(({ id }) => id),
  keepFree: (view, map) => timeLabels(view, map).map(({ box }) => box),
};

function clocksOf({ places, state, zones }: SkillsView): LocalClocks | null {
  return zones && localClocks(places, isoDay(state.moment), zones);
}

/** The moment as a clock shows it, to be written as if it were UTC. */
function shown({ offset }: LocalClock, { state }: SkillsView): number {
  return state.moment + offset * MINUTE;
}

function results(view: SkillsView): unknown {
  const { words, zonesFailed } = view;
  const all = clocksOf(view);
  if (!all) return html`<p class="hint">${zonesFailed ? words.clock.failed : words.clock.waiting}</p>`;
  const { clocks, unknown } = all;
  return html`<p class="verdict">${dayVerdict(clocks, view)}</p>
    <ul class="clocks">${clocks.map((clock) => clockItem(clock, view))}</ul>
    ${
      unknown.length > 0
        ? html`<p class="hint">${words.clock.unknown(
            formatList(
              unknown.map(({ name }) => name.text),
              view.spoken,
            ),
          )}</p>`
        : ''
    }`;
}

function clockItem(clock: LocalClock, view: SkillsView): unknown {
  const at = shown(clock, view);
  const named = clock.places.slice(0, MOST_NAMES);
  const rest = clock.places.length - named.length;
  return html`<li>
    ${face(at)}
    <span><b>${timeWords(at)}</b> ${weekdayWords(at, view.spoken)}</span>
    <small>${named.map(({ name }, index) => html`${index > 0 ? ', ' : ''}${localText(name)}`)}${
      rest > 0 ? ` ${view.words.clock.andMore(rest)}` : ''
    }</small>
    <small>${utcWords(clock.offset)}</small>
  </li>`;
}

function face(at: number): unknown {
  const minutes = Math.floor(at / MINUTE) % DAY;
  const hand = (turn: number, length: number) => {
    const angle = turn * 2 * Math.PI;
    return `M24 24L${(24 + length * Math.sin(angle)).toFixed(2)} ${(24 - length * Math.cos(angle)).toFixed(2)}`;
  };
  const isDark = minutes < 360 || minutes >= 1080;
  return html`<svg class=${isDark ? 'face dark' : 'face'} viewBox="0 0 48 48" aria-hidden="true">
    <circle cx="24" cy="24" r="22.5"></circle>
    <path class="ticks" d="M24 4v4M44 24h-4M24 44v-4M4 24h4"></path>
    <path class="hour" d=${hand(minutes / 720, 11)}></path>
    <path class="minute" d=${hand(minutes / 60, 17)}></path>
  </svg>`;
}

function utcWords(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}

function dayVerdict(clocks: readonly LocalClock[], view: SkillsView): string {
  const { words, spoken } = view;
  const [first, last] = [clocks[0], clocks.at(-1)];
  if (!first || !last) return '';
  const [before, after] = [shown(first, view), shown(last, view)];
  const isSame = isoDay(before) === isoDay(after);
  const days = isSame
    ? words.clock.sameDay(dayWords(before, spoken))
    : words.clock.already(
        nameIn(last),
        weekdayWords(after, spoken),
        nameIn(first),
        weekdayWords(before, spoken),
      );
  if (first === last) return days;
  return `${days} ${words.clock.apart(hoursApart(first, last, spoken), nameIn(first), nameIn(last))}`;
}

function nameIn({ places }: LocalClock): string {
  return isolated(places[0]?.name.text ?? '');
}

function hoursApart(first: LocalClock, last: LocalClock, spoken: string): string {
  return formatNumber((last.offset - first.offset) / 60, spoken);
}

function task(view: SkillsView): ReturnType<Tool['task']> {
  const { clocks = [] } = clocksOf(view) ?? {};
  const [first, last] = [clocks[0], clocks.at(-1)];
  if (!first || !last || first === last) return null;
  const { words, level, spoken } = view;
  const { questions, answers } = words.clock;
  const [early, late] = [shown(first, view), shown(last, view)];
  const midnight = timeWords((((-last.offset % DAY) + DAY) % DAY) * MINUTE);
  const { ahead, never } = answers.advanced;
  const answer = {
    easy: answers.easy(timeWords(late), dayWords(late, spoken)),
    standard: answers.standard(hoursApart(first, last, spoken), nameIn(last)),
    advanced: last.offset > 0 ? ahead(midnight, nameIn(last)) : never(midnight, nameIn(last)),
  };
  const question = {
    easy: questions.easy(nameIn(first), nameIn(last), timeWords(early)),
    standard: questions.standard(nameIn(first), nameIn(last)),
    advanced: questions.advanced(nameIn(last)),
  };
  return { question: question[level], answer: answer[level] };
}

function overlay(view: SkillsView, map: DrawnMap): unknown {
  return svg`${nightNodes(view, map)}
    ${timeMarks(view, map).map(({ at }) => svg`<circle class="dot" cx=${at.x} cy=${at.y} r="3.5"></circle>`)}
    ${timeLabels(view, map).map(labelNode)}`;
}

/** One place for each clock, as far as it can be seen. */
function timeMarks(view: SkillsView, map: DrawnMap) {
  const { clocks = [] } = clocksOf(view) ?? {};
  return clocks.flatMap((clock) => {
    const [place] = clock.places;
    const at = place && screenPoint(map, place.at);
    return place && at
      ? [
          {
            at,
            text: `${isolated(place.name.text)} ${timeWords(shown(clock, view))}`,
            lang: place.name.lang,
            gap: 7,
          },
        ]
      : [];
  });
}

function timeLabels(view: SkillsView, map: DrawnMap): readonly MapLabel[] {
  const marks = timeMarks(view, map);
  const dots = marks.map(({ at: { x, y } }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  return placeLabels(marks, map, dots);
}
