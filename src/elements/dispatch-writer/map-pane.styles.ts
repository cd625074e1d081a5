import { css } from 'lit';

/** The map beside the forms. */
export const mapPaneStyles = css`
  .map-pane {
    position: relative;
    min-width: 0;
  }
  .map-note {
    position: absolute;
    z-index: 1;
    inset-block-start: 22px;
    inset-inline-start: 22px;
    max-width: 190px;
    margin: 0;
    padding: 6px 10px;
    background: var(--dispatch-wash);
    color: var(--dispatch-ink);
    font-size: 13px;
    line-height: 18px;
    font-weight: 600;
    pointer-events: none;
  }
  .catcher,
  .catcher dispatch-story {
    display: block;
    height: 100%;
  }
  [data-aiming] .catcher {
    cursor: crosshair;
  }
  .middle {
    position: absolute;
    z-index: 1;
    inset-block-end: 34px;
    inset-inline-end: 18px;
  }
  [data-aiming]::after {
    content: '';
    position: absolute;
    inset: calc(50% - 8px) auto auto calc(50% - 8px);
    width: 17px;
    height: 17px;
    background:
      linear-gradient(var(--dispatch-ink), var(--dispatch-ink)) 50% / 1px 100% no-repeat,
      linear-gradient(var(--dispatch-ink), var(--dispatch-ink)) 50% / 100% 1px no-repeat;
    pointer-events: none;
  }
`;
