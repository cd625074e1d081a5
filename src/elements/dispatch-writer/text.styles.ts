import { css } from 'lit';

/** The text, a field per paragraph, with what is tied shown from behind. */
export const textStyles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 18px;
    margin-top: 12px;
  }
  .quiet select {
    min-height: 28px;
    padding: 2px 0;
    border-color: transparent;
    background: none;
    color: var(--dispatch-ink-muted);
    font-size: 13px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .text-form h2 {
    margin-top: 20px;
  }
  .text-form h2 .hint {
    margin-inline-start: 8px;
  }
  .paragraph {
    position: relative;
    margin-top: 8px;
  }
  .paragraph .number {
    position: absolute;
    inset-block-start: 11px;
    inset-inline-end: calc(100% + 6px);
    color: var(--dispatch-ink-muted);
    font-size: 12px;
  }
  .grow {
    display: grid;
  }
  .grow > * {
    grid-area: 1 / 1;
    min-width: 0;
    margin: 0;
    padding: 8px 12px;
    border: 1px solid transparent;
    font: 400 17px / 27px var(--dispatch-font-read);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .grow .behind {
    color: transparent;
    user-select: none;
  }
  .grow .behind u {
    text-decoration: underline 2px var(--dispatch-ink);
    text-underline-offset: 4px;
    text-decoration-skip-ink: none;
  }
  .grow textarea {
    height: 100%;
    overflow: hidden;
    border-color: var(--dispatch-control);
    background: none;
    resize: none;
  }
  .tie {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: center;
    margin: 6px 0 10px;
  }
  .tie label,
  .tie span {
    color: var(--dispatch-ink);
  }
  .tie .box {
    flex: 0 1 260px;
  }
`;
