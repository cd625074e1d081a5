import { css } from 'lit';

/** What is said under the picture, the presenter's buttons, and what may cover it all. */
export const bandStyles = css`
  .band {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 10px 40px;
    align-items: center;
    min-height: 150px;
    max-height: 64cqh;
    padding: 16px 48px 18px;
    overflow: auto;
    border-top: 2px solid var(--dispatch-rule-strong);
    background: var(--dispatch-paper);
  }
  .strip {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.3em;
    margin-bottom: -4px;
  }
  .strip .word {
    min-height: 44px;
  }
  .digit {
    margin-inline-end: 0.4em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .passage {
    max-width: 46em;
    font: 600 var(--large) / 1.3 var(--dispatch-font-read);
    text-wrap: pretty;
  }
  .passage[data-long] {
    font-size: max(24px, 0.8 * var(--large));
  }
  .who {
    font: 400 max(26px, 0.85 * var(--large)) / 1.35 var(--dispatch-font-read);
  }
  .status {
    font-family: var(--dispatch-font-label);
    font-size: var(--usual);
    font-weight: 400;
  }
  .more {
    max-width: 60em;
    margin-top: 0.3em;
    text-wrap: pretty;
  }
  .more b {
    color: var(--dispatch-ink);
    font-weight: 600;
  }
  .statements {
    display: grid;
    gap: 0.15em;
    margin: 0.25em 0 0;
    padding: 0;
    list-style: none;
    text-wrap: pretty;
  }
  .answered {
    margin-top: 0.4em;
  }
  .right {
    font-size: max(26px, 0.85 * var(--large));
    font-weight: 600;
  }
  .controls {
    display: flex;
    flex-flow: row wrap;
    align-self: end;
    justify-content: flex-end;
    gap: 4px 20px;
    align-items: center;
    max-width: 220px;
  }
  [data-kind='task'] .controls,
  .controls:has(.countdown) {
    max-width: 20em;
  }
  /* A long question has the whole width, and the buttons under it. */
  .band:has([data-long]) {
    grid-template-columns: minmax(0, 1fr);
  }
  .band:has([data-long]) .controls {
    max-width: none;
  }
  .button {
    min-height: 56px;
    padding: 8px 26px;
    border: 2px solid var(--dispatch-rule-strong);
    font-size: inherit;
    font-weight: 600;
    line-height: inherit;
  }
  .button:hover {
    background: var(--dispatch-wash);
  }
  .steps,
  .tools,
  .countdown {
    display: flex;
    align-items: center;
  }
  .square {
    display: grid;
    place-items: center;
    width: 48px;
    height: 48px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--dispatch-ink-muted);
    cursor: pointer;
  }
  .square:hover {
    color: var(--dispatch-ink);
  }
  .steps .square {
    color: var(--dispatch-ink);
  }
  .square[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }
  .place {
    min-width: 3.6em;
    text-align: center;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .countdown {
    gap: 8px;
  }
  .minutes {
    min-width: 56px;
    padding-inline: 10px;
    text-align: center;
  }
  .clock {
    font: 600 clamp(52px, 5cqw, 96px) / 1 var(--dispatch-font-label);
    font-variant-numeric: tabular-nums;
  }
  .over {
    font-weight: 600;
  }
  .curtain {
    position: absolute;
    inset: 0;
    background: #000;
    cursor: none;
    forced-color-adjust: none;
  }
  .curtain[data-screen='white'] {
    background: #fff;
  }
  .keys {
    width: min(100% - 32px, 46em);
    max-height: calc(100% - 32px);
    padding: 32px 40px;
    border: 2px solid var(--dispatch-rule-strong);
    background: var(--dispatch-paper);
    color: inherit;
    font-family: var(--dispatch-font-label);
  }
  .keys::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .keys h2 {
    font: 600 var(--large) / 1.3 var(--dispatch-font-read);
  }
  .keys dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 6px 32px;
    margin: 0.6em 0;
  }
  .keys dt {
    font-weight: 600;
  }
  .keys dd {
    margin: 0;
  }
  .keys p {
    margin-bottom: 0.8em;
  }
`;
