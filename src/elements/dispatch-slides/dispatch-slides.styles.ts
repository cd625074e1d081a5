import { css } from 'lit';

/** A picture for the wall: the map edge to edge, the band at its foot, nothing under 24 px. */
export const slidesStyles = css`
  :host {
    position: relative;
    height: var(--dispatch-slides-height, 100dvh);
    overflow: hidden;
    background: var(--dispatch-paper);
  }
  .room {
    --large: clamp(32px, 2.5cqw, 48px);
    --usual: clamp(24px, 1.9cqw, 34px);
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    height: 100%;
    outline: none;
  }
  :host {
    container: slides / inline-size;
  }
  .stage,
  .band,
  .keys {
    font-size: var(--usual);
    line-height: 1.34;
  }
  .stage {
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-height: 0;
  }
  .stage[data-aside] {
    grid-template-columns: minmax(0, 1.25fr) minmax(340px, 1fr);
  }
  .stage[data-aside='wide'] {
    grid-template-columns: minmax(0, 1fr) minmax(340px, 1.25fr);
  }
  .map {
    overflow: hidden;
  }
  .map,
  .sheet,
  .stage > .picture {
    grid-area: 1 / 1;
    min-height: 0;
  }
  .map[data-hidden] {
    visibility: hidden;
  }
  dispatch-map {
    height: 100%;
    min-height: 0;
  }
  dispatch-map::part(controls),
  dispatch-map::part(still-note) {
    display: none;
  }
  .picture {
    overflow: hidden;
  }
  .picture svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  .stage > .picture,
  .sheet {
    background: var(--dispatch-paper);
  }
  .edge {
    z-index: 1;
    display: none;
    grid-area: 1 / 1;
    justify-self: start;
    width: 33%;
    touch-action: none;
  }
  .edge-right {
    justify-self: end;
  }
  .sheet.title {
    display: grid;
    grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
  }
  .lead {
    align-self: center;
    padding: 32px 24px 32px 48px;
  }
  h1,
  h2,
  p {
    margin: 0;
  }
  h1 {
    font: 600 clamp(38px, 4.4cqw, 84px) / 1.12 var(--dispatch-font-read);
    text-wrap: balance;
  }
  .kicker {
    margin-bottom: 0.6em;
    color: var(--dispatch-ink-muted);
  }
  .summary {
    margin-top: 1em;
    font: 400 clamp(24px, 2.1cqw, 40px) / 1.42 var(--dispatch-font-read);
    text-wrap: pretty;
  }
  .sheet.end {
    padding: 40px 48px;
    overflow: auto;
  }
  .sheet.end ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.6em;
    margin: 1.2em 0 0;
    padding: 0;
    list-style: none;
  }
  .count,
  .digit,
  .unit,
  .place,
  .more,
  .status {
    color: var(--dispatch-ink-muted);
  }
  .options {
    display: flex;
    flex-direction: column;
    justify-content: safe center;
    gap: 1.2em;
    padding: 24px 48px 24px 36px;
    overflow: auto;
    border-inline-start: 1px solid var(--dispatch-rule);
  }
  .options:focus-visible,
  .sheet:focus-visible {
    outline-offset: -4px;
  }
  .options ul {
    display: grid;
    gap: 0.55em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .options li {
    display: grid;
    grid-template-columns: minmax(1.5em, auto) minmax(0, 1fr);
    gap: 0.3em;
    text-wrap: pretty;
  }
  .sign {
    font-weight: 600;
  }
  .options[data-fades] li:not([data-right]) {
    color: var(--dispatch-ink-muted);
  }
  .options .pair {
    font-weight: 600;
    white-space: nowrap;
  }
  .options li[data-right] {
    font-weight: 600;
  }
  .options[data-answered] li[data-right] .sign {
    text-decoration: underline 3px;
    text-underline-offset: 0.25em;
  }
`;
