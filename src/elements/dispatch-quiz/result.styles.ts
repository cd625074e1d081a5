import { css } from 'lit';

/** The result on the screen, and on paper: there only what was asked, answered, and is right. */
export const resultStyles = css`
  .result {
    max-width: 46em;
    padding: 24px 0 32px;
  }
  .counts {
    margin-top: 6px;
    font: 400 18px / 26px var(--dispatch-font-read);
  }
  .on-paper {
    display: none;
  }
  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    align-items: flex-start;
    margin-top: 18px;
  }
  .keep .field {
    flex: 1 1 15em;
    max-width: 24em;
  }
  .keep small {
    margin-top: 4px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 12px;
  }
  .keep .buttons {
    padding-top: 26px;
  }
  .all {
    list-style: none;
    margin-top: 22px;
    border-top: 1px solid var(--dispatch-rule-strong);
  }
  .all > li {
    padding: 16px 0 10px;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  .all .kind {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    justify-content: space-between;
  }
  .outcome {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    color: var(--dispatch-ink);
  }
  .outcome .sign[data-sign='none'] {
    display: none;
  }
  h3 {
    margin-top: 4px;
    font: 600 18px / 25px var(--dispatch-font-read);
    text-wrap: pretty;
  }
  .all dl {
    display: grid;
    gap: 6px;
    margin-top: 8px;
  }
  .all dl > div {
    display: grid;
    grid-template-columns: minmax(7em, 9em) minmax(0, 1fr);
    gap: 2px 14px;
  }
  dt {
    color: var(--dispatch-ink-muted);
    font-size: 14px;
  }
  dd {
    grid-column: 2;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .why {
    margin-top: 8px;
    font: 400 16px / 24px var(--dispatch-font-read);
  }
  .onward {
    margin: 24px 0 16px;
  }
  .onward .hint {
    margin-top: 12px;
  }
  .result .private {
    text-align: start;
  }
  @container (max-width: 479px) {
    .all dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
    dd {
      grid-column: 1;
    }
    .keep .buttons {
      padding-top: 0;
    }
  }
  @media print {
    :host {
      background: none;
      color: #000;
    }
    .quiz {
      max-width: none;
      padding: 0;
    }
    .head {
      padding-top: 0;
      border-bottom: 1.5pt solid #000;
    }
    .result {
      max-width: none;
      padding: 8pt 0 0;
    }
    .keep,
    .onward,
    .private,
    .result .link,
    .sources details:not([open]) {
      display: none;
    }
    .sign[data-sign] {
      border-color: #000;
      background: none;
      color: #000;
    }
    .on-paper {
      display: block;
      margin-top: 8pt;
    }
    .on-paper b {
      display: inline-block;
      min-width: 14em;
      margin-right: 2em;
      border-bottom: 0.75pt solid #000;
      font-weight: 400;
    }
    h2 {
      font-size: 15pt;
      line-height: 19pt;
    }
    .counts {
      font-size: 11pt;
      line-height: 15pt;
    }
    .all {
      margin-top: 10pt;
    }
    .all > li {
      padding: 8pt 0;
      break-inside: avoid;
    }
    h3,
    .why {
      font-size: 11pt;
      line-height: 15pt;
    }
    .why {
      margin-top: 4pt;
      font-size: 10pt;
      line-height: 14pt;
    }
    .all dl {
      gap: 2pt;
      margin-top: 4pt;
      font-size: 10pt;
      line-height: 14pt;
    }
    .sources,
    .kind,
    dt {
      color: #333;
      font-size: 9pt;
      line-height: 13pt;
    }
    .sources {
      margin-top: 4pt;
    }
  }
`;
