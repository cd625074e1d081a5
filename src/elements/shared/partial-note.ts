import { html, nothing } from 'lit';
import { allMessagesFor } from '../../language/catalogue.ts';
import { skippedFeatures } from '../../model/issue.ts';
import { issueSentence } from '../../model/issue-sentence.ts';
import { issueReport } from './issue-report.ts';
import type { StoryState } from './story-context.ts';

/** How much of a broken file is shown, and, when asked, what is missing and why. */
export function partialNote({ dispatch, issues, lang }: StoryState): unknown {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!dispatch || !first) return nothing;
  const messages = allMessagesFor(lang);
  const { states } = messages.ui;
  const left = skippedFeatures(issues).length;
  const shown = dispatch.features.length;
  return html`<section class="note">
    ${
      left > 0
        ? html`<h2>${states.partial(shown, shown + left)}</h2>
          <p>${states.partialNote(left)}</p>`
        : html`<h2>${issueSentence(first, lang)}</h2>`
    }
    <details>
      <summary>${states.missing}</summary>
      ${issueReport(issues, lang, messages)}
    </details>
  </section>`;
}
