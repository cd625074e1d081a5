import { css } from 'lit';

export const chooserStyles = css`
  .chooser {
    position: absolute;
    z-index: 2;
    display: flex;
    flex-direction: column;
    width: max-content;
    min-width: 200px;
    max-width: min(340px, 100% - 16px);
    max-height: calc(100% - 16px);
    padding: 4px 0 6px;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-paper);
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.18);
  }
  .chooser-head {
    display: flex;
    flex: none;
    align-items: center;
    gap: 12px;
    padding-inline: 12px 6px;
  }
  .chooser h2 {
    flex: 1;
    margin: 0;
    color: var(--dispatch-ink-muted);
    font: inherit;
    font-weight: 500;
  }
  .chooser-close {
    width: 28px;
    height: 28px;
    padding: 0;
    border: 0;
    background: none;
    font-size: 17px;
    line-height: 1;
    text-align: center;
    cursor: pointer;
  }
  .chooser ul {
    margin: 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }
  .chooser-item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 10px;
    width: 100%;
    min-height: 34px;
    padding: 5px 12px;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .chooser-item:hover,
  .chooser-item:focus-visible,
  .chooser-item[aria-current] {
    background: var(--dispatch-wash);
  }
  .chooser-item:focus-visible {
    outline-offset: -2px;
  }
  .chooser-amount {
    color: var(--dispatch-ink-muted);
    text-align: end;
  }
  @media (pointer: coarse) {
    .chooser-item,
    .chooser-close {
      min-width: 44px;
      min-height: 44px;
    }
  }
`;
