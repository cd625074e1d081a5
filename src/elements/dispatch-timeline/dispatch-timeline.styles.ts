import { css } from 'lit';

export const timelineStyles = css`
  :host {
    container: dispatch-timeline / inline-size;
  }
  h2 {
    margin: 0 0 12px;
    font: 600 27px / 33px var(--dispatch-font-read);
  }
  .note {
    margin: 10px 0;
    color: var(--dispatch-ink-muted);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 10px;
    align-items: center;
  }
  .windows {
    display: flex;
    gap: 16px;
  }
  .when {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .icon {
    display: inline-block;
    vertical-align: -3px;
    fill: currentcolor;
  }
  .icon .line {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  /* The strip: three small buttons over the months shown, the rest is the axis. */
  .strip {
    padding-top: 6px;
  }
  .strip .controls {
    gap: 4px 2px;
  }
  .strip .when {
    margin-inline-start: 10px;
    font-size: 12px;
    line-height: 16px;
    white-space: nowrap;
  }
  .square {
    display: grid;
    flex: none;
    place-items: center;
    width: 28px;
    height: 28px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 3px;
    background: none;
    cursor: pointer;
  }
  .buttons {
    display: flex;
    gap: 2px;
  }
  .square.play {
    margin-inline-end: 4px;
    border-color: var(--dispatch-control);
  }
  .square:hover:not([aria-disabled='true']) {
    border-color: var(--dispatch-ink);
  }
  @media (pointer: coarse) {
    .square {
      width: 44px;
      height: 44px;
    }
  }
  @container dispatch-timeline (min-width: 480px) {
    .strip {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: 16px;
      align-items: center;
    }
    .strip .controls {
      display: block;
    }
    .strip .when {
      margin: 4px 0 0;
    }
  }
  @container dispatch-timeline (min-width: 640px) {
    .windows {
      margin-inline: 8px;
    }
  }
`;
