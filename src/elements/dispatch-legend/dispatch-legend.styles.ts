import { css } from 'lit';

export const legendStyles = css`
  :host {
    container: dispatch-legend / inline-size;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  svg {
    flex: none;
  }
  .strip {
    display: flex;
    /* Where there is room for one line only, what is beyond its end is reached by scrolling. */
    flex-wrap: var(--dispatch-legend-wrap, wrap);
    gap: 4px 18px;
    align-items: center;
    min-height: 36px;
    padding-block: 6px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .strip li {
    display: flex;
    gap: 8px;
    align-items: center;
    white-space: nowrap;
  }
  h2 {
    margin: 0 0 12px;
    font: 600 27px / 33px var(--dispatch-font-read);
  }
  .teller {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: baseline;
    margin-bottom: 20px;
  }
  .teller label {
    flex-wrap: wrap;
    gap: 4px 12px;
    max-width: 100%;
  }
  .teller p {
    flex: 1 1 280px;
    margin: 0;
    font: 400 16px / 23px var(--dispatch-font-read);
  }
  .teller .link {
    font: 400 13px / 18px var(--dispatch-font-label);
  }
  select {
    min-width: 0;
    max-width: 100%;
    min-height: 34px;
    padding: 6px 10px;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-paper);
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  select:hover {
    border-color: var(--dispatch-ink);
  }
  option {
    font-weight: 400;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
    gap: 24px 48px;
  }
  .head {
    display: flex;
    align-items: baseline;
    gap: 12px;
    margin-bottom: 6px;
    border-bottom: 1px solid var(--dispatch-rule-strong);
  }
  h3 {
    flex: 1;
    margin: 0;
    padding-block: 5px;
    font-size: inherit;
    font-weight: 600;
    line-height: inherit;
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto 2em;
    align-items: center;
    min-height: 32px;
  }
  label {
    display: flex;
    gap: 10px;
    align-items: center;
    min-height: 32px;
    cursor: pointer;
  }
  input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--dispatch-ink);
    cursor: inherit;
  }
  label:has(input:not(:checked, :indeterminate)) {
    color: var(--dispatch-ink-muted);
  }
  .chip {
    flex: none;
    width: 12px;
    height: 12px;
    border-radius: 2px;
    background: var(--dispatch-hue);
    forced-color-adjust: none;
  }
  .land {
    flex: none;
    width: 20px;
    height: 14px;
    border: 1px solid var(--dispatch-coast);
    background: color-mix(in srgb, var(--dispatch-land-story) 82%, var(--dispatch-disputed-line));
    forced-color-adjust: none;
  }
  .count {
    color: var(--dispatch-ink-muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .only {
    min-height: 24px;
    grid-column: 3;
    padding: 2px 6px;
    color: var(--dispatch-ink-muted);
    font-size: 12px;
  }
  @media (hover: hover) {
    .row:not(:hover, :focus-within) .only {
      opacity: 0;
    }
  }
  .inner {
    padding-inline-start: 28px;
  }
  .row > .more {
    justify-self: start;
    margin-inline-start: 12px;
  }
  .more {
    color: var(--dispatch-ink-muted);
    font-size: 12px;
  }
  .samples {
    display: grid;
    gap: 24px;
    align-content: start;
  }
  .sample {
    display: flex;
    gap: 16px;
    align-items: center;
    min-height: 32px;
    font-variant-numeric: tabular-nums;
  }
  .note {
    margin: 6px 0 0;
    color: var(--dispatch-ink-muted);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: flex-end;
    margin-top: 24px;
    padding-top: 12px;
    border-top: 1px solid var(--dispatch-rule);
    color: var(--dispatch-ink-muted);
    font-variant-numeric: tabular-nums;
  }
  .foot p {
    margin: 0;
  }
  .foot .names {
    margin-inline-end: auto;
  }
  @media (pointer: coarse) {
    .row,
    select,
    label,
    .only {
      min-height: 44px;
    }
  }
  /* A sentence is shown whole or not at all; all of them stand in the full form. */
  @container dispatch-legend (max-width: 640px) {
    .strip .way {
      display: none;
    }
  }
  /* On a phone there is room for what cuts mean; what shapes mean stands in the full form. */
  @container dispatch-legend (max-width: 480px) {
    .strip {
      gap: 4px 8px;
      font-size: 12px;
    }
    .strip li {
      gap: 4px;
    }
    .strip svg {
      width: 32px;
      height: auto;
    }
    .strip .shape {
      display: none;
    }
    /* Whose sorting is shown is as long as a name: the rest goes on below it, uncut. */
    .strip:has(.land) {
      flex-wrap: wrap;
      column-gap: 16px;
    }
    .strip li:has(.land) {
      max-width: 100%;
      white-space: normal;
    }
  }
  @container dispatch-legend (max-width: 290px) {
    .strip {
      flex-wrap: wrap;
    }
  }
`;
