import { html, nothing } from 'lit';
import { allMessagesFor } from '../../language/catalogue.ts';
import { issueReport } from './issue-report.ts';
import type { StoryState } from './story-context.ts';

/** What is wrong with a file that could not be shown, folded up below the word about it. */
export function troubleReport({ issues, lang }: StoryState): unknown {
  if (issues.length === 0) return nothing;
  const messages = allMessagesFor(lang);
  return html`<details class="all">
    <summary><span role="heading" aria-level="2">${messages.ui.report.title}</span></summary>
    ${issueReport(issues, lang, messages)}
  </details>`;
}
