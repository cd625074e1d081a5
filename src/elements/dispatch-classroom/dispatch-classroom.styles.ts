import { css } from 'lit';

export const classroomStyles = css`
  :host {
    container: classroom / inline-size;
    min-height: 100dvh;
    background: var(--dispatch-paper);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 28px;
    align-items: center;
    min-height: 56px;
    padding: 6px 40px;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  nav,
  .levels,
  .languages,
  .settings {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
    align-items: center;
  }
  .settings {
    gap: 0 28px;
    margin-inline-start: auto;
  }
  header .word {
    min-height: 44px;
  }
  .waiting,
  .trouble {
    padding: 48px 40px;
  }
  .waiting p {
    margin: 0;
    color: var(--dispatch-ink-muted);
  }
  h1 {
    margin: 0;
    font: 600 40px / 46px var(--dispatch-font-read);
    text-wrap: balance;
  }
  h1:focus,
  .mode-body:focus {
    outline: none;
  }
  .waiting h1,
  .trouble h1 {
    font-size: 28px;
    line-height: 34px;
  }
  .offline {
    margin: 0;
    padding: 8px 40px;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  .overview {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.05fr);
    gap: 32px 72px;
    align-items: start;
    grid-template-rows: auto 1fr;
    max-width: 1320px;
    padding: 48px 40px 64px;
  }
  .overview p {
    margin: 0;
  }
  .overview .kicker {
    margin-bottom: 12px;
    color: var(--dispatch-ink-muted);
    font-size: 15px;
    line-height: 22px;
  }
  .overview .summary {
    max-width: 36em;
    margin-top: 18px;
    font: 400 18px / 28px var(--dispatch-font-read);
    text-wrap: pretty;
  }
  .overview .paper {
    padding-top: 12px;
    border-top: 1px solid var(--dispatch-rule);
  }
  .overview .number {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
    align-items: center;
    min-height: 44px;
    font-size: 15px;
  }
  .overview .number b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .overview .number .link {
    min-height: 44px;
  }
  .overview .small {
    max-width: 52ch;
    margin-top: 4px;
    color: var(--dispatch-ink-muted);
  }
  .modes {
    grid-area: 1 / 2 / 3 / 3;
    margin: 0;
    padding: 0;
    border-top: 2px solid var(--dispatch-rule-strong);
    list-style: none;
  }
  .mode {
    position: relative;
    display: grid;
    gap: 4px;
    width: 100%;
    padding: 18px 44px 20px 0;
    border: 0;
    border-bottom: 1px solid var(--dispatch-rule);
    background: none;
    cursor: pointer;
  }
  .mode b {
    font: 600 24px / 30px var(--dispatch-font-read);
  }
  .mode span {
    max-width: 56ch;
    color: var(--dispatch-ink-muted);
    font-size: 15px;
    line-height: 22px;
  }
  .mode::after {
    position: absolute;
    inset-inline-end: 6px;
    top: 50%;
    width: 10px;
    height: 10px;
    border: solid var(--dispatch-ink);
    border-width: 2px 2px 0 0;
    transform: translateY(-50%) rotate(45deg);
    content: '';
  }
  .mode:dir(rtl)::after {
    transform: translateY(-50%) rotate(-135deg);
  }
  .mode:hover b {
    text-decoration: underline 2px;
    text-underline-offset: 5px;
  }
  /* The quiz has air of its own. */
  .mode-body > :not(dispatch-quiz, .unseen) {
    margin: 20px 40px 48px;
  }
  @media print {
    .head,
    .offline {
      display: none;
    }
  }
  @container classroom (max-width: 900px) {
    header {
      padding-inline: 24px;
    }
    .mode-body > :not(dispatch-quiz, .unseen) {
      margin-inline: 24px;
    }
    .overview {
      grid-template-columns: minmax(0, 1fr);
      padding: 32px 24px 48px;
    }
    .modes {
      grid-area: auto;
    }
  }
  @container classroom (max-width: 559px) {
    header {
      padding-inline: 16px;
    }
    nav {
      flex: 0 0 calc(100% + 32px);
      flex-wrap: nowrap;
      gap: 18px;
      margin-inline: -16px;
      padding-inline: 16px;
      overflow-x: auto;
      white-space: nowrap;
      scrollbar-width: none;
    }
    .settings {
      margin-inline-start: 0;
    }
    .overview {
      padding: 24px 16px 40px;
    }
    h1 {
      font-size: 30px;
      line-height: 36px;
    }
    .waiting,
    .trouble,
    .offline {
      padding-inline: 16px;
    }
    .mode-body > :not(dispatch-quiz, .unseen) {
      margin-inline: 16px;
    }
  }
`;
