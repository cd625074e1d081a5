import { css } from 'lit';

/* A browser drops a whole rule for a selector it does not know: each engine's name of the thumb has its own. */
const thumb = css`
  width: 24px;
  height: 24px;
  border: 0;
  border-radius: 50%;
  background: radial-gradient(
    closest-side,
    var(--dispatch-paper) 6.5px,
    var(--dispatch-ink) 7px 8.5px,
    transparent 9px
  );
  pointer-events: auto;
  cursor: ew-resize;
`;
const ring = css`
  outline: 2px solid var(--dispatch-focus);
  outline-offset: -1px;
`;

/** The axis: labels, marks, line, handles, years. */
export const axisStyles = css`
  /* Labels, marks, line with its handles, years: one under the other, so that none lies on another. */
  .axis {
    --labels: 18px;
    position: relative;
    height: calc(var(--labels) + 66px);
    margin-inline: 12px;
    font-size: 12px;
    line-height: 16px;
  }
  .axis[data-rows='2'] {
    --labels: 36px;
  }
  .picture {
    position: absolute;
    inset: 0;
    overflow: visible;
  }
  .picture line {
    stroke: var(--dispatch-control);
  }
  .picture .leader {
    stroke: var(--dispatch-ink-muted);
  }
  .picture .window {
    fill: var(--dispatch-ink);
  }
  .picture text {
    fill: var(--dispatch-ink-muted);
    font-size: 12px;
  }
  .picture .doubt {
    fill: none;
    stroke: var(--dispatch-control);
  }
  .track {
    position: absolute;
    inset: calc(var(--labels) + 26px) 0 0;
    cursor: pointer;
    touch-action: pan-y;
  }
  .events,
  .bars {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .event {
    position: absolute;
    top: calc(var(--labels) + 2px);
    left: calc(var(--x) - 12px);
    width: 24px;
    height: 24px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .event svg {
    display: block;
    overflow: visible;
  }
  .event.under {
    opacity: 0;
    pointer-events: none;
  }
  .event path {
    fill: var(--dispatch-ink);
    stroke: var(--dispatch-paper);
    stroke-width: 1;
  }
  .event:not([data-status='confirmed']) path {
    fill: var(--dispatch-paper);
    stroke: var(--dispatch-ink);
  }
  .event[data-outside] svg,
  .event[data-state='dimmed'] svg,
  [data-outside] .bar,
  [data-state='dimmed'] .bar {
    opacity: 0.45;
  }
  .event[data-state='selected'],
  .event[data-state='hovered'],
  .event:focus-visible {
    z-index: 1;
  }
  .event[data-state='selected'] svg,
  .event[data-state='hovered'] svg {
    opacity: 1;
    scale: 1.3;
  }
  .label {
    position: absolute;
    top: var(--top);
    left: var(--left);
    max-width: 100%;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    pointer-events: none;
  }
  .label[data-hidden] {
    visibility: hidden;
  }
  .tip {
    padding-inline: 3px;
    background: var(--dispatch-paper);
  }
  .tip b {
    font-weight: 600;
  }

  .handle {
    position: absolute;
    top: calc(var(--labels) + 26px);
    left: -12px;
    width: calc(100% + 24px);
    height: 24px;
    margin: 0;
    appearance: none;
    background: none;
    pointer-events: none;
  }
  .handle.front {
    z-index: 1;
  }
  .handle:focus-visible {
    outline: 0;
  }
  .handle::-webkit-slider-thumb {
    appearance: none;
    ${thumb}
  }
  .handle::-moz-range-thumb {
    ${thumb}
  }
  .handle:focus-visible::-webkit-slider-thumb {
    ${ring}
  }
  .handle:focus-visible::-moz-range-thumb {
    ${ring}
  }
  @media (forced-colors: active) {
    .event,
    .picture,
    .handle {
      forced-color-adjust: none;
    }
  }
`;
