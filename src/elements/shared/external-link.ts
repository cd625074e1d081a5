import { html, type TemplateResult } from 'lit';

/** A link to a stranger's page, which learns nothing of this one; `url` has been checked by `safeUrl`. */
export function externalLink(url: string, words: unknown): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer nofollow ugc" referrerpolicy="no-referrer"
    >${words}</a
  >`;
}
