import { css } from 'lit';

export const detailsStyles = css`
  :host {
    container: dispatch-details / inline-size;
    overflow-wrap: break-word;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding-bottom: 12px;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  .steps {
    display: flex;
    align-items: center;
    gap: 12px;
    color: var(--dispatch-ink-muted);
    font-variant-numeric: tabular-nums;
  }
  .step {
    min-width: 34px;
    padding-inline: 0;
    color: var(--dispatch-ink);
    font-size: 18px;
    line-height: 18px;
    text-align: center;
  }
  .step[aria-disabled='true'] {
    border-color: var(--dispatch-rule);
    color: var(--dispatch-ink-muted);
    cursor: default;
  }
  .kind {
    display: flex;
    align-items: center;
    gap: 8px;
    margin: 20px 0 0;
    color: var(--dispatch-ink-muted);
    font-weight: 600;
  }
  .kind span::first-letter {
    text-transform: uppercase;
  }
  .kind span {
    display: block;
  }
  .chip {
    flex: none;
    width: 12px;
    height: 12px;
    border-radius: 2px;
    background: var(--dispatch-hue);
    forced-color-adjust: none;
  }
  .place,
  .mark,
  summary {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .place {
    text-decoration: underline 1px var(--dispatch-control);
    text-underline-offset: 0.25em;
  }
  .place:hover {
    text-decoration-color: currentcolor;
  }
  h2 {
    margin: 6px 0 0;
    font: 600 27px / 33px var(--dispatch-font-read);
    text-wrap: balance;
  }
  h2:focus {
    outline: none;
  }
  .facts {
    margin: 6px 0 0;
    color: var(--dispatch-ink-muted);
  }
  .status {
    display: flex;
    align-items: center;
    gap: 14px;
    margin: 12px 0 0;
    font-size: 14px;
    line-height: 20px;
  }
  .status svg {
    flex: none;
  }
  .knowing {
    margin: 12px 0 0;
    font: 400 17px / 26px var(--dispatch-font-read);
    text-wrap: pretty;
  }
  .facts + .facts {
    margin-top: 2px;
  }
  h3 {
    margin: 24px 0 0;
    padding-top: 20px;
    border-top: 1px solid var(--dispatch-rule);
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
  }
  .hint {
    margin: 2px 0 0;
    color: var(--dispatch-ink-muted);
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .claim {
    padding: 14px 0;
    border-bottom: 1px solid var(--dispatch-rule);
  }
  .claim:last-child {
    border-bottom: 0;
  }
  .claim:focus {
    background: var(--dispatch-wash);
  }
  .claim p {
    margin: 0;
  }
  .claim b .place {
    font-weight: 600;
  }
  .says {
    font-size: 14px;
    line-height: 20px;
  }
  .claim .note,
  .claim blockquote {
    margin: 2px 0 0;
    font: 400 17px / 25px var(--dispatch-font-read);
    text-wrap: pretty;
  }
  .claim blockquote {
    font-style: italic;
  }
  .claim .read {
    margin-top: 3px;
    color: var(--dispatch-ink-muted);
  }
  .numbers {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    margin-top: 10px;
    font-variant-numeric: tabular-nums;
    hyphens: auto;
  }
  .numbers li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding: 3px 0;
  }
  .numbers .when {
    color: var(--dispatch-ink-muted);
  }
  .part {
    display: block;
    color: var(--dispatch-ink-muted);
  }
  summary {
    margin-top: 8px;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  h4 {
    margin: 16px 0 0;
    font-size: 13px;
    line-height: 18px;
    font-weight: 600;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: 0 24px;
    margin-top: 12px;
  }
  .sides h4 {
    margin: 0 0 4px;
    color: var(--dispatch-ink-muted);
    font-weight: 400;
  }
  .sides li {
    padding: 3px 0;
  }
  .sides .place {
    font-weight: 600;
  }
  .sides .what {
    display: block;
    color: var(--dispatch-ink-muted);
  }
  ul.sides {
    margin-top: 8px;
    padding-top: 5px;
    border-top: 1px solid var(--dispatch-rule);
  }
  .hint + ul.sides {
    border-top: 0;
  }
  .all {
    margin: 12px 0 0;
  }
  .subject {
    margin-top: 14px;
  }
  .subject .mark {
    font-weight: 600;
  }
  .subject .end {
    font-weight: 400;
  }
  .subject + .claims .claim {
    padding: 8px 0 10px;
  }
  .copying {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    margin-top: 24px;
    padding-top: 16px;
    border-top: 1px solid var(--dispatch-rule);
  }
  .copy {
    flex: 1 1 100%;
    min-width: 0;
    min-height: 34px;
    padding: 4px 8px;
    border: 1px solid var(--dispatch-control);
    border-radius: 3px;
    background: var(--dispatch-paper);
    color: inherit;
    font: inherit;
  }
  .when,
  .figure {
    white-space: nowrap;
  }
  .when {
    font-weight: 400;
  }
  .figure {
    text-align: end;
  }
  .marks {
    margin-top: 8px;
  }
  .mark {
    display: flex;
    align-items: center;
    gap: 12px;
    width: 100%;
    min-height: 32px;
  }
  .mark:hover {
    background: var(--dispatch-wash);
  }
  .marks svg {
    flex: none;
  }
  .marks .end {
    color: var(--dispatch-ink-muted);
  }
  .names {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 2px 16px;
    margin: 8px 0 0;
  }
  .names dt {
    color: var(--dispatch-ink-muted);
  }
  .names dd {
    margin: 0;
  }
`;
