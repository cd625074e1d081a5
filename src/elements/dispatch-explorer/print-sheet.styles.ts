import { css } from 'lit';

/**
 * The page the sheet is printed on. A document has to have these: pages are nothing of a shadow root's. They are
 * named, so that the rest of a page that is printed too keeps its own.
 */
export const pageStyles = css`
  @page dispatch-sheet {
    size: A4;
    margin: 16mm;
  }
`;

/** The sheet itself; while it is there, it is printed in the place of everything on the screen. */
export const printStyles = css`
  @media screen {
    .sheet {
      display: none;
    }
  }
  @media print {
    .explorer:has(~ .sheet) {
      display: none;
    }
    :host:has(.sheet) {
      min-height: 0;
    }
    .sheet {
      page: dispatch-sheet;
      color-scheme: light;
      background: #fff;
      color: #000;
      font: 400 7pt / 8.2pt var(--dispatch-font-label);
      overflow-wrap: anywhere;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .sheet :is(h1, h2, h3, p, ul, ol) {
      margin: 0;
      padding: 0;
      font: inherit;
    }
    .sheet :is(ul, ol) {
      list-style: none;
    }
    .sheet b {
      font-weight: 600;
    }
    .sheet h1 {
      font: 600 17pt / 20pt var(--dispatch-font-read);
    }
    .sheet .standfirst {
      margin-top: 3pt;
      font: 400 9pt / 11.4pt var(--dispatch-font-read);
    }
    .sheet .aside,
    .sheet .choice,
    .sheet .foot {
      color: #444;
      font-weight: 400;
    }
    .sheet .choice {
      margin-top: 3pt;
    }
    .sheet .map {
      margin-top: 6pt;
      break-inside: avoid;
    }
    .sheet .map svg {
      display: block;
      width: 100%;
      height: auto;
    }
    .sheet h2 {
      margin-bottom: 2pt;
      border-bottom: 0.5pt solid #000;
      font-size: 8pt;
      font-weight: 600;
      line-height: 11pt;
      break-after: avoid;
    }
    .sheet h2 .aside {
      display: block;
      font: 400 7pt / 8pt var(--dispatch-font-label);
    }
    /* A table: behind columns, flexible boxes or positioned ones Chromium may send all below to the next page. */
    .sheet .keys {
      display: table;
      width: 100%;
      margin-top: 6pt;
      break-inside: avoid;
    }
    .sheet .keys section {
      display: table-cell;
      width: 36mm;
      vertical-align: top;
    }
    .sheet .keys section + section {
      padding-inline-start: 4mm;
    }
    .sheet .keys .flows {
      width: auto;
    }
    .sheet .keys .places {
      width: 46mm;
    }
    .sheet .halves {
      display: flex;
      gap: 3mm;
    }
    .sheet .halves ol {
      flex: 1 1 0;
      min-width: 0;
    }
    .sheet .keys li {
      padding-inline-start: 5mm;
    }
    .sheet .keys li > b {
      display: inline-block;
      width: 4.4mm;
      margin-inline-start: -5mm;
    }
    .sheet .keys .sample {
      display: flex;
      gap: 2mm;
      align-items: center;
      padding: 0;
    }
    .sheet .sample span {
      flex: 0 0 46px;
      line-height: 0;
      text-align: center;
    }
    .sheet .sample .land {
      display: inline-block;
      width: 12px;
      height: 8px;
      border: 0.5pt solid #8f8f8f;
      background: #cacaca;
    }
    .sheet .sample .event {
      line-height: 8.2pt;
    }
    .sheet .group + h2 {
      margin-top: 6pt;
    }
    /* One set of columns for all that is small: two of them would leave gaps, or begin on a page of their own. */
    .sheet .small {
      columns: 3;
      column-gap: 4mm;
      margin-top: 8pt;
      font: 400 7pt / 7.9pt var(--dispatch-font-read);
      hyphens: auto;
      orphans: 1;
      widows: 1;
    }
    .sheet .small h2 {
      font-family: var(--dispatch-font-label);
    }
    .sheet .group {
      margin-bottom: 2pt;
    }
    .sheet .group h3 b {
      font-weight: 700;
    }
    .sheet .group .mark {
      font-weight: 700;
    }
    .sheet .group li b {
      font-weight: 500;
    }
    /* What is many and short runs on, as a newspaper sets it. */
    .sheet .group :is(h3, ul, li),
    .sheet .sources li {
      display: inline;
    }
    .sheet .group h3::after {
      content: ': ';
    }
    .sheet .group li + li::before {
      content: '\\a0· ';
    }
    .sheet .ref {
      white-space: nowrap;
    }
    .sheet .sources {
      counter-reset: source;
      font: 400 6pt / 6.7pt var(--dispatch-font-read);
    }
    .sheet .sources li {
      counter-increment: source;
    }
    .sheet .sources li::before {
      content: counter(source) '\\a0';
      font-weight: 600;
    }
    .sheet .sources li::after {
      content: '\\2002';
    }
    .sheet .url {
      color: #444;
      word-break: break-all;
    }
    .sheet .foot {
      margin-top: 6pt;
      padding-top: 3pt;
      border-top: 0.5pt solid #000;
      break-inside: avoid;
    }
  }
`;
