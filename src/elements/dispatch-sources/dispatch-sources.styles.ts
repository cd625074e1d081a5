import { css } from 'lit';

/** What both views share: the words at the top, headings, the choice of a mark, and how it is printed. */
export const sourcesStyles = css`
  :host {
    container: dispatch-sources / inline-size;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    align-items: baseline;
    justify-content: space-between;
    margin-bottom: 20px;
    padding-bottom: 8px;
    border-bottom: 1px solid var(--dispatch-rule-strong);
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
  }
  .views .word {
    font-size: 15px;
    line-height: 22px;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font: 600 27px / 33px var(--dispatch-font-read);
    text-wrap: balance;
  }
  h3,
  h4 {
    font: 600 13px / 18px var(--dispatch-font-label);
  }
  .lead {
    max-width: 84ch;
    font: 400 17px / 25px var(--dispatch-font-read);
    text-wrap: pretty;
  }
  .hint {
    max-width: 76ch;
    color: var(--dispatch-ink-muted);
    text-wrap: pretty;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: baseline;
    margin-block: 12px 24px;
  }
  .choice > span {
    color: var(--dispatch-ink-muted);
  }
  select {
    flex: 0 1 auto;
    min-width: 0;
    max-width: 100%;
    min-height: 34px;
    padding: 6px 10px;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-paper);
    color: inherit;
    font: inherit;
  }
  select:hover {
    border-color: var(--dispatch-ink);
  }
  .grounds {
    position: absolute;
    width: 0;
    height: 0;
    overflow: hidden;
  }
  @media (pointer: coarse) {
    select {
      min-height: 44px;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .top,
    .choice,
    .on-map,
    .more,
    .marked .link {
      display: none !important;
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
    .link {
      min-height: 0;
      padding: 0;
      text-decoration: none;
    }
  }
`;
