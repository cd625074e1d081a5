import { css } from 'lit';

/** How an element says in what state it is: a heading, a sentence, a button that does something about it. */
export const noteStyles = css`
  .note h2,
  .passing h2 {
    margin: 0;
    font: 600 21px / 27px var(--dispatch-font-read);
    text-wrap: balance;
  }
  .note {
    padding: 12px 20px 14px;
  }
  .note p,
  .passing p {
    max-width: 62ch;
    margin: 2px 0 0;
  }
  .note .button,
  .passing .button {
    margin-top: 10px;
  }
  .note.small,
  .note.small p {
    margin: 0;
    color: var(--dispatch-ink-muted);
  }
  .note summary {
    width: fit-content;
    margin-top: 6px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .report {
    max-width: 80ch;
  }
  .report h3 {
    margin: 14px 0 4px;
    font-size: 13px;
    line-height: 18px;
    font-weight: 600;
  }
  .report ul {
    margin: 0;
    padding: 0 0 0 16px;
  }
  .report li {
    margin-top: 4px;
    overflow-wrap: anywhere;
  }
  .report .where {
    display: block;
    color: var(--dispatch-ink-muted);
    font-size: 12px;
    line-height: 17px;
  }
  .report p {
    margin: 12px 0 0;
  }
  .report code {
    font: inherit;
  }
`;
