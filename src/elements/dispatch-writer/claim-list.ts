import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../language/format.ts';
import { describeShortDate } from '../../model/describe-short-date.ts';
import { addClaim, type ClaimEntry, claimsOf } from '../../writing/index.ts';
import { claimForm } from './claim-form.ts';
import { fieldId } from './field-id.ts';
import type { Forms } from './forms.ts';
import { fieldNotes } from './issue-note.ts';

/** «Who says so?»: the statements on a mark, one of them open. */
export function claimList(forms: Forms, mark: string): TemplateResult {
  const { desk } = forms;
  const claims = claimsOf(desk.draft, mark, desk.nameLang);
  const add = () => {
    let index = -1;
    desk.edit((draft) => {
      const added = addClaim(draft, mark);
      index = added.index;
      return added.draft;
    });
    desk.openClaim(index);
    void desk.focus(fieldId(['features', mark, 'claims', index, 'by']));
  };
  return html`<section class="claims" aria-labelledby="claims-title">
    <h3 id="claims-title">${desk.words.claim.title}</h3>
    ${fieldNotes(desk, ['features', mark, 'claims'])}
    ${claims.map((claim) => (claim.index === desk.claim ? claimForm(forms, claim) : closed(forms, claim)))}
    <p><button type="button" class="link" @click=${add}>${desk.words.add.claim}</button></p>
  </section>`;
}

function closed({ desk }: Forms, claim: ClaimEntry): TemplateResult {
  const words = desk.words.claim;
  const { speaker, said, source, stance, path, index } = claim;
  const stances: Readonly<Record<string, { readonly one: string }>> = desk.messages.words.stance;
  const notes = desk.judge.standing.filter((one) => one.key.startsWith(`${path.join('/')}`)).length;
  const open = () => {
    desk.openClaim(index);
    void desk.focus(fieldId([...path, 'by']));
  };
  return html`<div class="claim" data-claim="${claim.mark}/${index}">
    <p>
      <b><bdi lang=${speaker?.lang || nothing}>${speaker?.text ?? words.noSpeaker}</bdi></b>
      ${stances[stance]?.one ?? stance}
      <span class="muted">${said === '' ? words.undated : describeShortDate(said, desk.lang)} ·
        <bdi lang=${source?.lang || nothing}>${source?.text ?? words.noSource}</bdi></span>
      ${notes > 0 ? html`<span class="flag">${desk.words.issues.count(notes)}</span>` : nothing}
    </p>
    <button type="button" class="link" aria-label="${desk.words.edit}: ${isolated(speaker?.text ?? words.noSpeaker)}" @click=${open}>${desk.words.edit}</button>
  </div>`;
}
