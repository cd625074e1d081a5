import { css } from 'lit';

/** The foot of the guided reading; it stays at the lower edge of whatever scrolls the text. */
export const guideStyles = css`
  :host {
    scroll-padding-top: var(--dispatch-article-cover, 0px);
  }
  /* Of a column that is longer than the text, the foot takes the end. */
  :host([guided]:not([hidden])),
  :host([guided]) article {
    display: flex;
    flex-direction: column;
  }
  :host([guided]) article {
    flex: 1 0 auto;
  }
  .guide {
    position: sticky;
    bottom: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: 64px;
    margin-top: auto;
    padding-block: 10px max(10px, env(safe-area-inset-bottom));
    background: var(--dispatch-paper);
  }
  /* What scrolls by goes under it, with the bar beside the text. */
  .guide::before {
    content: '';
    position: absolute;
    inset: 0 calc(-1 * max(16px, var(--dispatch-article-margin, 0px)));
    z-index: -1;
    background: var(--dispatch-paper);
  }
  .guide::after {
    content: '';
    position: absolute;
    inset: 0 calc(-1 * var(--dispatch-article-margin, 0px)) auto;
    border-top: 1px solid var(--dispatch-rule);
  }
  .guide .button {
    flex: none;
    min-height: 44px;
    padding-inline: 18px;
    text-align: center;
  }
  .guide .next {
    border-color: var(--dispatch-ink);
    background: var(--dispatch-ink);
    color: var(--dispatch-paper);
    font-weight: 600;
  }
  .guide .button[aria-disabled='true'] {
    border-color: var(--dispatch-rule);
    background: none;
    color: var(--dispatch-ink-muted);
    cursor: default;
  }
  .guide .back[hidden] ~ .next {
    margin-inline-start: auto;
  }
  .place {
    margin: 0;
    color: var(--dispatch-ink-muted);
    font-variant-numeric: tabular-nums;
  }
  /* A very narrow column has no room for all three side by side. */
  @container dispatch-article (max-width: 259.9px) {
    .guide {
      flex-wrap: wrap;
      gap: 6px 8px;
    }
    .guide .button {
      padding-inline: 12px;
    }
    .place {
      order: 1;
      flex-basis: 100%;
    }
  }
  .progress {
    position: absolute;
    inset: 0 calc(-1 * var(--dispatch-article-margin, 0px)) auto;
    width: calc(100% + 2 * var(--dispatch-article-margin, 0px));
    z-index: 1;
    height: 3px;
    fill: var(--dispatch-ink);
  }
  .progress rect {
    transition: width var(--dispatch-base);
  }
  /* A mouse goes less far between the two; thumbs have one each. */
  @media (hover: hover) and (pointer: fine) {
    .guide .button {
      min-height: 34px;
    }
    .guide .place {
      order: 1;
      margin-inline-start: auto;
    }
    .guide .back[hidden] ~ .next {
      margin-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .progress {
      fill: CanvasText;
    }
  }
  @media print {
    .guide {
      display: none;
    }
  }
`;
