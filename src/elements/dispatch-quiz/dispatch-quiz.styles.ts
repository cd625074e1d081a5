import { css } from 'lit';

/** The page of a task: head, question, map, feedback, foot. A wide element has the map beside the question. */
export const quizStyles = css`
  :host {
    background: var(--dispatch-paper);
    font-size: 15px;
    line-height: 22px;
  }
  .quiz {
    container-type: inline-size;
    position: relative;
    max-width: 1240px;
    margin-inline: auto;
    padding: 0 20px;
  }
  p,
  h2,
  h3,
  figure,
  fieldset,
  ol,
  ul,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
  }
  fieldset {
    min-width: 0;
    border: 0;
  }
  .note {
    padding: 20px 0 12px;
  }
  .head {
    display: flex;
    gap: 6px 24px;
    align-items: center;
    justify-content: space-between;
    padding: 14px 0;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  .title {
    font: 600 17px / 24px var(--dispatch-font-read);
    text-wrap: balance;
  }
  .progress {
    display: flex;
    flex: none;
    gap: 16px;
    align-items: center;
    color: var(--dispatch-ink-muted);
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  .marks {
    display: flex;
    gap: 5px;
    align-items: center;
  }
  .marks i {
    width: 20px;
    height: 4px;
    background: var(--dispatch-rule);
  }
  .marks i[data-on] {
    background: var(--dispatch-ink);
  }
  .task {
    display: grid;
    gap: 16px 40px;
    padding: 20px 0 24px;
  }
  .task:not([data-mapped]) {
    max-width: 44em;
  }
  .kind {
    color: var(--dispatch-ink-muted);
    font-size: 13px;
    line-height: 18px;
    font-weight: 600;
  }
  h2 {
    margin-top: 2px;
    font: 600 21px / 28px var(--dispatch-font-read);
    text-wrap: pretty;
    scroll-margin-top: 56px;
  }
  h2[data-long] {
    font-size: 18px;
    line-height: 26px;
  }
  h2:focus {
    outline: none;
  }
  .answer {
    min-width: 0;
  }
  .hint {
    color: var(--dispatch-ink-muted);
    font-size: 14px;
    line-height: 20px;
  }
  .missing {
    margin-top: 12px;
    font-weight: 600;
  }
  .feedback {
    margin-top: 20px;
    padding-left: 14px;
    border-left: 3px solid var(--dispatch-ink);
    font: 400 17px / 25px var(--dispatch-font-read);
    scroll-margin: 24px 0 110px;
  }
  .feedback > p + p {
    margin-top: 8px;
  }
  .verdict {
    font-weight: 600;
  }
  .sources {
    margin-top: 8px;
    color: var(--dispatch-ink-muted);
    font: 400 13px / 20px var(--dispatch-font-label);
    overflow-wrap: anywhere;
  }
  .sources summary {
    width: fit-content;
    padding: 2px 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .foot {
    position: sticky;
    z-index: 1;
    bottom: 0;
    display: grid;
    grid-template: 'back on' auto 'note note' auto / auto 1fr;
    gap: 4px 16px;
    align-items: center;
    padding: 12px 0 max(10px, env(safe-area-inset-bottom));
    border-top: 1px solid var(--dispatch-rule);
    background: var(--dispatch-paper);
  }
  .onwards {
    display: flex;
    grid-area: on;
    gap: 20px;
    align-items: center;
    justify-content: flex-end;
  }
  .private {
    grid-area: note;
    color: var(--dispatch-ink-muted);
    font-size: 13px;
    line-height: 18px;
    text-align: center;
  }
  .button {
    min-height: 48px;
    padding: 11px 24px;
    font-size: 16px;
    line-height: 24px;
  }
  .main {
    border-color: var(--dispatch-ink);
    background: var(--dispatch-ink);
    color: var(--dispatch-paper);
  }
  .main:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .link {
    min-height: 44px;
  }
  :is(input, select, textarea, .move, .link, summary) {
    scroll-margin: 24px 0 110px;
  }
  @container (min-width: 560px) {
    .foot {
      grid-template: 'back note on' auto / 1fr auto 1fr;
      padding-block: 14px;
    }
    .back {
      justify-self: start;
    }
    h2:not([data-long]) {
      font-size: 24px;
      line-height: 31px;
    }
  }
  @container (max-width: 559px) {
    .head {
      flex-wrap: wrap;
      padding: 10px 0;
    }
    .title {
      flex: 1 1 100%;
      font-size: 15px;
      line-height: 20px;
    }
    .progress {
      flex: 1;
      justify-content: space-between;
    }
    .marks {
      flex: 1;
    }
    .marks i {
      flex: 1;
      width: auto;
      max-width: 40px;
    }
  }
  @container (min-width: 820px) {
    .task[data-mapped] {
      grid-template: 'question map' auto 'answer map' 1fr / minmax(320px, 5fr) minmax(0, 8fr);
      padding-top: 24px;
    }
    .question {
      grid-area: question;
    }
    .answer {
      grid-area: answer;
    }
  }
  @media (forced-colors: active) {
    .marks i {
      height: 1px;
      background: CanvasText;
      forced-color-adjust: none;
    }
    .marks i[data-on] {
      height: 4px;
    }
    .main {
      border-width: 2px;
    }
  }
  @media print {
    .foot {
      display: none;
    }
  }
`;
