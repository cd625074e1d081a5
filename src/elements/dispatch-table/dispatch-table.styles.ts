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
    justify-content: space-between;
    gap: 4px 24px;
    margin-bottom: 20px;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }
  .word {
    color: var(--dispatch-ink);
  }
  .word:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .count {
    color: var(--dispatch-ink-muted);
    font-variant-numeric: tabular-nums;
  }
  .part {
    position: relative;
    scroll-margin-top: 16px;
  }
  .part + .part,
  .note + .part {
    margin-top: 40px;
  }
  .save {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 0;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    hyphens: auto;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block: 2px 6px;
    padding-inline-end: 128px;
    font: 600 21px / 27px var(--dispatch-font-read);
    text-align: start;
  }
  .part:focus {
    outline: none;
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
    background: var(--dispatch-paper);
    vertical-align: bottom;
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
    flex: none;
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
    cursor: pointer;
  }
  tbody :is(th, td) {
    border-bottom: 1px solid var(--dispatch-rule);
  }
  tbody th {
    font-weight: 600;
  }
  tbody tr[data-lit] {
    --dispatch-sample-ground: var(--dispatch-wash);
    background: var(--dispatch-wash);
  }
  /* The wash begins a little before the words. */
  tbody tr > :first-child {
    position: relative;
  }
  tbody tr[data-lit] > :first-child::before {
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
    gap: 8px;
    min-height: 24px;
    margin-block: -3px;
    padding-block: 3px;
  }
  .sign {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: 36px;
    height: 18px;
  }
  .events .sign {
    width: 12px;
  }
  .about {
    display: block;
    color: var(--dispatch-ink-muted);
    font-weight: 400;
    font-size: 12px;
  }
  .said,
  .day,
  .period,
  .position,
  .none,
  .copy,
  .note {
    color: var(--dispatch-ink-muted);
  }
  .statements {
    padding-inline-end: 0;
  }
  .note {
    margin: 12px 0 0;
  }
  .more {
    margin-top: 8px;
  }
  .empty {
    padding: 16px 0;
  }
  @container dispatch-table (min-width: 640px) {
    /* The head of the column says it. */
    .unit {
      display: none;
    }
    thead th {
      position: sticky;
      top: 0;
      z-index: 1;
    }
    /* Over what of the wash stands before the words. */
    thead th:first-child {
      box-shadow: -9px 0 var(--dispatch-paper);
    }
    .claims .head-mark {
      width: 24%;
    }
    .claims .head-speaker {
      width: 15%;
    }
    /* An amount says of what it is one, so it is longer than it seems. */
    .claims .head-amount {
      width: 20%;
    }
    .claims .head-read {
      width: 17%;
    }
    .claims .head-stance {
      width: 11%;
    }
    .claims .head-said {
      width: 13%;
    }
    .flows .head-mark {
      width: 26%;
    }
    .flows .head-way {
      width: 20%;
    }
    .flows .head-status {
      width: 11%;
    }
    .flows .head-statements,
    .events .head-statements {
      width: 11%;
    }
    .flows .head-group,
    .flows tr:has(.head-group) .head-way {
      width: 16%;
    }
    .flows tr:has(.head-group) .head-mark {
      width: 20%;
    }
    .flows tr:has(.head-group) .head-period {
      width: 15%;
    }
    .flows tr:has(.head-group) :is(.head-status, .head-statements) {
      width: 10%;
    }
    .events .head-day {
      width: 16%;
    }
    .events .head-mark {
      width: 32%;
    }
    .events .head-type,
    .events .head-status {
      width: 12%;
    }
    .places .head-name {
      width: 16%;
    }
    .places .head-names {
      width: 19%;
    }
    .places .head-type,
    .places .head-country {
      width: 11%;
    }
    .places .head-precision {
      width: 13%;
    }
    .places .head-position {
      width: 11%;
    }
  }
  /* Where there is no room for columns each row is a small block of lines; nothing scrolls sideways. */
  @container dispatch-table (max-width: 639.98px) {
    .bar,
    nav {
      row-gap: 0;
    }
    .bar {
      margin-bottom: 0;
    }
    table,
    caption,
    thead,
    tbody {
      display: block;
    }
    caption {
      padding-inline-end: 0;
    }
    .save {
      position: static;
    }
    thead {
      padding-bottom: 4px;
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
      border-bottom: 1px solid var(--dispatch-rule);
    }
    tbody :is(th, td) {
      position: static;
      padding: 2px 0;
      border: 0;
    }
    tbody tr > :first-child {
      position: static;
    }
    .flow,
    .name,
    .names,
    .claims .amount,
    .way,
    .group,
    .touched,
    .events .day {
      flex-basis: 100%;
    }
    .claims .amount:has(.none),
    .group:has(> .none),
    .touched:has(> .none),
    .names:empty,
    .type:empty,
    .country:not(:has(*)) {
      display: none;
    }
    .said {
      white-space: nowrap;
    }
    :is(.said, .period, .type, .country, .precision, .place)::after,
    .flows :is(.status, .amount)::after,
    .events .status::after {
      content: '\\a0·';
    }
    .read {
      flex: 1 1 50%;
    }
    .more {
      min-height: 44px;
    }
  }
`;
