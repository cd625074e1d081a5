import { css } from 'lit';

/** The shell: head, states, what stands until the story is there. */
export const explorerStyles = css`
  :host {
    background: var(--dispatch-paper);
  }
  .explorer {
    --margin: 20px;
    --head: 48px;
    container: dispatch-explorer / inline-size;
    position: relative;
    min-height: inherit;
  }
  header {
    position: relative;
    z-index: 2;
    display: flex;
    align-items: center;
    gap: 8px 20px;
    min-height: 48px;
    padding: 4px 20px;
    border-bottom: 1px solid var(--dispatch-rule);
    background: var(--dispatch-paper);
  }
  slot[name='brand'] {
    display: block;
    margin-inline-end: auto;
  }
  .find {
    min-width: 40px;
    min-height: 40px;
    line-height: 0;
  }
  .find span {
    display: none;
  }
  .menu {
    width: 44px;
    height: 40px;
    margin-inline-end: -12px;
    padding: 0 12px;
    border: 0;
    background: none;
    line-height: 0;
    cursor: pointer;
  }
  .rest {
    position: absolute;
    top: 100%;
    inset-inline-end: 0;
    z-index: 3;
    display: grid;
    justify-items: start;
    gap: 12px;
    min-width: 200px;
    padding: 16px 20px 20px;
    background: var(--dispatch-paper);
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.12);
  }
  .rest:not([data-open]) {
    display: none;
  }
  nav {
    display: grid;
    justify-items: start;
    gap: 4px;
  }
  nav[hidden],
  .tools[hidden] {
    display: none;
  }
  .rest .word {
    min-height: 36px;
  }
  .rest .tools {
    justify-self: stretch;
    padding-top: 12px;
    border-top: 1px solid var(--dispatch-rule);
  }
  /* What the page has put inside is text to read, not a label. */
  .saved {
    font: 400 17px / 27px var(--dispatch-font-read);
  }
  .trouble,
  .waiting,
  .offline {
    margin: 0;
    padding: 12px 20px;
  }
  .offline {
    border-bottom: 1px solid var(--dispatch-rule);
    color: var(--dispatch-ink-muted);
  }
  .waiting {
    padding-block: 32px;
    font: 600 21px / 27px var(--dispatch-font-read);
  }
  /* What comes after the element does not move when the story comes: it stays below the screen, or in its place. */
  .page:has(.waiting[data-busy]) {
    min-height: 100vh;
  }
  .waiting[data-busy]::before {
    content: '';
    display: block;
    width: min(368px, 100%);
    height: 3px;
    margin-bottom: 16px;
    background: linear-gradient(var(--dispatch-ink) 0 0) no-repeat 0 / 40% 100% var(--dispatch-rule);
    animation: pass 1.6s ease-in-out infinite alternate;
  }
  .trouble {
    max-width: 720px;
    padding-block: 32px 40px;
    font-size: 14px;
    line-height: 21px;
  }
  .trouble dl {
    max-width: 420px;
    margin: 0 0 20px;
    padding: 24px;
    border: 1px solid var(--dispatch-rule);
    overflow-wrap: anywhere;
  }
  .trouble dt {
    color: var(--dispatch-ink-muted);
    font-size: 13px;
    font-weight: 600;
  }
  .trouble dd {
    margin: 2px 0 0;
    font-size: 15px;
  }
  .trouble dd + dt {
    margin-top: 20px;
  }
  .trouble h1 {
    margin: 0;
    font: 600 27px / 33px var(--dispatch-font-read);
    text-wrap: balance;
  }
  .trouble p {
    max-width: 62ch;
    margin: 6px 0 0;
    overflow-wrap: anywhere;
  }
  .trouble .all {
    margin-top: 20px;
  }
  .trouble summary {
    width: fit-content;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .trouble .button {
    margin: 16px 12px 0 0;
  }
  @keyframes pass {
    to {
      background-position: 100%;
    }
  }
  @container dispatch-explorer (min-width: 768px) {
    header {
      gap: 24px;
      min-height: 52px;
      padding-inline: 24px;
    }
    .menu,
    .find svg {
      display: none;
    }
    .find {
      min-height: 0;
      line-height: inherit;
    }
    .find span {
      display: inline;
    }
    .page:has(.waiting[data-busy]) {
      min-height: var(--dispatch-explorer-height, min(92vh, 900px));
    }
    .rest,
    .rest:not([data-open]) {
      position: static;
      display: flex;
      align-items: center;
      gap: 8px 20px;
      padding: 0;
      box-shadow: none;
    }
    nav {
      display: flex;
      gap: 20px;
    }
    .rest .word {
      min-height: 24px;
    }
    .rest .tools {
      padding: 0 0 0 20px;
      border-top: 0;
      border-inline-start: 1px solid var(--dispatch-rule);
    }
    .trouble,
    .waiting,
    .offline {
      padding-inline: 24px;
    }
  }
  @container dispatch-explorer (min-width: 1180px) {
    header,
    .trouble,
    .waiting,
    .offline {
      padding-inline: 40px;
    }
  }
`;
