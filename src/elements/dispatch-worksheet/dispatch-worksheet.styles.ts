import { css } from 'lit';

/** Choices at the side, paper on a desk; on paper alone where the reader prints by the browser's own menu. */
export const worksheetStyles = css`
  :host {
    container: dispatch-worksheet / inline-size;
  }
  .worksheet {
    display: grid;
    gap: 20px 48px;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  h2 {
    margin-bottom: 16px;
    font: 600 27px / 33px var(--dispatch-font-read);
  }
  .settings {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 32px;
  }
  .label {
    display: block;
    margin-bottom: 2px;
    color: var(--dispatch-ink-muted);
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: center;
  }
  .word,
  .link {
    font-size: 15px;
    line-height: 22px;
  }
  input {
    width: 72px;
    min-height: 34px;
    padding: 6px 8px;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-paper);
    color: inherit;
    font: inherit;
    font-size: 15px;
    font-variant-numeric: tabular-nums;
  }
  input.seed {
    width: 100px;
  }
  input:hover {
    border-color: var(--dispatch-ink);
  }
  /* As wide as what it explains. */
  .setting .hint {
    width: 0;
    min-width: 100%;
  }
  .hint {
    max-width: 44ch;
    margin-top: 4px;
    color: var(--dispatch-ink-muted);
    text-wrap: pretty;
  }
  .acts {
    margin-top: 24px;
    padding-top: 20px;
    border-top: 1px solid var(--dispatch-rule);
  }
  .prints {
    display: grid;
    gap: 10px;
  }
  .button {
    min-height: 48px;
    font-size: 15px;
    line-height: 22px;
    text-align: center;
  }
  .button.main {
    border: 2px solid var(--dispatch-ink);
    font-weight: 600;
  }
  .files {
    display: grid;
    gap: 4px;
    margin-top: 14px;
  }
  .files .link {
    font-size: 13px;
    line-height: 18px;
  }
  .files .hint {
    margin-top: 0;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    align-items: baseline;
    margin-bottom: 12px;
  }
  .top p {
    color: var(--dispatch-ink-muted);
  }
  .desk {
    display: grid;
    gap: 24px;
    padding: 24px;
    background: var(--dispatch-rule);
  }
  .leaf svg {
    display: block;
    width: 100%;
    height: auto;
  }
  @container dispatch-worksheet (width < 640px) {
    .setting[role='group'] {
      width: 100%;
    }
    .desk {
      gap: 12px;
      padding: 12px;
    }
  }
  @container dispatch-worksheet (640px <= width < 1000px) {
    .files {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 32px;
    }
    .prints {
      grid-template-columns: repeat(2, minmax(0, 260px));
    }
  }
  @container dispatch-worksheet (width >= 720px) {
    .desk {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .desk[data-pages='1'] {
      grid-template-columns: minmax(0, 560px);
      justify-content: center;
    }
  }
  @container dispatch-worksheet (width >= 1000px) {
    .worksheet {
      grid-template-columns: 264px minmax(0, 1fr);
      align-items: start;
    }
    .setting {
      width: 100%;
    }
  }
  @media (pointer: coarse) {
    input {
      min-height: 44px;
    }
    .files .link {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .leaf {
      border: 1px solid;
      forced-color-adjust: none;
    }
  }
  @media print {
    .side,
    .top {
      display: none !important;
    }
    .worksheet,
    .desk {
      display: block !important;
      padding: 0;
      background: none;
    }
    .leaf {
      break-inside: avoid;
    }
  }
`;
