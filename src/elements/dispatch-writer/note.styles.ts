import { css } from 'lit';

/** The status as strands to choose from, and what is noted beside a field. */
export const noteStyles = css`
  .statuses {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    margin-top: 16px;
  }
  .statuses legend {
    margin-bottom: 2px;
  }
  .statuses legend .hint {
    margin-inline-start: 6px;
  }
  .status {
    position: relative;
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    padding: 2px 0 3px;
    border-bottom: 2px solid transparent;
    color: var(--dispatch-ink);
    font-size: 14px;
    line-height: 20px;
    cursor: pointer;
  }
  .status input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .status:has(:checked) {
    border-bottom-color: var(--dispatch-ink);
    font-weight: 600;
  }
  .status:has(:focus-visible) {
    border-radius: 3px;
    outline: 2px solid var(--dispatch-focus);
    outline-offset: 2px;
  }
  .note-box {
    margin-top: 12px;
    padding: 11px 18px 13px 15px;
    border-inline-start: 3px solid var(--dispatch-ink);
    background: var(--dispatch-wash);
    font-size: 14px;
    line-height: 21px;
  }
  .note-box p {
    margin: 0;
    max-width: 68ch;
  }
  .note-box p.rules {
    margin-top: 10px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 20px;
  }
  .ways:not(:empty) {
    margin-top: 8px;
  }
  .note-box .button:not(.strong) {
    background: none;
  }
  .needed {
    margin: 4px 0 0;
    color: var(--dispatch-ink-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .small {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
    margin: 6px 0 0;
  }
  @media (pointer: coarse) {
    .status {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .note-box {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
    .status {
      border-bottom-color: Canvas;
    }
    .status:has(:checked) {
      border-bottom-color: Highlight;
    }
  }
`;
