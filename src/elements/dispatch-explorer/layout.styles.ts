import { css } from 'lit';

/*
 * Where the parts of a live story stand, by the width the element has: it may be a page, or a column of
 * somebody else's. Narrow: map on top, the text scrolls under it. Wide: side by side, each with a scroll
 * of its own, so that text and map are seen together.
 */
export const layoutStyles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: 'picture' 'legend' 'main';
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .reading,
  .wide {
    grid-area: main;
    min-width: 0;
    padding: 20px 20px 32px;
  }
  /* The foot of the guided reading is the end of the column. */
  .reading {
    display: flex;
    flex-direction: column;
    padding-bottom: 0;
    --dispatch-article-margin: 20px;
  }
  .reading > dispatch-article {
    flex: 1 0 auto;
  }
  .reading .note {
    margin-bottom: 20px;
    padding: 0 0 14px;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  .picture {
    position: relative;
    grid-area: picture;
    min-width: 0;
    min-height: 220px;
    background: var(--dispatch-paper);
    --dispatch-map-margin: 20px;
  }
  .skip {
    position: absolute;
    top: 12px;
    inset-inline-start: 20px;
    z-index: 1;
  }
  .skip:not(:focus-visible) {
    width: 1px;
    height: 1px;
    min-height: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .legend {
    grid-area: legend;
    display: flex;
    align-items: center;
    gap: 16px;
    min-width: 0;
    padding-inline: 20px;
    border-bottom: 1px solid var(--dispatch-rule);
    background: var(--dispatch-paper);
  }
  .legend dispatch-legend {
    flex: 1 1 auto;
    min-width: 0;
    --dispatch-legend-wrap: nowrap;
  }
  .legend .word {
    flex: none;
  }
  /* A sheet from below: the map, with what was chosen on it, stays in view above. */
  .details,
  .panel {
    position: fixed;
    inset: auto 0 0;
    z-index: 4;
    max-height: 60vh;
    max-height: 60dvh;
    padding: 12px 20px 24px;
    border-top: 2px solid var(--dispatch-rule-strong);
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--dispatch-paper);
  }
  .details[data-tall],
  .panel {
    max-height: 85vh;
    max-height: 85dvh;
  }
  .grip {
    position: sticky;
    top: -12px;
    z-index: 1;
    display: block;
    width: 100%;
    height: 24px;
    margin-top: -12px;
    padding: 0;
    border: 0;
    background: linear-gradient(var(--dispatch-control) 0 0) no-repeat center / 36px 3px var(--dispatch-paper);
    cursor: pointer;
  }
  .panel > * + * {
    margin-top: 12px;
  }
  /* The sheet covers its end otherwise. */
  .layout:has(:is(.details, .panel):not([hidden])) .reading {
    padding-bottom: 60vh;
  }
  .layout[data-wide] {
    grid-template-areas: 'legend' 'main';
  }
  .layout[data-wide] .picture {
    display: none;
  }

  /* What the view is about comes first, its filters when they are asked for; the timeline is in the menu. */
  @container dispatch-explorer (max-width: 767.9px) {
    .layout[data-wide]:not([data-panel]) .filters,
    .time {
      display: none;
    }
  }

  @container dispatch-explorer (min-width: 360px) and (max-width: 767.9px) {
    .layout {
      --map-height: clamp(220px, 47vh, 480px);
    }
    @supports (height: 1svh) {
      .layout {
        --map-height: clamp(220px, 47svh, 480px);
      }
    }
    .picture {
      height: var(--map-height);
    }
    .reading {
      --dispatch-article-cover: var(--map-height);
    }
    .details:not([data-tall]) {
      max-height: calc(53vh - 49px);
      max-height: calc(53dvh - 49px);
    }
    .layout:not([data-wide]) .picture {
      position: sticky;
      top: 0;
      z-index: 1;
    }
    /* On a low screen, as with 200 % zoom, the map would leave no room for the text: it scrolls away with it. */
    @media (max-height: 566px) {
      .picture {
        height: auto;
      }
      .reading {
        --dispatch-article-cover: 0px;
      }
      .layout:not([data-wide]) .picture {
        position: relative;
      }
    }
  }

  /* Room enough to show the strip whole, none to show it in one row. */
  @container dispatch-explorer (min-width: 560px) {
    .legend dispatch-legend {
      --dispatch-legend-wrap: wrap;
    }
  }

  @container dispatch-explorer (min-width: 768px) {
    .page:has(.layout) {
      display: flex;
      flex-direction: column;
      height: var(--dispatch-explorer-height, min(92vh, 900px));
    }
    :host([fill]) .page:has(.layout) {
      height: 100vh;
      /* Less what the page says above it. */
      height: calc(100dvh - var(--page-above, 0px));
    }
    .layout {
      --column: 368px;
      flex: 1 1 auto;
      min-height: 0;
      grid-template-columns: var(--column) minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr) auto auto;
      grid-template-areas: 'main picture' 'main legend' 'main time';
    }
    .reading,
    .details,
    .details[data-tall],
    .panel,
    .wide {
      position: static;
      grid-area: main;
      max-height: none;
      padding: 28px 24px 32px;
      border: 0;
      overflow: auto;
      overscroll-behavior: contain;
      scrollbar-width: thin;
      scrollbar-color: var(--dispatch-rule) transparent;
    }
    .reading {
      padding-bottom: 0;
      --dispatch-article-margin: 0px;
    }
    .details,
    .panel {
      padding-top: 12px;
    }
    .time {
      grid-area: time;
      min-width: 0;
      min-height: 92px;
      padding-inline: 20px 24px;
    }
    .time[hidden] {
      display: none;
    }
    .grip {
      display: none;
    }
    .legend {
      min-height: 54px;
      padding: 8px 24px 8px 20px;
      border: 0;
    }
    .layout[data-wide] {
      grid-template-columns: var(--column) minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr);
      grid-template-areas: 'side main';
    }
    .layout[data-wide] :is(.details, .panel) {
      grid-area: side;
    }
    .layout[data-wide] .legend {
      display: none;
    }
  }

  @container dispatch-explorer (min-width: 1180px) {
    .layout {
      --column: clamp(400px, 36cqw, 476px);
    }
    .picture {
      --dispatch-map-margin: 40px;
    }
    .reading {
      padding: 36px 32px 0 40px;
    }
    .details,
    .panel {
      padding: 14px 32px 32px 40px;
    }
    .time {
      min-height: 116px;
      padding-inline: 20px 40px;
    }
    .legend {
      gap: 12px;
      padding-inline: 20px 40px;
    }
    .layout[data-wide] {
      grid-template-rows: 300px minmax(0, 1fr);
      grid-template-areas: 'picture main' 'side main';
    }
    .layout[data-wide] .picture {
      display: block;
      margin: 32px 32px 0 40px;
      --dispatch-map-margin: 12px;
    }
    .wide {
      padding: 24px 40px 32px 24px;
    }
  }
`;
