import { css } from 'lit';

/** Small maps side by side, and the table of one thing as all tell it. */
export const speakersStyles = css`
  .speakers h2 {
    margin-top: 40px;
    padding-top: 10px;
    border-top: 1px solid var(--dispatch-rule-strong);
  }
  .speakers h2 + .hint {
    margin-top: 6px;
  }
  .pair,
  .grid {
    display: grid;
    gap: 28px 24px;
    margin-top: 18px;
  }
  .pair {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .grid {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .map {
    aspect-ratio: 4 / 3;
    overflow: hidden;
    background: var(--dispatch-paper);
  }
  .large .map {
    aspect-ratio: 59 / 41;
  }
  .map svg {
    display: block;
    width: 100%;
    height: auto;
  }
  .map .mark {
    cursor: pointer;
    transition: opacity var(--dispatch-fast);
  }
  .choosing .mark:not(.chosen) {
    opacity: 0.2;
  }
  .map.silent .mark {
    opacity: 0.2;
  }
  figcaption {
    margin-top: 8px;
    overflow-wrap: break-word;
  }
  figcaption h3 {
    font: 600 17px / 22px var(--dispatch-font-read);
    hyphens: auto;
  }
  .large h3 {
    font-size: 20px;
    line-height: 26px;
  }
  figcaption .kind,
  figcaption .through {
    color: var(--dispatch-ink-muted);
    text-wrap: pretty;
  }
  figcaption h3 ~ p:not(.kind, .through) {
    margin-top: 4px;
  }
  .amounts {
    margin-top: 4px;
  }
  .amounts b {
    font-weight: 600;
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-height: 24px;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    margin-inline-start: 6px;
    content: '+' / '';
  }
  details[open] summary::after {
    content: '−' / '';
  }
  .told li {
    padding-block: 3px;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  .told .link,
  .others .link {
    min-height: 24px;
    padding: 0;
  }
  .on-map {
    display: block;
    margin-top: 2px;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-top: 16px;
    color: var(--dispatch-ink-muted);
  }
  .key li {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .key svg {
    flex: none;
  }
  .marked {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: baseline;
    margin-top: 10px;
    padding-block: 6px;
    background: var(--dispatch-paper);
    font-weight: 600;
  }
  .marked .link {
    font-weight: 400;
  }
  .more {
    margin-top: 24px;
  }
  .others {
    max-width: 76ch;
    margin-top: 20px;
  }
  .others li {
    padding-block: 3px;
  }
  .others li span::before {
    content: '\\a0· ' / '';
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-bottom: 8px;
    font: 600 17px / 24px var(--dispatch-font-read);
    text-align: start;
  }
  th,
  td {
    padding: 5px 20px 5px 0;
    border-bottom: 1px solid var(--dispatch-rule);
    text-align: start;
    vertical-align: baseline;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    border-bottom-color: var(--dispatch-rule-strong);
    color: var(--dispatch-ink-muted);
    font-weight: 400;
  }
  .side th {
    padding-top: 14px;
    font: 600 15px / 21px var(--dispatch-font-read);
  }
  .side span {
    margin-inline-start: 8px;
    color: var(--dispatch-ink-muted);
    font: 400 13px / 18px var(--dispatch-font-label);
  }
  td.amount {
    font-weight: 600;
  }
  td.none {
    color: var(--dispatch-ink-muted);
  }

  @container dispatch-sources (max-width: 1099px) {
    .grid {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container dispatch-sources (max-width: 799px) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container dispatch-sources (max-width: 699px) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container dispatch-sources (max-width: 559px) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
    .large .map {
      aspect-ratio: 1;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr[data-claim] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 16px;
      padding-block: 6px;
      border-bottom: 1px solid var(--dispatch-rule);
    }
    tr[data-claim] td {
      padding: 0;
      border: 0;
    }
    .side th {
      display: block;
    }
    .side,
    tbody {
      display: block;
    }
    td:nth-child(even) {
      text-align: end;
    }
  }
  @media (pointer: coarse) {
    summary,
    .told .link,
    .others .link {
      min-height: 44px;
    }
    .told .link,
    .others .link {
      display: inline-flex;
      align-items: center;
    }
  }
  @media print {
    .pair {
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
    }
    .large .map {
      aspect-ratio: 66 / 38;
    }
    .grid {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 16px 18px;
    }
    figure,
    tbody {
      break-inside: avoid;
    }
    details {
      display: none;
    }
    .map svg,
    .key svg {
      print-color-adjust: exact;
    }
    .marked {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .map {
      forced-color-adjust: none;
    }
  }
`;
