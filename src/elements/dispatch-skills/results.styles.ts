import { css } from 'lit';

/** What the tools found out, in words: lines of figures, tables, clocks. */
export const resultsStyles = css`
  .results {
    display: grid;
    gap: 12px;
  }
  .verdict {
    font: 400 17px / 25px var(--dispatch-font-read);
    text-wrap: pretty;
  }
  dl > div {
    display: flex;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
    padding-block: 7px;
    border-top: 1px solid var(--dispatch-rule);
  }
  dl:not(.lists) dd {
    flex: none;
    max-width: 60%;
    font-size: 17px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  small {
    display: block;
    color: var(--dispatch-ink-muted);
    font-size: 12.5px;
  }
  .lists > div {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr);
    justify-content: start;
  }
  .lists dt {
    font-weight: 600;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-bottom: 4px;
    color: var(--dispatch-ink-muted);
    text-align: start;
  }
  th,
  td {
    padding: 5px 0;
    border-top: 1px solid var(--dispatch-rule);
    font-weight: 400;
    text-align: end;
  }
  th {
    text-align: start;
  }
  .chosen > * {
    font-weight: 600;
  }
  .clocks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
    gap: 16px 12px;
    list-style: none;
  }
  .clocks li {
    display: grid;
    gap: 2px;
    align-content: start;
  }
  .clocks b {
    display: block;
    font-size: 19px;
    line-height: 25px;
    font-variant-numeric: tabular-nums;
  }
  .face {
    width: 56px;
    height: 56px;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    forced-color-adjust: none;
    color: var(--dispatch-ink);
  }
  .face circle {
    fill: var(--dispatch-paper);
    stroke-width: 1.5;
  }
  .face.dark circle {
    fill: var(--dispatch-ink);
  }
  .face.dark path {
    stroke: var(--dispatch-paper);
  }
  .ticks {
    stroke-width: 1;
  }
  .hour {
    stroke-width: 3;
  }
  .minute {
    stroke-width: 1.75;
  }
`;
