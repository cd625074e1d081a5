import { css } from 'lit';

/** Fields, and what stands beside them. */
export const formStyles = css`
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 128px), 1fr));
    gap: 12px 14px;
    align-items: start;
    margin-top: 12px;
  }
  .row[data-count='1'] {
    grid-template-columns: minmax(0, 1fr);
  }
  .field {
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  label,
  legend {
    color: var(--dispatch-ink-muted);
    font-size: 13px;
    line-height: 18px;
  }
  .field > label {
    margin-bottom: 4px;
  }
  .hint {
    margin: 4px 0 0;
    color: var(--dispatch-ink-muted);
    font-size: 12px;
    line-height: 16px;
    font-weight: 400;
  }
  .field > .hint {
    overflow-wrap: anywhere;
  }
  input[type='text'],
  select,
  textarea {
    width: 100%;
    min-width: 0;
    min-height: 36px;
    margin: 0;
    padding: 7px 11px;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-paper);
    color: inherit;
    font: 400 14px / 20px var(--dispatch-font-label);
    text-overflow: ellipsis;
  }
  textarea {
    display: block;
    resize: vertical;
  }
  ::placeholder {
    color: var(--dispatch-ink-muted);
    opacity: 1;
  }
  :is(input[type='text'], select, textarea):hover {
    border-color: var(--dispatch-ink);
  }
  :is(input[type='text'], select, textarea):focus-visible {
    outline-offset: 0;
  }
  [aria-invalid='true'] {
    border-width: 2px;
    border-color: var(--dispatch-ink);
    padding-inline: 10px;
  }
  .box {
    position: relative;
    display: block;
  }
  .box select {
    appearance: none;
    padding-inline-end: 28px;
    cursor: pointer;
  }
  select option,
  select optgroup {
    background: var(--dispatch-paper);
    color: var(--dispatch-ink);
  }
  .arrow {
    position: absolute;
    inset-block-start: calc(50% - 3px);
    inset-inline-end: 12px;
    pointer-events: none;
  }
  .combo input {
    padding-inline-end: 28px;
  }
  .combo .box[data-hue] input {
    padding-inline-start: 30px;
  }
  .swatch {
    display: inline-block;
    flex: none;
    width: 12px;
    height: 12px;
    border-radius: 2px;
    background: var(--dispatch-hue, var(--dispatch-ink));
    forced-color-adjust: none;
  }
  .box > .swatch {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 11px;
    pointer-events: none;
  }
  [role='listbox'] {
    position: absolute;
    z-index: 3;
    inset: calc(100% + 2px) 0 auto;
    min-width: min(300px, 80vw);
    max-height: 300px;
    margin: 0;
    padding: 4px 0;
    overflow-y: auto;
    border: 1px solid var(--dispatch-ink);
    border-radius: 3px;
    background: var(--dispatch-paper);
    list-style: none;
  }
  .row > .combo:last-child:not(:first-child) [role='listbox'] {
    inset-inline: auto 0;
  }
  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    padding: 7px 11px;
    font-size: 14px;
    line-height: 20px;
    cursor: pointer;
  }
  [role='option'] small {
    color: var(--dispatch-ink-muted);
    font-size: 12px;
  }
  [role='option'].new {
    border-top: 1px solid var(--dispatch-rule);
  }
  [role='option'].new:first-child {
    border-top: 0;
  }
  [role='option']:hover,
  [role='option'][aria-selected='true'] {
    background: var(--dispatch-wash);
  }
  [role='option'][aria-selected='true'] {
    outline: 2px solid var(--dispatch-focus);
    outline-offset: -2px;
  }
  fieldset {
    min-width: 0;
    margin: 14px 0 0;
    padding: 0;
    border: 0;
  }
  fieldset.inline,
  .folded {
    margin-top: 10px;
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--dispatch-rule);
  }
  fieldset.inline legend {
    float: inline-start;
    width: 100%;
    padding: 0 0 6px;
    color: var(--dispatch-ink);
    font-weight: 600;
  }
  fieldset.inline legend + * {
    clear: both;
    margin-top: 0;
  }
  .button.strong {
    border-color: var(--dispatch-ink);
    background: var(--dispatch-ink);
    color: var(--dispatch-paper);
  }
  .button.strong:hover {
    background: color-mix(in srgb, var(--dispatch-ink) 82%, var(--dispatch-paper));
  }
  .button[aria-pressed='true'] {
    padding: 6px 14px;
    border: 2px solid var(--dispatch-ink);
  }
  .fold {
    margin-top: 14px;
  }
  .turn {
    margin-inline-end: 8px;
    transition: rotate var(--dispatch-fast);
  }
  [aria-expanded='true'] > .turn {
    rotate: 90deg;
  }
  .remove {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin: 16px 0 0;
  }
  .remove .link {
    color: var(--dispatch-ink-muted);
  }
  @media (pointer: coarse) {
    input[type='text'],
    select,
    textarea {
      min-height: 44px;
      /* Under 16 px, phones zoom into the page when a field is tapped. */
      font-size: 16px;
    }
    [role='option'] {
      min-height: 44px;
    }
    .box > .swatch {
      inset-block-start: 16px;
    }
  }
  @media (forced-colors: active) {
    .button.strong {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
  }
`;
