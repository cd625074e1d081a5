import { css } from 'lit';

/** The questions put to each claim: a ledger, who, what, and what is asked. */
export const questionStyles = css`
  .head {
    margin-bottom: 28px;
  }
  .ends {
    color: var(--dispatch-ink-muted);
  }
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 16px 48px;
    margin-top: 12px;
  }
  .standing .known {
    margin-bottom: 12px;
    font: 400 17px / 25px var(--dispatch-font-read);
    text-wrap: pretty;
  }
  .standing h3,
  .class h3 {
    margin-bottom: 4px;
  }
  .class {
    padding-inline-start: 24px;
    border-inline-start: 1px solid var(--dispatch-rule);
  }
  .class ol {
    counter-reset: question;
  }
  .class li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    margin-bottom: 8px;
    font: 400 15px / 21px var(--dispatch-font-read);
    counter-increment: question;
    text-wrap: pretty;
  }
  .class li::before {
    content: counter(question) '.' / '';
  }
  .class .lines {
    display: none;
  }
  .count {
    padding-block: 5px;
    border-bottom: 1px solid var(--dispatch-rule-strong);
  }
  .claim {
    display: grid;
    grid-template-columns: minmax(0, 200px) minmax(0, 5fr) minmax(0, 7fr);
    gap: 12px 40px;
    padding-block: 18px;
    border-bottom: 1px solid var(--dispatch-rule);
    scroll-margin-block: 20px;
  }
  .claim:focus-visible {
    outline-offset: 6px;
  }
  .who h4 {
    position: relative;
    font: 600 17px / 22px var(--dispatch-font-read);
    hyphens: auto;
    overflow-wrap: break-word;
  }
  .number {
    display: block;
    margin-bottom: 2px;
    color: var(--dispatch-ink-muted);
    font: 400 12px / 16px var(--dispatch-font-label);
    font-variant-numeric: tabular-nums;
  }
  .kind,
  .date,
  .period,
  .read,
  .label {
    color: var(--dispatch-ink-muted);
  }
  .date {
    margin-top: 4px;
  }
  .words {
    font: 400 17px / 24px var(--dispatch-font-read);
    text-wrap: pretty;
  }
  .label {
    margin-top: 8px;
    font-size: 12px;
    line-height: 16px;
  }
  .note {
    font: 400 15px / 21px var(--dispatch-font-read);
    text-wrap: pretty;
  }
  blockquote {
    font: italic 400 16px / 22px var(--dispatch-font-read);
  }
  .period {
    margin-top: 8px;
  }
  .read {
    overflow-wrap: anywhere;
  }
  .asked {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 14px 32px;
    align-content: start;
  }
  .asked dt {
    margin-bottom: 2px;
    font-weight: 600;
  }
  .asked dd > * + * {
    margin-top: 3px;
  }
  .asked p {
    text-wrap: pretty;
  }
  .asked .link {
    min-height: 24px;
  }
  /* An open question is no answer: it stands back, behind the ring of a place that is not known exactly. */
  .unsaid {
    position: relative;
    padding-inline-start: 16px;
    color: var(--dispatch-ink-muted);
  }
  .unsaid::before {
    position: absolute;
    inset-block-start: 5px;
    inset-inline-start: 1px;
    width: 9px;
    height: 9px;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
    content: '';
  }
  .open {
    grid-column: 1 / -1;
    padding-top: 10px;
    border-top: 1px dotted var(--dispatch-control);
  }
  .open dd {
    font: 400 15px / 21px var(--dispatch-font-read);
  }
  .question > .hint {
    margin-top: 12px;
  }

  [data-level='easy'] .asked dd,
  [data-level='easy'] .standing p {
    font: 400 15px / 22px var(--dispatch-font-read);
  }

  @container dispatch-sources (max-width: 979px) {
    .claim {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    }
    .who {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      align-items: baseline;
    }
    .number {
      display: inline;
    }
    .date {
      margin: 0;
    }
  }
  @container dispatch-sources (max-width: 699px) {
    .two,
    .claim {
      grid-template-columns: minmax(0, 1fr);
    }
    .class {
      padding: 12px 0 0;
      border-inline-start: 0;
      border-top: 1px solid var(--dispatch-rule);
    }
  }
  @container dispatch-sources (max-width: 479px) {
    .asked {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (pointer: coarse) {
    .asked .link {
      min-height: 44px;
    }
  }
  @media print {
    .claim {
      padding-block: 10px;
      break-inside: avoid;
    }
    .asked .link {
      min-height: 0;
    }
    .class {
      break-inside: avoid;
    }
    /* Room to write: two lines, as far apart as in an exercise book. */
    .class .lines {
      display: block;
      grid-column: 2;
      height: 18mm;
      margin-top: 1mm;
      border-bottom: 1px solid var(--dispatch-control);
      background: linear-gradient(var(--dispatch-control), var(--dispatch-control)) 0 50% / 100% 1px no-repeat;
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .unsaid::before {
      border-color: CanvasText;
    }
  }
`;
