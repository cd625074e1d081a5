import { css } from 'lit';

/** The chart of amounts: on a narrow panel the speaker stands above its axis, on a wide one beside it. */
export const chartStyles = css`
  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    column-gap: 10px;
    margin-top: 12px;
    font-variant-numeric: tabular-nums;
  }
  .chart li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
    padding-top: 5px;
    color: var(--dispatch-ink-muted);
  }
  .chart .newest {
    color: var(--dispatch-ink);
    font-weight: 600;
  }
  .chart .who {
    grid-area: 1 / 1 / auto / 3;
    hyphens: auto;
  }
  .chart .figure {
    grid-area: 1 / 3;
  }
  .chart .when {
    grid-area: 2 / 1;
    align-self: center;
  }
  .chart .plot {
    position: relative;
    grid-area: 2 / 2 / auto / -1;
    height: 22px;
    /* Room for arrows and rings at both ends of the axis. */
    margin-inline: 12px 22px;
  }
  .chart .plot > svg {
    position: absolute;
    inset: 0;
  }
  .chart .of {
    display: block;
    color: var(--dispatch-ink-muted);
    font-weight: 400;
  }
  .chart .axis {
    padding-top: 0;
  }
  .chart svg,
  .key svg {
    display: block;
    overflow: visible;
  }
  .chart text {
    fill: var(--dispatch-ink-muted);
    font: 400 12px var(--dispatch-font-label);
  }
  .grid {
    stroke: var(--dispatch-rule);
  }
  .body {
    fill: var(--dispatch-paper);
    stroke: var(--dispatch-hue);
    stroke-width: 2;
  }
  [data-body='newest'] .body {
    fill: var(--dispatch-hue);
  }
  .limit,
  .about {
    fill: none;
    stroke: var(--dispatch-hue);
    stroke-width: 1.75;
  }
  .about {
    stroke-width: 1.25;
    stroke-dasharray: 2 2;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin-top: 10px;
    color: var(--dispatch-ink-muted);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .key + .hint {
    margin-top: 20px;
  }
  @container dispatch-details (min-width: 420px) {
    .chart {
      grid-template-columns: auto fit-content(45%) minmax(100px, 1fr) auto;
      column-gap: 16px;
    }
    .chart li {
      align-items: center;
      min-height: 28px;
      padding-top: 0;
    }
    .chart .when {
      grid-area: 1 / 1;
    }
    .chart .who {
      grid-area: 1 / 2;
    }
    .chart .plot {
      grid-area: 1 / 3;
      align-self: stretch;
      height: auto;
      margin-inline: 8px 14px;
    }
    .chart .figure {
      grid-area: 1 / 4;
    }
    .chart .axis {
      min-height: 20px;
    }
  }
  @media (forced-colors: active) {
    .chart,
    .key {
      --dispatch-hue: CanvasText;
      --dispatch-paper: Canvas;
      --dispatch-ink-muted: CanvasText;
    }
    .grid {
      stroke: CanvasText;
      stroke-opacity: 0.4;
    }
  }
`;
