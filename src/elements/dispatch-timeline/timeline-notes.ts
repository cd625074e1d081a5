import { html, nothing, svg } from 'lit';
import { isolated } from '../../language/format.ts';
import type { TimelineScene } from '../../scene/timeline/types.ts';
import { across, type TimelineView } from './timeline-view.ts';

const HEIGHT = 32;

/** How many claims were made when. */
export function timelineDensity({ density, span }: TimelineScene, { messages }: TimelineView): unknown {
  const { timeline } = messages.ui;
  const most = Math.max(1, ...density.bins.map(({ count }) => count));
  return html`<p class="note">${timeline.density(density.months)} (${timeline.most(most)})</p>
    <svg class="density" height=${HEIGHT} aria-hidden="true">${density.bins.map((bin) => {
      const { x, width } = across(bin, span);
      const height = ((HEIGHT - 2) * bin.count) / most;
      return svg`<rect x=${x} width=${width} y=${HEIGHT - height} height=${height} />`;
    })}</svg>`;
}

/** What has no place on the axis is named, not dropped. */
export function timelineNotes(scene: TimelineScene, { messages }: TimelineView): unknown {
  const { undated, possible, density } = scene;
  const { timeline } = messages.ui;
  const names = (marks: TimelineScene['undated']) => marks.map(({ name }) => isolated(name.text)).join(', ');
  const note = (text: string) => html`<p class="note">${text}</p>`;
  return html`${undated.length > 0 ? note(timeline.undated(undated.length, names(undated))) : nothing}
    ${possible.length > 0 ? note(timeline.possible(possible.length, names(possible))) : nothing}
    ${density.unplaced > 0 ? note(timeline.unplaced(density.unplaced)) : nothing}`;
}
