import { css } from 'lit';

/** The words at the top, the two columns, what stands in the panel. */
export const skillsStyles = css`
  :host {
    container: dispatch-skills / inline-size;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  figure,
  table {
    margin: 0;
    padding: 0;
  }
  h2 {
    margin-block: 14px 12px;
    font: 600 25px / 31px var(--dispatch-font-read);
    text-wrap: balance;
  }
  h3 {
    font: 600 13px / 18px var(--dispatch-font-label);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 32px;
    align-items: baseline;
    justify-content: space-between;
    border-bottom: 1px solid var(--dispatch-rule-strong);
  }
  .choice {
    display: flex;
    gap: 4px 22px;
    min-width: 0;
    max-width: 100%;
    padding: 3px 3px 11px;
    margin-inline: -3px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
  }
  .choice .word {
    flex: none;
    font-size: 15px;
    line-height: 22px;
    white-space: nowrap;
  }
  .columns {
    display: grid;
    gap: 18px 32px;
    align-items: start;
  }
  @container dispatch-skills (min-width: 820px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 340px;
    }
  }
  @container dispatch-skills (min-width: 1100px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 380px;
      gap: 18px 40px;
    }
  }
  @container dispatch-skills (max-width: 480px) {
    h2 {
      font-size: 22px;
      line-height: 28px;
    }
    .top {
      border-bottom: 0;
    }
    .choice {
      width: calc(100% + 6px);
      border-bottom: 1px solid var(--dispatch-rule);
    }
  }
  .left,
  .panel {
    display: grid;
    gap: 16px;
    min-width: 0;
  }
  .fields {
    display: grid;
    gap: 12px 16px;
  }
  .pair {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 10px;
    align-items: baseline;
  }
  label > span {
    color: var(--dispatch-ink-muted);
  }
  label > output {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  label > :is(select, input) {
    grid-column: 1 / -1;
  }
  select {
    width: 100%;
    min-width: 0;
    min-height: 36px;
    padding: 6px 8px;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-paper);
    color: inherit;
    font: inherit;
    font-size: 15px;
    text-overflow: ellipsis;
  }
  select:hover {
    border-color: var(--dispatch-ink);
  }
  input[type='range'] {
    width: 100%;
    height: 28px;
    margin: 0;
    accent-color: var(--dispatch-ink);
    cursor: pointer;
    touch-action: pan-y;
  }
  .hint,
  .caveat {
    color: var(--dispatch-ink-muted);
    text-wrap: pretty;
  }
  .caveat {
    padding-top: 10px;
    border-top: 1px solid var(--dispatch-rule);
    font-size: 12.5px;
  }
  .caveat b {
    font-weight: 600;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }
  .acts [aria-disabled='true'] {
    color: var(--dispatch-ink-muted);
    text-decoration: none;
    cursor: default;
  }
  .question {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--dispatch-rule-strong);
  }
  .question p {
    font: 400 17px / 25px var(--dispatch-font-read);
    text-wrap: pretty;
  }
  summary {
    display: inline-block;
    min-height: 24px;
    margin-top: 4px;
    padding-block: 2px;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .lost {
    padding-block: 24px;
  }
  @media (pointer: coarse) {
    select {
      min-height: 44px;
      font-size: 16px;
    }
    input[type='range'] {
      height: 44px;
    }
    summary {
      min-height: 44px;
      padding-block: 12px;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .top,
    .fields,
    .hint,
    .acts,
    .turn {
      display: none !important;
    }
  }
`;
