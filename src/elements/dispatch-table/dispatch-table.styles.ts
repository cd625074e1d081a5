import { css } from 'lit';

export const tableStyles = css`
  :host {
    container: dispatch-table / inline-size;
    overflow-wrap: break-word;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 24px;
    margin-bottom: 12px;
    color: var(--dispatch-ink-muted);
  }
  .bar p {
    flex: 1 1 auto;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    hyphens: auto;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-bottom: 8px;
    font: 600 21px / 27px var(--dispatch-font-read);
    text-align: start;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    padding-block: 4px;
    border-bottom: 1px solid var(--dispatch-rule-strong);
    vertical-align: bottom;
    white-space: nowrap;
  }
  .sort,
  .mark {
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
    border-bottom: 2px solid transparent;
    font-weight: 600;
  }
  .sort i {
    width: 8px;
    height: 12px;
    background: currentcolor;
    clip-path: polygon(0 5px, 50% 0, 100% 5px, 100% 7px, 50% 12px, 0 7px);
    opacity: 0.4;
  }
  .sort .ascending {
    clip-path: polygon(0 9px, 50% 3px, 100% 9px);
    opacity: 1;
  }
  .sort .descending {
    clip-path: polygon(0 3px, 50% 9px, 100% 3px);
    opacity: 1;
  }
  .sort:has(.ascending, .descending) {
    border-bottom-color: currentcolor;
  }
  tbody tr {
    border-bottom: 1px solid var(--dispatch-rule);
    cursor: pointer;
  }
  tbody th {
    font-weight: 600;
  }
  tbody tr[data-lit] {
    --dispatch-sample-ground: var(--dispatch-wash);
    background: var(--dispatch-wash);
  }
  /* The wash begins a little before the words. */
  tbody th {
    position: relative;
  }
  tbody tr[data-lit] th::before {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 100%;
    width: 9px;
    background: var(--dispatch-wash);
    content: '';
  }
  .strong {
    font-weight: 600;
  }
  .mark {
    display: inline-flex;
    align-items: start;
    gap: 10px;
    min-height: 24px;
    margin-block: -3px;
    padding-block: 3px;
  }
  .mark svg {
    flex: none;
    align-self: start;
    min-height: 18px;
  }
  .said {
    color: var(--dispatch-ink-muted);
  }
  .copy {
    color: var(--dispatch-ink-muted);
  }
  .note {
    margin: 12px 0 0;
    color: var(--dispatch-ink-muted);
  }
  .empty {
    padding: 16px 0;
  }
  @container dispatch-table (min-width: 640px) {
    .head-speaker,
    .head-amount,
    .head-read {
      width: 18%;
    }
    .head-stance {
      width: 10%;
    }
    .head-said {
      width: 15%;
    }
  }
  /* Where there is no room for columns each row is a small block of lines; nothing scrolls sideways. */
  @container dispatch-table (max-width: 639.98px) {
    table,
    caption,
    thead,
    tbody {
      display: block;
    }
    thead {
      border-bottom: 1px solid var(--dispatch-rule-strong);
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
    thead th {
      padding: 0;
      border: 0;
    }
    tbody tr {
      position: relative;
      column-gap: 6px;
      padding-block: 10px;
    }
    tbody th,
    tbody td {
      position: static;
      padding: 2px 0;
    }
    .flow,
    .amount {
      flex-basis: 100%;
    }
    .amount:has(.none) {
      display: none;
    }
    .said {
      white-space: nowrap;
    }
    .said::after {
      content: ' ·';
    }
    .read {
      flex: 1 1 50%;
    }
  }
`;
