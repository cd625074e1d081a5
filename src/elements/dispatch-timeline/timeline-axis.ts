import { html, nothing, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { describeDate } from '../../model/describe-date.ts';
import { textWidth } from '../../scene/layout/text-width.ts';
import { type Day, isoOf } from '../../scene/timeline/days.ts';
import { collide, leftOf, type PlacedLabel, placeLabels } from '../../scene/timeline/place-labels.ts';
import type { EventStack } from '../../scene/timeline/stack-events.ts';
import { ticksOf } from '../../scene/timeline/ticks.ts';
import type { TimelineEvent, TimelineScene } from '../../scene/timeline/types.ts';
import { localText } from '../shared/local-text.ts';
import { at } from './at.ts';
import { across, eventDate, percentOf, type TimelineView } from './timeline-view.ts';

const LABEL_ROW = 18;
/** Of the line, from the foot of the labels. */
const LINE = 38;
const BELOW_LINE = 28;

/** A strip narrower than this has one row of labels, CSS px. */
const WIDE_STRIP = 560;

/** Rows of labels over an axis. */
export function labelRows({ form, width }: Pick<TimelineView, 'form' | 'width'>): 1 | 2 {
  return form === 'strip' && width < WIDE_STRIP ? 1 : 2;
}

/** The labels of the events that matter most, as many as there is room for. */
export function labelsOf(stacks: readonly EventStack[], width: number, rows: 1 | 2): readonly PlacedLabel[] {
  const wishes = stacks.map(({ x, events }) => {
    const { id, name, rank } = mostImportant(events);
    return { id, x, width: textWidth(name.text, 'sansRegular', 12) + 2, rank };
  });
  return placeLabels(wishes, width, rows);
}

function mostImportant(events: EventStack['events']): TimelineEvent {
  return events.reduce((best, event) => (event.rank < best.rank ? event : best));
}

/** Line, years, the days that a date can mean, and the part of the line that is shown. */
export function axisPicture(
  scene: TimelineScene,
  view: TimelineView,
  labels: readonly PlacedLabel[],
): unknown {
  const { span, window, width, lang } = view;
  const foot = labelRows(view) * LABEL_ROW;
  const line = foot + LINE;
  const shown = across(window, span);
  return html`<svg class="picture" width="100%" height=${line + BELOW_LINE} aria-hidden="true">
    ${guard([scene, width, lang, foot], () => ground(scene, view, line))}
    ${svg`<rect class="window" x=${shown.x} width=${shown.width} y=${line - 2.5} height="5" />`}
    ${guard([labels, foot], () =>
      labels.map(
        ({ x, row }) =>
          svg`<line class="leader" x1=${x} x2=${x} y1=${foot - row * LABEL_ROW - 1} y2=${foot + 6} />`,
      ),
    )}
  </svg>`;
}

function ground({ events, span }: TimelineScene, { width, lang }: TimelineView, line: number): unknown {
  const px = (day: Day) => (percentOf(day, span) * width) / 100;
  const ticks = ticksOf(span, width).map(({ day, says }) => ({
    x: px(day),
    says,
    word:
      says === 'year' ? String(Number(isoOf(day).slice(0, 4))) : describeDate(isoOf(day).slice(0, 7), lang),
  }));
  // No word leaves the axis at its end.
  const fits = (x: number, word: string) => x + 4 + textWidth(word, 'sansRegular', 12) <= width;
  return svg`<line x1="0" x2="100%" y1=${line} y2=${line} />
    ${ticks.map(({ x, says }) => svg`<line x1=${x} x2=${x} y1=${line} y2=${line + (says ? 10 : 5)} />`)}
    ${ticks.map(({ x, says, word }) => (says && fits(x, word) ? svg`<text x=${x} dx="4" y=${line + 24}>${word}</text>` : nothing))}
    ${events.map(({ start }) => {
      if (start.last === null || start.last === start.first) return nothing;
      const days = across({ first: start.first, last: start.last }, span);
      return svg`<rect class="doubt" x=${days.x} width=${days.width} y=${line - 9.5} height="4" />`;
    })}`;
}

/** The words over an axis; the event pointed at or chosen is named with its date, and takes the room it needs. */
export function axisLabels(
  stacks: readonly EventStack[],
  view: TimelineView,
  labels: readonly PlacedLabel[],
  named: string | null,
): unknown {
  const tip = tipOf(stacks, view, named);
  const top = (row: 0 | 1) => (labelRows(view) - 1 - row) * LABEL_ROW;
  const names = new Map(stacks.flatMap(({ events }) => events.map(({ id, name }) => [id, name])));
  const words = labels.map((label) => {
    const name = names.get(label.id);
    const isHidden = tip !== null && label.row === 0 && collide(tip, label);
    return html`<span class="label" ?data-hidden=${isHidden} ${at({ '--left': `${label.left}px`, '--top': `${top(label.row)}px` })}>${name && localText(name)}</span>`;
  });
  const line = tip
    ? html`<span class="label tip" ${at({ '--left': `${tip.left}px`, '--top': `${top(0)}px` })}
        ><b>${localText(tip.event.name)}</b> ${tip.date}</span>`
    : nothing;
  return html`<div aria-hidden="true">${words}${line}</div>`;
}

function tipOf(stacks: readonly EventStack[], view: TimelineView, named: string | null) {
  if (named === null) return null;
  const stack = stacks.find(({ events }) => events.some(({ id }) => id === named));
  const index = stack?.events.findIndex(({ id }) => id === named) ?? -1;
  const event = stack?.events[index];
  if (!stack || !event) return null;
  const { timeline } = view.messages.ui;
  const size = stack.events.length;
  const day = eventDate(event, view.lang);
  const date = size > 1 ? `${day} · ${timeline.place(index + 1, size)}` : day;
  const width = Math.min(
    view.width,
    textWidth(event.name.text, 'sansSemiBold', 12) + textWidth(` ${date}`, 'sansRegular', 12) + 6,
  );
  return { event, date, width, left: leftOf(stack.x, width, view.width) };
}
