import { css } from 'lit';

export const shareStyles = css`
  h2 {
    margin: 0 0 4px;
    font: 600 27px / 33px var(--dispatch-font-read);
  }
  section section {
    padding-block: 16px;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  section section:last-child {
    border-bottom: 0;
  }
  h3 {
    margin: 0;
    font-size: 14px;
    font-weight: 600;
    line-height: 20px;
  }
  .code,
  .formats {
    margin-top: 14px;
  }
  .ticks input {
    flex: none;
    width: 18px;
    height: 18px;
    min-height: 0;
    margin: 0;
    padding: 0;
    accent-color: var(--dispatch-ink);
  }
  .ticks label {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 32px;
  }
  h4 {
    margin: 0;
    font-size: 13px;
    font-weight: 600;
    line-height: 18px;
  }
  p {
    margin: 2px 0 0;
    color: var(--dispatch-ink-muted);
  }
  .status {
    color: var(--dispatch-ink);
  }
  .status:not(:empty) {
    margin-top: 8px;
  }
  input,
  textarea {
    display: block;
    width: 100%;
    margin: 10px 0 0;
    padding: 7px 9px;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-casing);
    color: inherit;
    font: 400 13px / 18px var(--dispatch-font-label);
  }
  input {
    min-height: 36px;
    text-overflow: ellipsis;
  }
  textarea {
    overflow-wrap: anywhere;
    resize: vertical;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 10px;
  }
  .button[aria-disabled='true'] {
    color: var(--dispatch-ink-muted);
    cursor: default;
  }
`;
