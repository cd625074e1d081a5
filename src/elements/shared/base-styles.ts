import { css } from 'lit';

/** What every element with looks starts from: ground, type, buttons, links, the focus ring. */
export const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--dispatch-ink);
    font: 400 13px / 18px var(--dispatch-font-label);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  /* In a page that reads from right to left, a sentence in German still begins at its left and ends with its stop. */
  :is(p, h1, h2, h3, h4, li, dt, dd, th, td, caption, figcaption, blockquote, label, summary, button) {
    unicode-bidi: plaintext;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  button {
    color: inherit;
    font: inherit;
    text-align: start;
  }
  /* A button like any: framed by a line. */
  .button {
    min-height: 34px;
    padding: 7px 15px;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-paper);
    font-weight: 500;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--dispatch-ink);
  }
  /* A button that reads like a link. */
  .link {
    min-height: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: 2px;
  }
  /* A word of several, of which the pressed one is on. */
  .word {
    min-height: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--dispatch-ink-muted);
    cursor: pointer;
  }
  .word:hover,
  .word[aria-pressed='true'],
  .word[aria-current] {
    color: var(--dispatch-ink);
  }
  .word[aria-pressed='true'],
  .word[aria-current] {
    font-weight: 600;
    text-decoration: underline 2px;
    text-underline-offset: 7px;
    text-decoration-skip-ink: none;
  }
  :focus-visible {
    border-radius: 3px;
    outline: 2px solid var(--dispatch-focus);
    outline-offset: 2px;
  }
  /* For those who hear the page. */
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    .button,
    .link,
    .word {
      min-height: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;
