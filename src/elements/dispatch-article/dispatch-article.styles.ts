import { css } from 'lit';

export const articleStyles = css`
  :host {
    /* The text sizes itself by its own column, so it fits anybody's layout. */
    container: dispatch-article / inline-size;
    overflow-wrap: break-word;
  }
  header,
  .text,
  .foot {
    max-width: 34em;
  }
  .kicker,
  .count {
    margin: 0;
    color: var(--dispatch-ink-muted);
  }
  .kicker {
    font-weight: 600;
  }
  h1 {
    margin: 8px 0 0;
    font: 600 27px / 31px var(--dispatch-font-read);
    text-wrap: balance;
  }
  .standfirst {
    margin: 14px 0 0;
    font: 400 17px / 25px var(--dispatch-font-read);
    text-wrap: pretty;
  }
  .count {
    margin-top: 20px;
    padding-top: 12px;
    border-top: 1px solid var(--dispatch-rule);
    font-variant-numeric: tabular-nums;
  }
  .text {
    margin-top: 24px;
    font: 400 17px / 27px var(--dispatch-font-read);
  }
  .text > * {
    margin: 0 0 16px;
    text-wrap: pretty;
  }
  .text h2 {
    margin-top: 28px;
    font: 600 21px / 27px var(--dispatch-font-read);
  }
  .foot {
    margin-top: 32px;
    padding-top: 16px;
    border-top: 1px solid var(--dispatch-rule);
    color: var(--dispatch-ink-muted);
  }
  .foot h2 {
    margin: 0 0 4px;
    color: var(--dispatch-ink);
    font-size: inherit;
    font-weight: 600;
  }
  .foot p,
  .foot ul {
    margin: 0 0 12px;
  }
  .foot ul {
    padding: 0;
    list-style: none;
  }
  @container dispatch-article (min-width: 380px) {
    h1 {
      font-size: 38px;
      line-height: 42px;
    }
    .standfirst {
      font-size: 19px;
      line-height: 27px;
    }
  }
  ::slotted([slot='lead']) {
    margin-top: 14px;
  }
`;
