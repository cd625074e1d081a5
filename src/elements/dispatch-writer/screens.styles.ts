import { css } from 'lit';

/** How forms, map and foot stand on a phone, a tablet and a desk; comes last. */
export const screenStyles = css`
  @media (width < 900px) {
    .map-pane {
      position: fixed;
      z-index: 3;
      inset: 0 0 var(--writer-foot);
      background: var(--dispatch-paper);
    }
    .desk:not([data-map]) .map-pane {
      visibility: hidden;
    }
    .tabs {
      flex-wrap: nowrap;
      margin-inline: calc(-1 * var(--writer-edge));
      padding-inline: var(--writer-edge);
      overflow-x: auto;
      scrollbar-width: none;
    }
    .tabs .word {
      flex: none;
    }
    .paragraph .number {
      display: none;
    }
  }
  @media (width < 600px) {
    :host {
      --writer-foot: 104px;
    }
    .row.claim-first,
    .row.wide-first,
    .row.amounts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .row:is(.claim-first, .wide-first) > .field:first-child {
      grid-column: 1 / -1;
    }
    .row.wide-first > .field:nth-child(2) {
      grid-column: 1 / -1;
    }
    .finder,
    .strip {
      grid-template-columns: minmax(0, 1fr);
    }
    .small-finder.finder {
      width: 100%;
      justify-items: start;
    }
    .jump,
    .jump select {
      width: 100%;
      max-width: none;
    }
    .finder > .button {
      margin-top: 8px;
      justify-self: start;
    }
    .degrees {
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
    }
    .degrees .button {
      justify-self: start;
    }
    footer {
      padding-block: 6px;
    }
    .left,
    .right {
      width: 100%;
      flex-wrap: nowrap;
      justify-content: space-between;
      gap: 0 12px;
      white-space: nowrap;
    }
    footer .other,
    footer .long {
      display: none;
    }
    footer .short {
      display: inline;
    }
    footer .button {
      padding-inline: 10px;
    }
    .start {
      padding-top: 24px;
    }
    .start h1 {
      font: 600 27px / 33px var(--dispatch-font-read);
    }
  }
  @media (width >= 768px) {
    :host {
      --writer-edge: 40px;
    }
  }
  @media (width >= 900px) {
    .page:has(.desk) {
      height: 100dvh;
    }
    .desk {
      grid-template-columns: minmax(440px, 43%) minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr);
    }
    .forms {
      padding-bottom: 32px;
      overflow-y: auto;
    }
    footer {
      position: static;
    }
    footer .to-map {
      display: none;
    }
  }
  @media (900px <= width < 1240px) {
    .tabs {
      gap: 2px 15px;
    }
    .tabs .word {
      font-size: 14px;
    }
    /* There is no room for the numbers; they are still heard. */
    .tabs .number {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media (width >= 1240px) {
    .forms {
      padding-top: 18px;
    }
  }
`;
