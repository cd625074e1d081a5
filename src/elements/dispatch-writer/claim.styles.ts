import { css } from 'lit';

/** Statements, open and closed, and the list of notes. */
export const claimStyles = css`
  .claims {
    margin-top: 20px;
    padding-top: 12px;
  }
  .claims h3,
  .text-form h2 {
    font-size: 15px;
    line-height: 22px;
    font-weight: 600;
  }
  .claims h3 + .claim {
    margin-top: 8px;
  }
  .claims > p {
    margin: 10px 0 0;
  }
  .claim-form {
    margin: 6px 0 14px;
    padding: 0 0 4px 16px;
    border-inline-start: 1px solid var(--dispatch-control);
  }
  .claim-form > .row:first-child {
    margin-top: 0;
  }
  .row.claim-first {
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr) minmax(0, 1.2fr);
  }
  .row.wide-first {
    grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
  }
  .row.amounts {
    grid-template-columns: minmax(0, 0.7fr) minmax(0, 1fr) minmax(0, 1.1fr) minmax(0, 1.2fr);
  }
  .claim {
    display: flex;
    gap: 14px;
    align-items: baseline;
    justify-content: space-between;
    padding: 9px 0;
    border-block: 1px solid var(--dispatch-rule);
  }
  .claim + .claim {
    border-top: 0;
  }
  .claim p {
    margin: 0;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .muted {
    margin-inline-start: 4px;
    color: var(--dispatch-ink-muted);
    font-size: 13px;
  }
  .flag {
    margin-inline-start: 8px;
    padding: 1px 6px;
    background: var(--dispatch-wash);
    font-size: 12px;
    font-weight: 600;
  }
  .issues h2 {
    margin-top: 18px;
  }
  .issues h3 {
    margin: 20px 0 2px;
    font-size: 14px;
    font-weight: 600;
  }
  .issues ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .issues li {
    display: flex;
    gap: 18px;
    align-items: baseline;
    justify-content: space-between;
    padding: 9px 0;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  .issues li span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .issues li .ways {
    flex: none;
    max-width: 50%;
    margin: 0;
    justify-content: end;
  }
  .issues .link {
    flex: none;
  }
`;
