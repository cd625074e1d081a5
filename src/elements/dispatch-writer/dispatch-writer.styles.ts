import { css } from 'lit';

/** Head, forms, map and foot, and how they stand on a desk and on a phone. */
export const writerStyles = css`
  :host {
    --writer-edge: 20px;
    --writer-foot: 57px;
    min-height: 100dvh;
    background: var(--dispatch-paper);
    font-size: 14px;
    line-height: 21px;
  }
  .page {
    display: flex;
    flex-direction: column;
    min-height: 100dvh;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 20px;
    min-height: 52px;
    padding: 6px var(--writer-edge);
    border-bottom: 1px solid var(--dispatch-rule);
  }
  h1,
  h2,
  h3 {
    margin: 0;
    text-wrap: balance;
  }
  .desk {
    flex: 1 1 auto;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
  .forms {
    min-width: 0;
    padding: 14px var(--writer-edge) calc(var(--writer-foot) + 40px);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 22px;
    padding-bottom: 9px;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  .tabs .word {
    position: relative;
    min-height: 32px;
    padding: 4px 0;
    font-size: 15px;
    line-height: 22px;
  }
  .tabs .number {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .next {
    margin: 12px 0 0;
  }
  .next .label {
    margin-inline-end: 10px;
    color: var(--dispatch-ink-muted);
    font-size: 13px;
  }
  .next .say {
    margin-inline-end: 12px;
  }
  .lead {
    max-width: 60ch;
    margin: 14px 0 0;
    font: 400 17px / 26px var(--dispatch-font-read);
  }
  .strip {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px 24px;
    align-items: start;
    margin-top: 16px;
  }
  .strip[data-empty] {
    grid-template-columns: minmax(0, 1fr);
  }
  .strip[data-empty] .names {
    display: none;
  }
  .strip .names {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 20px;
    min-width: 0;
  }
  .strip .add {
    margin-top: 6px;
    white-space: nowrap;
  }
  .small-finder.finder {
    grid-template-columns: minmax(0, 1fr);
    width: 190px;
    margin-top: 0;
    justify-items: end;
  }
  .small-finder .combo {
    width: 100%;
  }
  .form-title {
    font: 600 24px / 32px var(--dispatch-font-read);
  }
  .form-title:focus {
    outline: 0;
  }
  .jump {
    min-width: 0;
  }
  .jump select {
    width: auto;
    max-width: min(260px, 100%);
  }
  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 14px;
    align-items: start;
    margin-top: 14px;
  }
  .finder > .button {
    margin-top: 22px;
    white-space: nowrap;
  }
  .finder:not(:has(> .button)) {
    grid-template-columns: minmax(0, 1fr);
  }
  legend {
    padding: 0;
  }
  .where legend {
    color: var(--dispatch-ink);
    font-weight: 600;
  }
  .degrees {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 14px;
    align-items: end;
  }
  .degrees > .row {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .degrees > .notes {
    grid-column: 1 / -1;
    order: 1;
  }
  .credit {
    margin: 28px 0 0;
    color: var(--dispatch-ink-muted);
    font-size: 12px;
    line-height: 16px;
  }
  footer {
    position: fixed;
    z-index: 4;
    inset: auto 0 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 24px;
    min-height: var(--writer-foot);
    padding: 9px var(--writer-edge);
    border-top: 1px solid var(--dispatch-rule);
    background: var(--dispatch-paper);
    font-size: 13px;
  }
  .left,
  .right {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
  }
  .keep {
    display: flex;
    align-items: center;
    gap: 7px;
    min-height: 24px;
    cursor: pointer;
  }
  .keep input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--dispatch-ink);
  }
  .link:disabled {
    color: var(--dispatch-ink-muted);
    text-decoration: none;
    cursor: default;
  }
  .count {
    min-height: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--dispatch-ink-muted);
    cursor: pointer;
  }
  .count.some {
    color: var(--dispatch-ink);
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .short {
    display: none;
  }
  .reader .modes {
    display: flex;
    gap: 18px;
  }
  .reader .back {
    font-size: 15px;
  }
`;
