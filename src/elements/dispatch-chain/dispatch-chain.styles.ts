import { css } from 'lit';

export const chainStyles = css`
  :host {
    container: dispatch-chain / inline-size;
  }
  h2 {
    margin: 0 0 8px;
    font: 600 27px / 33px var(--dispatch-font-read);
    text-wrap: balance;
  }
  h3 {
    margin: 0 0 6px;
    padding-block: 5px;
    border-bottom: 1px solid var(--dispatch-rule-strong);
    font-size: inherit;
    font-weight: 600;
    line-height: inherit;
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p {
    margin: 0;
  }
  .lead {
    max-width: 62ch;
    margin-bottom: 8px;
    font: 400 17px / 25px var(--dispatch-font-read);
  }
  .hint,
  .below {
    color: var(--dispatch-ink-muted);
  }
  .mark-name {
    margin: 0 0 2px;
    font: 600 17px / 25px var(--dispatch-font-read);
  }
  .overview {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    gap: 24px 48px;
    margin-top: 20px;
  }
  .marks li {
    padding-block: 6px;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  .marks .below {
    display: block;
  }
  .mark,
  .hop,
  button.name {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .mark {
    padding-block: 2px;
    font: 600 16px / 22px var(--dispatch-font-read);
  }
  .mark:hover,
  .hop,
  button.name:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .hop:hover {
    text-decoration-thickness: 2px;
  }
  .passers li {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    min-height: 32px;
  }
  .count {
    color: var(--dispatch-ink-muted);
    font-variant-numeric: tabular-nums;
  }

  /* The picture. */
  .frame {
    margin-block: 20px 28px;
  }
  .picture {
    display: block;
    overflow: visible;
  }
  .picture .head {
    fill: var(--dispatch-ink-muted);
    font-size: 12px;
  }
  .edge,
  .core {
    fill: none;
  }
  .edge {
    stroke: var(--dispatch-goods-information);
    stroke-width: 5px;
  }
  .core {
    stroke: var(--dispatch-tint-information);
    stroke-width: 2.5px;
  }
  .line {
    transition: opacity var(--dispatch-fast);
  }
  .line.dim {
    opacity: 0.25;
  }
  .line.lit .core {
    stroke: var(--dispatch-goods-information);
  }
  .tip {
    fill: var(--dispatch-tint-information);
    stroke: var(--dispatch-goods-information);
    stroke-width: 1.5px;
    stroke-linejoin: round;
  }
  .ring {
    fill: var(--dispatch-paper);
    stroke: var(--dispatch-ink);
    stroke-width: 1.75px;
  }
  .dot,
  .you {
    fill: var(--dispatch-ink);
  }
  foreignObject {
    overflow: visible;
  }
  .stations li {
    margin-bottom: 4px;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .name {
    display: block;
    min-height: 24px;
    padding-top: 4px;
    font: 600 13px / 17px var(--dispatch-font-label);
    text-align: start;
  }
  .stations .below,
  .reader .below {
    display: block;
    font-size: 12px;
    line-height: 16px;
  }
  .reader b {
    display: block;
    margin-bottom: 2px;
    font: 600 20px / 26px var(--dispatch-font-read);
  }
  .reader p:not(.below) {
    margin-bottom: 4px;
    font: 400 15px / 20px var(--dispatch-font-read);
  }

  /* The ways as a list. */
  .way {
    padding-block: 10px;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  .hops {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: baseline;
    font-weight: 600;
  }
  .hops li:not(:first-child)::before {
    margin-inline-end: 8px;
    color: var(--dispatch-goods-information);
    content: '→' / '';
  }
  .hops .hop {
    font-weight: 600;
  }
  .readings {
    margin-top: 2px;
  }
  .readings li {
    padding-block: 3px;
  }
  .readings .note {
    max-width: 76ch;
    color: var(--dispatch-ink-muted);
  }
  blockquote {
    margin: 2px 0;
    font: italic 400 15px / 21px var(--dispatch-font-read);
  }
  blockquote::before {
    content: '»' / '';
  }
  section > .hint {
    margin-top: 10px;
  }

  @media (pointer: coarse) {
    .mark,
    .hop {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .edge,
    .tip {
      stroke: CanvasText;
    }
    .core,
    .tip {
      fill: none;
    }
    .core {
      stroke: Canvas;
    }
    .line.lit .core {
      stroke: Highlight;
    }
    .ring {
      fill: Canvas;
      stroke: CanvasText;
    }
    .dot,
    .you,
    .picture .head {
      fill: CanvasText;
    }
  }
  @container dispatch-chain (max-width: 599px) {
    .overview {
      grid-template-columns: minmax(0, 1fr);
    }
    .hops {
      flex-direction: column;
      gap: 0;
    }
    .hops li:not(:first-child)::before {
      content: '↓' / '';
    }
  }
`;
