import { css, unsafeCSS } from 'lit';
import { LIGHT } from '../../scene/theme.ts';

/** The tint that goes with the hue of `data-hue`. */
const tints = unsafeCSS(
  Object.keys(LIGHT.tint)
    .map((hue) => `[data-hue='${hue}']{--tint:var(--dispatch-tint-${hue})}`)
    .join(''),
);

export const sortingStyles = css`
  ${tints}
  :host {
    container: dispatch-sorting / inline-size;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 20px;
    align-items: start;
    min-width: 0;
    margin: 0;
    padding: 0 0 10px;
    border: 0;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  legend {
    padding: 0 0 4px;
    color: var(--dispatch-ink-muted);
    font-size: 12px;
  }
  label {
    position: relative;
    max-width: 100%;
    min-height: 24px;
    color: var(--dispatch-ink-muted);
    cursor: pointer;
  }
  label:hover,
  label:has(:checked) {
    color: var(--dispatch-ink);
  }
  /* The words are the button; the native one stays where it is for hands and for those who hear the page. */
  input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  label span {
    display: inline-block;
    padding-bottom: 3px;
    border-bottom: 2px solid transparent;
  }
  label:has(:checked) span {
    border-color: currentColor;
    font-weight: 600;
  }
  label:has(:focus-visible) {
    border-radius: 3px;
    outline: 2px solid var(--dispatch-focus);
    outline-offset: 2px;
  }
  small {
    display: block;
    font-size: 12px;
    font-weight: 400;
  }
  .group {
    margin-top: 18px;
  }
  .head {
    display: flex;
    gap: 16px;
    align-items: baseline;
    justify-content: space-between;
  }
  h3 {
    margin: 0;
    font-size: 14px;
    font-weight: 600;
    line-height: 20px;
  }
  .share {
    flex: none;
    font: 600 20px / 24px var(--dispatch-font-read);
    font-variant-numeric: tabular-nums;
  }
  p {
    margin: 0;
  }
  .says,
  .note,
  .empty {
    color: var(--dispatch-ink-muted);
    font-size: 12px;
    line-height: 17px;
    overflow-wrap: anywhere;
  }
  .says b {
    font-weight: 600;
  }
  .says {
    margin-top: 2px;
  }
  .note {
    margin-top: 12px;
  }
  ul {
    margin: 6px 0 0;
    padding: 0;
    list-style: none;
  }
  .receiver {
    display: grid;
    grid-template-columns: 104px minmax(0, 1fr);
    column-gap: 12px;
    padding-block: 3px;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  .place {
    grid-row: span 2;
    align-self: start;
    min-height: 24px;
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  .receiver button {
    padding: 2px 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .receiver button:hover,
  [data-lit]:is(button) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [data-lit]:is(button) {
    text-decoration-thickness: 2px;
  }
  .bar {
    display: block;
    width: 100%;
    margin-top: 6px;
    overflow: visible;
    forced-color-adjust: none;
  }
  .bar g {
    cursor: pointer;
  }
  rect {
    stroke: var(--dispatch-paper);
    stroke-width: 1.5;
  }
  .least {
    fill: var(--dispatch-hue);
  }
  /* What is light is told by its outline too, as on the map. */
  .most,
  .group:not([data-counted]) .least {
    fill: var(--tint);
  }
  .most {
    stroke: var(--dispatch-hue);
    stroke-width: 1;
  }
  .group:not([data-counted]) .least {
    stroke: none;
  }
  [data-counted] .least {
    stroke: var(--dispatch-paper);
  }
  [data-lit] .most {
    stroke: var(--dispatch-ink);
    stroke-width: 2;
  }
  .flows {
    display: flex;
    grid-column: 2;
    flex-wrap: wrap;
    gap: 0 14px;
  }
  .flow {
    min-height: 24px;
    font-size: 12px;
    line-height: 18px;
  }
  .amount {
    color: var(--dispatch-ink-muted);
    font-variant-numeric: tabular-nums;
  }
  .other {
    margin-top: 14px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--dispatch-ink);
    font: 400 15px / 21px var(--dispatch-font-read);
  }
  @container dispatch-sorting (max-width: 340px) {
    .receiver {
      grid-template-columns: 84px minmax(0, 1fr);
    }
  }
  @media (pointer: coarse) {
    label {
      min-height: 44px;
      padding-top: 8px;
    }
    /* Many beside each other: as high as leaves them a list. */
    .receiver button {
      min-height: 32px;
      padding-block: 6px;
    }
    .bar {
      margin-top: 10px;
    }
  }
`;
