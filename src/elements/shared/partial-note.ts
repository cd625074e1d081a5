import { html, nothing } from 'lit';
import type { Messages } from '../../language/en.ts';
import { skippedFeatures } from '../../model/issue.ts';
import { issueSentence } from '../../model/issue-sentence.ts';
import type { StoryState } from './story-context.ts';

/** More are not listed; the file needs other help than ours then. */
const MOST = 50;

/** How much of a broken file is shown, and, when asked, what is missing and why. */
export function partialNote({ dispatch, issues, lang }: StoryState, { ui }: Messages): unknown {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!dispatch || !first) return nothing;
  const { states } = ui;
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
      <ul>
        ${errors.slice(0, MOST).map((issue) => html`<li>${issueSentence(issue, lang)}</li>`)}
        ${errors.length > MOST ? html`<li>${states.more(errors.length - MOST)}</li>` : nothing}
      </ul>
    </details>
  </section>`;
}
