import { html, nothing, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { describeDate } from '../../model/describe-date.ts';
import { type Day, isoOf } from '../../scene/timeline/days.ts';
import { ticksOf } from '../../scene/timeline/ticks.ts';
import type { TimelineBar, TimelineScene } from '../../scene/timeline/types.ts';
import { localText } from '../shared/local-text.ts';
import { at } from './at.ts';
import { across, percentOf, type TimelineView } from './timeline-view.ts';

/** One bar per flow, over the time shown: its hue, cut by its status, with the days its dates can mean and its claims. */
export function timelineBars(scene: TimelineScene, view: TimelineView): unknown {
  const { span, window, width } = view;
  const from = percentOf(window.first, span) / 100;
  const part = percentOf(window.last + 1, span) / 100 - from;
  return html`<div class="rows">
    <div class="wash" ${at({ '--from': String(from), '--part': String(part) })}></div>
    <svg class="grid" aria-hidden="true">${guard([span, width], () =>
      ticksOf(span, width)
        .filter(({ says }) => says)
        .map(
          ({ day }) =>
            svg`<line x1=${`${percentOf(day, span)}%`} x2=${`${percentOf(day, span)}%`} y1="0" y2="100%" />`,
        ),
    )}</svg>
    <ol class="bars" aria-label=${view.messages.ui.timeline.flows}>${scene.bars.map((bar) => row(bar, view))}</ol>
  </div>`;
}

function row(bar: TimelineBar, view: TimelineView): unknown {
  const state = view.stateOf(bar.id);
  const isOutside = !view.inside.has(bar.id);
  return guard([bar, state, isOutside, view.width, view.messages], () => {
    return html`<li><button type="button" data-feature=${bar.id} data-hue=${bar.hue} data-state=${state}
      ?data-outside=${isOutside} aria-pressed=${state === 'selected'}>
      <span class="name"><i class="chip"></i>${localText(bar.name)}</span>
      <span class="unseen">${describeBar(bar, view, isOutside)}</span>
      ${picture(bar, view)}
    </button></li>`;
  });
}

function describeBar(bar: TimelineBar, view: TimelineView, isOutside: boolean): string {
  const { timeline } = view.messages.ui;
  const date = (day: Day) => describeDate(isoOf(day), view.lang);
  return [
    view.statusWord(bar.status),
    ...(bar.isAnnounced ? [timeline.announced] : []),
    bar.end
      ? `${date(bar.start.first)} – ${date(bar.end.last)}`
      : `${date(bar.start.first)}, ${timeline.open}`,
    timeline.claims(bar.claims.length),
    ...(isOutside ? [timeline.outside] : []),
  ].join(', ');
}

/** So wide is the shortest bar: one that can be seen, CSS px. */
const LEAST = 4;

function picture(bar: TimelineBar, { span, width: axis }: TimelineView): unknown {
  const { start, end, status, isAnnounced, claims } = bar;
  const x = (day: Day) => percentOf(day, span);
  const last = end?.first ?? span.last;
  // Between the days it may have begun and those it may have ended nobody doubts that it went on.
  const from = x(start.last > start.first ? Math.min(start.last, last) : start.first);
  const length = Math.max(x(last + 1) - from, (100 * LEAST) / axis);
  const doubts = [start, ...(end ? [end] : [])].filter((days) => days.last > days.first);
  const outer = Math.max(x((end?.last ?? last) + 1), from + length) - x(start.first);
  const isHollow = isAnnounced || status === 'denied';
  return html`<svg class="bar" width="100%" height="24" aria-hidden="true">
    ${svg`<rect class="edge" x=${`${x(start.first)}%`} width=${`${outer}%`} y="0.5" height="15" />`}
    ${doubts.map((days) => svg`<rect class="doubt" x=${across(days, span).x} width=${across(days, span).width} y="4.5" height="7" />`)}
    ${
      isHollow
        ? svg`<rect class="hollow" ?data-announced=${isAnnounced} x=${`${from}%`} width=${`${length}%`} y=${isAnnounced ? 6 : 4.5} height=${isAnnounced ? 4 : 7} />`
        : svg`<line class="body" data-status=${status} x1=${`${from}%`} x2=${`${from + length}%`} y1="8" y2="8" />`
    }
    ${status === 'denied' ? svg`<svg class="strike" x=${`${from + length / 2}%`} y="8"><path d="M-6-6 6 6M-6 6 6-6" /></svg>` : nothing}
    ${end ? nothing : svg`<svg class="head" x="100%" y="8"><path d="M0-7 10 0 0 7z" /></svg>`}
    ${claims.map(({ first, last: to }) =>
      to > first
        ? svg`<line class="claim" x1=${`${x(first)}%`} x2=${`${x(to + 1)}%`} y1="18.5" y2="18.5" />`
        : svg`<line class="claim" x1=${`${x(first)}%`} x2=${`${x(first)}%`} y1="16" y2="21" />`,
    )}
  </svg>`;
}
