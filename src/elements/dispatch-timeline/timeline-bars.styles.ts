import { css } from 'lit';

/** What stands under the axis in full: bars, and how many claims there are. */
export const barStyles = css`
  /* The axis stays while its bars are scrolled; above it nothing shows through. */
  .full {
    --edge: 12px;
  }
  .sticky {
    position: sticky;
    top: 0;
    z-index: 1;
    margin: 24px 0 0 -2px;
    padding-inline-start: 2px;
    background: var(--dispatch-paper);
  }
  .sticky::before {
    position: absolute;
    inset: auto 0 100%;
    height: 24px;
    background: inherit;
    content: '';
  }
  .full .axis,
  .density {
    margin-inline-start: var(--edge);
  }
  .rows {
    position: relative;
    isolation: isolate;
  }
  .wash,
  .grid {
    position: absolute;
    z-index: -1;
    top: 0;
    left: var(--edge);
    width: calc(100% - var(--edge) - 12px);
    height: 100%;
  }
  .wash {
    left: calc(var(--edge) + (100% - var(--edge) - 12px) * var(--from));
    width: calc((100% - var(--edge) - 12px) * var(--part));
    background: color-mix(in srgb, var(--dispatch-wash) 60%, var(--dispatch-paper));
  }
  .grid line {
    stroke: var(--dispatch-control);
    stroke-opacity: 0.3;
  }
  .bars button {
    display: block;
    width: 100%;
    padding: 5px 12px;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .bars button:hover .name,
  .bars [data-state='hovered'] .name {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .bars :focus-visible {
    outline-offset: -2px;
  }
  .bars [data-state='selected'] .name {
    font-weight: 600;
  }
  .name {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .chip {
    flex: none;
    width: 12px;
    height: 12px;
    border-radius: 2px;
    background: var(--dispatch-hue);
  }
  .bar,
  .head,
  .strike {
    overflow: visible;
  }
  .bar {
    display: block;
  }
  .bar .edge {
    fill: none;
  }
  [data-state='selected'] .edge {
    stroke: var(--dispatch-ink);
    stroke-width: 1.5;
  }
  .bar .body {
    stroke: var(--dispatch-hue);
    stroke-width: 8;
  }
  .body[data-status='claimed'] {
    stroke-dasharray: 12 5;
  }
  .body[data-status='disputed'] {
    stroke-dasharray: 0.1 13;
    stroke-linecap: round;
  }
  .body[data-status='unknown'] {
    stroke-dasharray: 12 5 3 5;
  }
  .bar .doubt,
  .bar .hollow,
  .head path {
    fill: var(--dispatch-paper);
    stroke: var(--dispatch-hue);
    stroke-width: 1.5;
  }
  .bar .doubt {
    stroke-width: 1;
  }
  .hollow[data-announced] {
    stroke-dasharray: 7 3;
  }
  .strike path {
    stroke: var(--dispatch-hue);
    stroke-width: 2;
  }
  .claim {
    stroke: var(--dispatch-ink);
    stroke-width: 1.5;
  }
  .density {
    display: block;
    width: calc(100% - var(--edge) - 12px);
  }
  .density rect {
    fill: var(--dispatch-ink-muted);
  }
  /* Wide enough for the names to stand beside their bars; no line then runs through a word. */
  @container dispatch-timeline (min-width: 560px) {
    .full {
      --edge: 172px;
    }
    .wash {
      border-inline: 1px solid var(--dispatch-ink);
    }
    .bars button {
      display: grid;
      grid-template-columns: calc(var(--edge) - 12px) minmax(0, 1fr);
      column-gap: 12px;
      align-items: center;
      padding-inline-start: 0;
    }
  }
  @container dispatch-timeline (min-width: 760px) {
    .full {
      --edge: 212px;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .chip,
    .density,
    .wash {
      forced-color-adjust: none;
    }
  }
`;
