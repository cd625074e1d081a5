import { html, nothing, type TemplateResult } from 'lit';
import type { Severity } from '../../model/types.ts';
import { type DraftIssue, issueText } from '../../writing/index.ts';
import type { Desk } from './desk.ts';
import { waysOut } from './issue-note.ts';
import { nameOfEntry } from './names.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** More of one kind are counted only. */
const MOST = 100;

/** All notes, by how much they matter; each leads to its field. */
export function issueList(desk: Desk): TemplateResult {
  const { issues: words } = desk.words;
  const all = desk.judge.standing;
  const left = desk.judge.issues.length - all.length;
  return html`<section class="issues" aria-labelledby="issues-title">
    <h2 id="issues-title" class="form-title" tabindex="-1">${words.title}</h2>
    <p class="lead">${all.length === 0 ? words.clean : words.lead}</p>
    ${SEVERITIES.map((severity) => group(desk, severity, all))}
    ${left > 0 ? html`<p class="hint">${words.left(left)}</p>` : nothing}
    <p><button type="button" class="link" @click=${() => desk.togglePanel('issues')}>${desk.words.close}</button></p>
  </section>`;
}

function group(desk: Desk, severity: Severity, all: readonly DraftIssue[]): unknown {
  const some = all.filter(({ issue }) => issue.severity === severity);
  if (some.length === 0) return nothing;
  const { issues: words } = desk.words;
  return html`<h3>${words.severity[severity]}</h3>
    <ul>
      ${some.slice(0, MOST).map(
        (one) => html`<li>
          <span>${where(desk, one)} ${issueText(one, desk.lang, 'at-field')}</span>
          <span class="ways">
            ${waysOut(desk, one)}
            <button type="button" class="link" @click=${() => desk.goTo(one)}>${words.go}</button>
          </span>
        </li>`,
      )}
    </ul>
    ${some.length > MOST ? html`<p class="hint">${desk.messages.ui.states.more(some.length - MOST)}</p>` : nothing}`;
}

function where(desk: Desk, { entry }: DraftIssue): TemplateResult {
  if (!entry) return html`<b>${desk.words.issues.whole}:</b>`;
  const { text, lang } = nameOfEntry(desk, entry);
  return html`<b lang=${lang}>${text}:</b>`;
}
