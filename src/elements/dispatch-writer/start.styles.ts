import { css } from 'lit';

/** What one begins with. */
export const startStyles = css`
  .start {
    width: 100%;
    max-width: 640px;
    margin: 0 auto;
    padding: 40px var(--writer-edge) 64px;
  }
  .start h1 {
    font: 600 34px / 42px var(--dispatch-font-read);
  }
  .start form {
    display: grid;
    gap: 18px;
    margin-top: 28px;
  }
  .start form .button {
    justify-self: start;
    min-height: 40px;
    padding-inline: 24px;
  }
  .start #new-title {
    min-height: 48px;
    font: 400 20px / 28px var(--dispatch-font-read);
  }
  .start .or {
    margin-top: 36px;
    padding-top: 18px;
    border-top: 1px solid var(--dispatch-rule);
  }
  .start h2 {
    font-size: 15px;
    line-height: 22px;
    font-weight: 600;
  }
  .start .or p {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 18px;
    align-items: center;
    margin: 12px 0 0;
  }
  .file {
    display: inline-flex;
    align-items: center;
    color: var(--dispatch-ink);
    cursor: pointer;
  }
  .file:focus-within {
    outline: 2px solid var(--dispatch-focus);
    outline-offset: 2px;
  }
`;
