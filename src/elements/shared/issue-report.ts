import { html, nothing } from 'lit';
import { DOT } from '../../language/format.ts';
import type { Messages } from '../../language/messages.ts';
import { issueSentence } from '../../model/issue-sentence.ts';
import type { Issue, Severity } from '../../model/types.ts';
import { copyText } from './mark-link.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** So many of one kind stand there at once; the rest opens. */
const FIRST = 20;
/** More are not listed; the file needs other help than ours then. */
const MOST = 500;

/** All that is wrong with a file, or could be better: by how much it matters, with where, what was found and expected. */
export function issueReport(issues: readonly Issue[], lang: string, messages: Messages): unknown {
  if (issues.length === 0) return nothing;
  const { report } = messages.ui;
  return html`<div class="report">
    ${SEVERITIES.map((severity) => group(severity, issues, lang, messages))}
    <p>
      <button
        type="button"
        class="link"
        @click=${({ currentTarget }: Event) => void copy(currentTarget, reportText(issues, lang, messages), messages)}
      >${report.copy}</button>
      <span role="status"></span>
    </p>
  </div>`;
}

/** The same as plain text, for a letter to whoever made the file. */
function reportText(issues: readonly Issue[], lang: string, { ui }: Messages): string {
  return SEVERITIES.flatMap((severity) => {
    const some = issues.filter((issue) => issue.severity === severity);
    if (some.length === 0) return [];
    const lines = some.map(
      (issue) => `- ${issueSentence(issue, lang)}\n  ${[issue.path, ...sides(issue, ui)].join(' · ')}`,
    );
    return [`${ui.report[severity](some.length)}\n${lines.join('\n')}`];
  }).join('\n\n');
}

function group(severity: Severity, issues: readonly Issue[], lang: string, messages: Messages): unknown {
  const { report, states } = messages.ui;
  const all = issues.filter((issue) => issue.severity === severity);
  if (all.length === 0) return nothing;
  const item = (issue: Issue) => html`<li>
    ${issueSentence(issue, lang)}
    <span class="where"><code>${issue.path}</code>${sides(issue, messages.ui).map((side) => `${DOT}${side}`)}</span>
  </li>`;
  const rest = all.slice(FIRST, MOST);
  return html`<h3>${report[severity](all.length)}</h3>
    <ul>
      ${all.slice(0, FIRST).map(item)}
    </ul>
    ${
      rest.length > 0
        ? html`<details>
          <summary>${states.more(rest.length)}</summary>
          <ul>
            ${rest.map(item)} ${all.length > MOST ? html`<li>${states.more(all.length - MOST)}</li>` : nothing}
          </ul>
        </details>`
        : nothing
    }`;
}

function sides({ found, expected }: Issue, { report }: Messages['ui']): readonly string[] {
  return [...(found ? [report.found(found)] : []), ...(expected ? [report.expected(expected)] : [])];
}

async function copy(button: EventTarget | null, text: string, { ui }: Messages): Promise<void> {
  const done = await copyText(text);
  const status = button instanceof Element ? button.nextElementSibling : null;
  if (status) status.textContent = done ? ui.report.copied : ui.report.notCopied;
}
