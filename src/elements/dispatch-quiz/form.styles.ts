import { css } from 'lit';

/** How an answer is given: rows between hairlines, signs of our own, fields with a line under them. */
export const formStyles = css`
  .rows {
    list-style: none;
    border-top: 1px solid var(--dispatch-rule);
  }
  .rows:has(> legend) {
    border-top: 0;
  }
  legend + .row {
    border-top: 1px solid var(--dispatch-rule);
  }
  .rows > .hint {
    padding: 8px 0;
  }
  legend.hint,
  legend.subhead {
    padding: 4px 0 6px;
  }
  .subhead {
    font-weight: 600;
  }
  .row {
    display: flex;
    gap: 14px;
    align-items: center;
    min-height: 52px;
    padding: 9px 0;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  label.row {
    cursor: pointer;
  }
  label.row:hover bdi {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .row[data-right] {
    background: var(--dispatch-wash);
    box-shadow:
      -14px 0 var(--dispatch-wash),
      14px 0 var(--dispatch-wash);
  }
  .row[data-right] .said > bdi {
    font-weight: 600;
  }
  .said {
    flex: 1;
    min-width: 0;
    font-size: 16px;
    line-height: 23px;
    overflow-wrap: break-word;
  }
  small {
    display: block;
    color: var(--dispatch-ink-muted);
    font-size: 13px;
    line-height: 18px;
  }
  .row[data-right] small {
    color: var(--dispatch-ink);
  }
  .row input {
    flex: none;
    appearance: none;
    width: 24px;
    height: 24px;
    margin: 0;
    border: 2px solid var(--dispatch-control);
    border-radius: 50%;
    background: var(--dispatch-paper);
    cursor: pointer;
  }
  .row input[type='checkbox'] {
    border-radius: 4px;
  }
  .row input:checked {
    border-color: var(--dispatch-ink);
    background: radial-gradient(circle, var(--dispatch-ink) 0 5.5px, transparent 6px) center / 100% no-repeat
      var(--dispatch-paper);
  }
  .row input[type='checkbox']:checked {
    background: linear-gradient(var(--dispatch-ink), var(--dispatch-ink)) center / 12px 12px no-repeat
      var(--dispatch-paper);
  }
  .row[data-tried] input[type='radio']:not(:checked) {
    background: radial-gradient(circle, var(--dispatch-control) 0 5.5px, transparent 6px) center / 100% no-repeat
      var(--dispatch-paper);
  }
  .sign {
    display: inline-grid;
    flex: none;
    place-items: center;
    width: 24px;
    height: 24px;
    border: 2px solid var(--dispatch-control);
    border-radius: 50%;
    font-size: 14px;
    line-height: 1;
    font-weight: 700;
  }
  .sign[data-sign='right'] {
    border-color: var(--dispatch-ink);
    background: var(--dispatch-ink);
    color: var(--dispatch-paper);
  }
  small .sign,
  .outcome .sign {
    width: 18px;
    height: 18px;
    font-size: 12px;
    vertical-align: -3px;
  }
  small .sign {
    margin-right: 4px;
  }
  .bank {
    list-style: none;
    margin-bottom: 14px;
  }
  .bank li {
    display: flex;
    gap: 12px;
    padding: 5px 0;
    font: 400 16px / 23px var(--dispatch-font-read);
  }
  .bank b {
    font: 600 15px / 23px var(--dispatch-font-label);
  }
  .pair {
    align-items: flex-start;
  }
  .pair .said > span {
    font-weight: 600;
  }
  select,
  .field input,
  textarea {
    width: 100%;
    min-height: 44px;
    padding: 8px 10px;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-paper);
    color: inherit;
    font: 400 16px / 24px var(--dispatch-font-label);
  }
  select {
    margin-top: 6px;
    text-overflow: ellipsis;
  }
  textarea {
    font-family: var(--dispatch-font-read);
    resize: vertical;
  }
  .field label {
    display: block;
    margin-bottom: 4px;
    font-weight: 600;
  }
  .measure {
    display: flex;
    gap: 10px;
    align-items: center;
    font-size: 18px;
  }
  .measure input {
    width: 9em;
    font-size: 18px;
  }
  .written {
    padding: 8px 0 16px;
    font: 400 17px / 25px var(--dispatch-font-read);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .rank {
    flex: none;
    width: 1.4em;
    font: 600 19px / 24px var(--dispatch-font-read);
  }
  .moves {
    display: flex;
    flex: none;
    gap: 6px;
  }
  .move {
    width: 44px;
    height: 44px;
    padding: 0;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: none;
    font-size: 18px;
    text-align: center;
    cursor: pointer;
  }
  .move:hover {
    border-color: var(--dispatch-ink);
  }
  [aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }
  .key {
    padding: 4px 0 0 1.6em;
    font-size: 16px;
    line-height: 24px;
  }
  .rows + .hint {
    padding-top: 12px;
  }
  @media (forced-colors: active) {
    .row input {
      appearance: auto;
    }
  }
`;
