import { css } from 'lit';

/** The map and what the tools draw over it. */
export const overlayStyles = css`
  .map {
    position: relative;
    min-width: 0;
  }
  .frame {
    position: relative;
    height: clamp(300px, 62cqi, 620px);
    overflow: hidden;
    background: var(--dispatch-paper);
    forced-color-adjust: none;
    touch-action: pan-y pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
  }
  @container dispatch-skills (min-width: 820px) {
    .frame {
      height: clamp(360px, 46cqi, 620px);
    }
  }
  @container dispatch-skills (min-width: 820px) {
    [data-projection='equal-earth'] .frame {
      height: clamp(320px, 33cqi, 480px);
    }
    [data-tool='clock'] .frame {
      height: clamp(300px, 34cqi, 620px);
    }
  }
  [data-tool='measure'] .frame,
  [data-tool='scale'] .frame {
    cursor: crosshair;
  }
  .frame > svg {
    position: absolute;
    inset: 0;
    display: block;
    width: 100%;
    height: 100%;
  }
  .over {
    font-family: var(--dispatch-font-label);
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .flows {
    stroke: var(--dispatch-ink-muted);
    stroke-width: 1px;
    stroke-opacity: 0.3;
    pointer-events: none;
  }
  .name {
    fill: var(--dispatch-ink);
    stroke: var(--dispatch-casing);
    stroke-width: 3px;
    paint-order: stroke;
    font-size: 13px;
    font-weight: 600;
    pointer-events: none;
  }
  .line {
    stroke: var(--dispatch-ink);
    stroke-width: 2.5px;
    pointer-events: none;
  }
  .line.dashed {
    stroke-width: 2px;
    stroke-dasharray: 2 6;
  }
  .line.casing {
    stroke: var(--dispatch-casing);
    stroke-width: 5.5px;
    stroke-opacity: 0.85;
  }
  .handle {
    cursor: grab;
    touch-action: none;
    outline: none;
  }
  .handle:active {
    cursor: grabbing;
  }
  .reach {
    fill: transparent;
  }
  .ring {
    stroke: none;
  }
  .handle:focus-visible .ring {
    stroke: var(--dispatch-focus);
    stroke-width: 2px;
  }
  .knob {
    fill: var(--dispatch-ink);
    stroke: var(--dispatch-casing);
    stroke-width: 2px;
  }
  .letter {
    fill: var(--dispatch-paper);
    font-size: 12.5px;
    font-weight: 700;
  }
  .cross {
    stroke: var(--dispatch-ink-muted);
    stroke-width: 2px;
    stroke-linecap: butt;
  }
  .cross.strong {
    stroke: var(--dispatch-ink);
    stroke-width: 3.5px;
  }
  .cross.casing {
    stroke: var(--dispatch-casing);
    stroke-width: 5.5px;
  }
  .cross.strong.casing {
    stroke-width: 7px;
  }
  .home {
    stroke: var(--dispatch-ink);
    stroke-width: 1px;
    stroke-dasharray: 1.5 4;
    pointer-events: none;
  }
  .body {
    fill: var(--dispatch-ink);
    fill-opacity: 0.28;
  }
  .edge {
    stroke: var(--dispatch-ink);
    stroke-width: 1.5px;
  }
  .edge.casing {
    stroke: var(--dispatch-casing);
    stroke-width: 3.5px;
  }
  .shape:focus-visible .edge:not(.casing) {
    stroke-width: 3.5px;
  }
  .dot {
    fill: var(--dispatch-ink);
    stroke: var(--dispatch-casing);
    stroke-width: 1.5px;
  }
  .night {
    fill: light-dark(rgb(11 20 32 / 0.2), rgb(0 0 0 / 0.3));
    pointer-events: none;
  }
  .terminator {
    stroke: var(--dispatch-ink);
    stroke-width: 1.5px;
    pointer-events: none;
  }
  .sun path {
    stroke: var(--dispatch-ink);
    stroke-width: 2px;
  }
  .sun .casing {
    stroke: var(--dispatch-casing);
    stroke-width: 5px;
  }
  .sun circle {
    fill: var(--dispatch-paper);
    stroke: var(--dispatch-ink);
    stroke-width: 2px;
  }
  .turn {
    position: absolute;
    inset: auto 8px 8px auto;
    display: flex;
    gap: 4px;
  }
  .turn button {
    width: 36px;
    height: 36px;
    padding: 0;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-paper);
    cursor: pointer;
  }
  .turn svg {
    display: block;
    width: 16px;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  @media (pointer: coarse) {
    .turn button {
      width: 44px;
      height: 44px;
    }
  }
`;
