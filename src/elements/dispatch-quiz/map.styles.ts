import { css } from 'lit';

/** The map beside a task, and what is drawn over it. */
export const mapStyles = css`
  .map {
    position: relative;
    min-width: 0;
  }
  .frame {
    position: relative;
    height: min(45svh, 90cqi);
    min-height: 200px;
    margin-inline: -20px;
    overflow: hidden;
    background: var(--dispatch-water);
  }
  .frame svg {
    position: absolute;
    inset: 0;
    display: block;
    width: 100%;
    height: 100%;
  }
  .frame[data-open] {
    cursor: crosshair;
    touch-action: pan-y pinch-zoom;
  }
  .frame[data-near] {
    touch-action: pinch-zoom;
  }
  .marks text {
    fill: var(--dispatch-ink);
    font-family: var(--dispatch-font-label);
    stroke: var(--dispatch-casing);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .goal,
  .tip {
    fill: color-mix(in srgb, var(--dispatch-casing) 40%, transparent);
    stroke: var(--dispatch-ink);
    stroke-width: 2.5px;
  }
  .tip {
    stroke-dasharray: 4 4;
    stroke-width: 2px;
  }
  .open {
    fill: var(--dispatch-paper);
    stroke: var(--dispatch-ink);
    stroke-width: 2px;
  }
  .measured {
    fill: none;
    stroke: var(--dispatch-ink);
    stroke-width: 2px;
    stroke-linecap: round;
  }
  .way {
    fill: none;
    stroke: var(--dispatch-ink-muted);
    stroke-width: 1.25px;
    stroke-dasharray: 2 4;
  }
  .dot {
    fill: var(--dispatch-ink);
    stroke: var(--dispatch-casing);
    stroke-width: 2px;
    paint-order: stroke;
  }
  .pin path {
    fill: var(--dispatch-ink);
    stroke: var(--dispatch-casing);
    stroke-width: 2px;
    paint-order: stroke;
  }
  .pin circle {
    fill: var(--dispatch-casing);
  }
  .number circle {
    fill: var(--dispatch-paper);
    stroke: var(--dispatch-ink);
    stroke-width: 2px;
  }
  .marks .number text {
    font-weight: 600;
    stroke: none;
  }
  .number[data-chosen] circle {
    fill: var(--dispatch-ink);
  }
  .marks .number[data-chosen] text {
    fill: var(--dispatch-paper);
  }
  .scale path {
    fill: none;
    stroke: var(--dispatch-ink);
    stroke-width: 1.5px;
  }
  .zoom {
    position: absolute;
    top: 10px;
    right: 10px;
    display: grid;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-paper);
  }
  .zoom button {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .zoom button + button {
    border-top: 1px solid var(--dispatch-rule);
  }
  .zoom svg {
    width: 18px;
    height: 18px;
    fill: none;
    stroke: var(--dispatch-ink);
    stroke-width: 2px;
  }
  .zoom [aria-disabled='true'] {
    opacity: 1;
    cursor: default;
  }
  .zoom [aria-disabled='true'] svg {
    opacity: 0.35;
  }
  @container (min-width: 560px) {
    .frame {
      margin-inline: 0;
    }
  }
  @container (max-width: 559px) {
    .zoom {
      right: -10px;
    }
  }
  @container (min-width: 820px) {
    .map {
      position: sticky;
      top: 16px;
      grid-area: map;
      align-self: start;
    }
    .frame {
      height: clamp(320px, 60svh, 600px);
    }
  }
  @media (forced-colors: active) {
    .marks,
    .frame {
      forced-color-adjust: none;
    }
  }
`;
