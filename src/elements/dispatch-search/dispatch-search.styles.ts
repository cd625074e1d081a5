import { css } from 'lit';

export const searchStyles = css`
  h2 {
    margin: 0 0 12px;
    font: 600 21px / 27px var(--dispatch-font-read);
  }
  h3 {
    margin: 24px 0 4px;
    padding-bottom: 4px;
    border-bottom: 1px solid var(--dispatch-rule);
    color: var(--dispatch-ink-muted);
    font: inherit;
  }
  label {
    display: block;
    margin-bottom: 4px;
    font-weight: 500;
  }
  input {
    width: 100%;
    height: 44px;
    padding: 0 12px;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-casing);
    color: var(--dispatch-ink);
    font: 400 16px / 24px var(--dispatch-font-label);
  }
  input::-webkit-search-cancel-button {
    cursor: pointer;
  }
  .hint,
  .count,
  .hidden {
    margin: 6px 0 0;
    color: var(--dispatch-ink-muted);
  }
  .hint {
    font-size: 12px;
  }
  .count {
    margin-top: 14px;
    font-variant-numeric: tabular-nums;
  }
  .hidden {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }
  .hidden .link {
    color: var(--dispatch-ink);
  }
  .found {
    margin-top: 8px;
    border-top: 1px solid var(--dispatch-rule);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .entry {
    display: flex;
    gap: 10px;
    width: 100%;
    min-height: 44px;
    padding: 6px 4px 6px 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  li + li .entry {
    border-top: 1px solid var(--dispatch-rule);
  }
  .entry:is(:hover, :focus-visible, [data-lit]) {
    --dispatch-sample-ground: var(--dispatch-wash);
    background: var(--dispatch-wash);
    box-shadow: -9px 0 var(--dispatch-wash);
  }
  .entry:focus-visible {
    outline-offset: -2px;
  }
  .sign {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: 36px;
    height: 18px;
  }
  .chip {
    width: 10px;
    height: 10px;
    border-radius: 1px;
    background: var(--dispatch-hue);
  }
  .words {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .name {
    font-weight: 600;
  }
  .matched {
    margin-inline-start: 6px;
    color: var(--dispatch-ink-muted);
  }
  .facts {
    display: block;
    color: var(--dispatch-ink-muted);
    font-size: 12px;
  }
  .hidden-mark {
    color: var(--dispatch-ink);
    font-weight: 500;
  }
  .more {
    margin-top: 8px;
  }
  @media (forced-colors: active) {
    .chip {
      forced-color-adjust: none;
    }
    .entry[data-lit] {
      outline: 1px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
