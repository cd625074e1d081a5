import { css } from 'lit';

/** Slides on a tablet, and in a hand. */
export const narrowStyles = css`
  @media (pointer: coarse) {
    .edge {
      display: block;
    }
  }
  @container slides (max-width: 1199px) {
    [data-kind='task'] .controls {
      max-width: 290px;
    }
  }
  /* A tablet that is held upright. */
  @container slides (max-width: 899px) {
    @media (orientation: portrait) {
      .sheet.title {
        grid-template: auto minmax(120px, 1fr) / minmax(0, 1fr);
      }
      .lead {
        padding-right: 48px;
      }
      .band {
        grid-template-columns: minmax(0, 1fr);
      }
      .controls,
      [data-kind='task'] .controls {
        max-width: none;
      }
    }
  }
  @container slides (max-width: 639px) {
    .room {
      --large: 24px;
      --usual: 19px;
    }
    .stage[data-aside] {
      grid-template: 38% minmax(0, 1fr) / minmax(0, 1fr);
    }
    .passage[data-long] {
      font-size: 19px;
    }
    .sheet.title {
      grid-template: auto minmax(120px, 1fr) / minmax(0, 1fr);
    }
    h1 {
      font-size: 32px;
    }
    .summary {
      font-size: 20px;
    }
    .lead,
    .sheet.end {
      padding: 20px 16px;
    }
    .options {
      padding: 12px 16px;
      border-inline-start: 0;
      border-top: 1px solid var(--dispatch-rule);
      gap: 0.8em;
    }
    .band {
      grid-template-columns: minmax(0, 1fr);
      padding: 10px 16px 12px;
    }
    .controls,
    [data-kind='task'] .controls {
      justify-content: space-between;
      max-width: none;
    }
    .controls .answer {
      flex: 1 1 100%;
      text-align: center;
    }
    .square {
      width: 44px;
    }
    .place {
      min-width: 3em;
    }
    .fullscreen {
      display: none;
    }
    .keys {
      padding: 16px;
    }
    .keys dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .keys dd {
      margin-bottom: 8px;
    }
  }
  /* A phone that is held across. */
  @media (max-height: 500px) {
    .room {
      --large: 22px;
      --usual: 17px;
    }
    h1 {
      font-size: 28px;
    }
    .summary {
      font-size: 17px;
    }
    .lead {
      padding-block: 12px;
    }
    .band {
      min-height: 96px;
      padding-block: 8px;
    }
    .button {
      min-height: 44px;
    }
  }
`;
