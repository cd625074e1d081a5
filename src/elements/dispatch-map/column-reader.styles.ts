import { css } from 'lit';

export const columnStyles = css`
  .columns {
    position: absolute;
    inset: auto auto 0 0;
    max-width: min(420px, 100%);
    max-height: 100%;
    box-sizing: border-box;
    padding: 4px 12px 4px 8px;
    overflow-y: auto;
    background: var(--dispatch-paper);
    color: var(--dispatch-ink-muted);
  }
  .columns p,
  .columns ol {
    margin: 0;
  }
  .columns summary {
    width: max-content;
    max-width: 100%;
    cursor: pointer;
  }
  .columns ol {
    padding: 4px 0 4px 2.2em;
    color: var(--dispatch-ink);
  }
  .columns summary:focus-visible,
  .column-list ul:focus-visible {
    outline: 2px solid var(--dispatch-focus);
    outline-offset: -2px;
  }
  .column-tip {
    position: absolute;
    z-index: 1;
    width: max-content;
    max-width: min(300px, 100% - 16px);
    margin: 0;
    padding: 4px 10px;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-paper);
    pointer-events: none;
  }
  .column-tip[hidden] {
    display: none;
  }
  .column-tip span {
    display: block;
    color: var(--dispatch-ink-muted);
  }
  .column-list li {
    padding: 5px 12px;
  }
  .column-list .more {
    color: var(--dispatch-ink-muted);
  }
  @media (pointer: coarse) {
    .columns summary {
      min-height: 44px;
      line-height: 44px;
    }
  }
`;
