import { css } from 'lit';

export const mapStyles = css`
  :host {
    position: relative;
    min-height: 220px;
    height: 100%;
    contain: layout;
  }
  .map {
    container: dispatch-map / inline-size;
    position: relative;
    display: grid;
    grid-template: minmax(220px, 1fr) / minmax(0, 1fr);
    height: 100%;
    min-height: inherit;
  }
  .frame {
    position: relative;
    grid-area: 1 / 1;
    min-height: 220px;
    overflow: hidden;
  }
  .still,
  .live {
    position: absolute;
    inset: 0;
    /* The earth is not mirrored where a page reads from right to left, nor are names moved off their places. */
    direction: ltr;
  }
  .still svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  .still [data-feature] {
    cursor: pointer;
  }
  .still [role='button']:focus-visible {
    outline: 2px solid var(--dispatch-focus);
    outline-offset: 2px;
  }
  .canvas {
    width: 100%;
    height: 100%;
  }
  /* A map that is not drawn yet lets the still picture through, and its pointer. */
  .live:not([data-drawn]) {
    visibility: hidden;
  }
  /* Placed in the frame, not over what is said below it. */
  .controls {
    position: absolute;
    grid-area: 1 / 1 / 2 / 2;
    top: 24px;
    inset-inline-end: var(--dispatch-map-margin, 40px);
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    gap: 6px;
  }
  .projections {
    display: flex;
    gap: 16px;
    margin-bottom: 12px;
  }
  .projections .word {
    text-shadow:
      0 0 3px var(--dispatch-paper),
      0 0 3px var(--dispatch-paper),
      0 0 3px var(--dispatch-paper);
  }
  .square {
    width: 32px;
    height: 32px;
    padding: 0;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-paper);
    font-size: 17px;
    line-height: 1;
    text-align: center;
    cursor: pointer;
  }
  .square svg {
    display: block;
    margin: auto;
  }
  .square:hover {
    border-color: var(--dispatch-ink);
  }
  .reveal {
    position: absolute;
    bottom: 20px;
    inset-inline-start: 20px;
  }
  .passing {
    padding: 12px 20px 14px;
    background: var(--dispatch-paper);
    position: absolute;
    inset: auto 0 0;
  }
  .coming {
    padding-block: 9px;
    animation: come 0s 0.6s both;
  }
  .coming p {
    color: var(--dispatch-ink-muted);
  }
  .bar {
    position: absolute;
    inset: 0 0 auto;
    height: 3px;
    overflow: hidden;
    background: var(--dispatch-rule);
  }
  .bar::before {
    content: '';
    position: absolute;
    inset: 0 60% 0 0;
    background: var(--dispatch-ink);
    animation: pass 1.6s ease-in-out infinite alternate;
  }
  @keyframes come {
    from {
      visibility: hidden;
    }
  }
  @keyframes pass {
    to {
      translate: 150% 0;
    }
  }
  /* What a whole room reads. */
  :host([medium='projector']) .passing,
  :host([medium='projector']) .passing h2,
  :host([medium='projector']) .chooser,
  :host([medium='projector']) .note:has(button) {
    font-size: 24px;
    line-height: 32px;
  }
  :host([medium='projector']) [part='still-note'],
  :host([medium='projector']) .coming p {
    display: none;
  }
  :host([medium='projector']) .coming {
    padding: 0;
  }
  @media (pointer: coarse) {
    .square {
      width: 44px;
      height: 44px;
    }
  }
  /* A phone's map is all globe: the squares stand in the corner below, at the thumb, not in a column over the land. */
  @media (pointer: coarse) {
    @container dispatch-map (max-width: 480px) {
      .controls {
        inset-inline: 12px var(--dispatch-map-margin, 12px);
        bottom: 12px;
        flex-flow: row wrap;
        align-content: space-between;
        justify-content: flex-end;
        pointer-events: none;
      }
      .projections {
        flex: 0 0 100%;
        justify-content: flex-end;
        margin: 0;
      }
      .controls button {
        pointer-events: auto;
      }
      /* What is said over the map stands there too, while it is said: a line or two, or a note of any length. */
      .frame:has(.coming, .columns) ~ .controls {
        bottom: 72px;
      }
      .frame:has(.passing:not(.coming)) ~ .controls {
        bottom: auto;
      }
    }
  }
`;
