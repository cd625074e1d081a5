import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../../language/format.ts';
import { type DraftIssue, issueText, type Path, type Proposal, pathKey } from '../../writing/index.ts';
import type { Desk } from './desk.ts';
import { fieldId } from './field-id.ts';
import { issueKey } from './judge.ts';
import { nameOfEntry } from './names.ts';

/** What somebody who has only begun knows well enough; the next step says it. */
const NOT_YET: ReadonlySet<string> = new Set(['missing', 'empty', 'claims-present']);

/** What is noted at a value, beneath its field. */
export function fieldNotes(desk: Desk, path: Path): TemplateResult | typeof nothing {
  const found = notedAt(desk, path);
  if (found.length === 0) return nothing;
  return html`<div class="notes" id=${`${fieldId(path)}-notes`}>${found.map((one) => issueNote(desk, one))}</div>`;
}

/** Ids of the notes on a value, for what they describe. */
export function notesId(desk: Desk, path: Path): readonly string[] {
  return notedAt(desk, path).length > 0 ? [`${fieldId(path)}-notes`] : [];
}

export function isWrong(desk: Desk, path: Path): boolean {
  return notedAt(desk, path).some(({ issue }) => issue.severity === 'error' && !NOT_YET.has(issue.rule));
}

function notedAt(desk: Desk, path: Path): readonly DraftIssue[] {
  const key = pathKey(path);
  // Of coordinates a field shows all that is wrong within.
  const isWhole = path.at(-1) === 'geometry';
  return desk.judge.standing.filter((one) => one.key === key || (isWhole && one.key.startsWith(`${key}/`)));
}

/** An issue as a sentence, with its ways out. What is only missing yet is said in a low voice. */
function issueNote(desk: Desk, one: DraftIssue): TemplateResult {
  const { words } = desk;
  if (NOT_YET.has(one.issue.rule)) return html`<p class="needed">${words.issues.needed}</p>`;
  const ways = desk.judge.proposals.filter(({ issue }) => issue === one);
  const isStatus = ways.some(({ kind }) => kind === 'status');
  const lead = leadOf(desk, ways);
  const isOpen = desk.unfolded.has(ruleKey(one));
  return html`<div class="note-box" data-severity=${one.issue.severity}>
    <p>${lead ? html`<b>${lead}</b> ` : nothing}${sentence(issueText(one, desk.lang, 'at-field'))}</p>
    <div class="ways">
      ${ways.map((way, at) => wayButton(desk, way, at === 0))}
      ${
        one.issue.severity === 'error'
          ? nothing
          : html`<button type="button" class="link" @click=${() => desk.judge.leave(one)}>${words.issues.leave}</button>`
      }
      ${
        isStatus
          ? html`<button
              type="button"
              class="link"
              aria-expanded=${String(isOpen)}
              @click=${() => desk.unfold(ruleKey(one))}
            >${words.issues.rule}</button>`
          : nothing
      }
    </div>
    ${isStatus && isOpen ? html`<p class="rules">${words.issues.rules}</p>` : nothing}
  </div>`;
}

/** The ways out of an issue as words, where it stands in a list. */
export function waysOut(desk: Desk, one: DraftIssue): readonly TemplateResult[] {
  return desk.judge.proposals
    .filter(({ issue }) => issue === one)
    .map(
      (way) =>
        html`<button type="button" class="link" @click=${() => desk.take(way)}>${wayWords(desk, way)}</button>`,
    );
}

function wayButton(desk: Desk, way: Proposal, isFirst: boolean): TemplateResult {
  return html`<button
    type="button"
    class="button ${isFirst ? 'strong' : ''}"
    @click=${() => desk.take(way)}
  >${wayWords(desk, way)}</button>`;
}

/** What a way out does, on its button. */
function wayWords(desk: Desk, way: Proposal): string {
  const words = desk.words.issues.ways;
  switch (way.kind) {
    case 'status':
      return words.status(statusWord(desk, way.to));
    case 'use-id':
    case 'use-value':
      return words[way.kind](way.to);
    case 'leave-out':
      return words['leave-out'](way.member);
    case 'untie':
    case 'version':
    case 'swap-point':
    case 'swap-bounds':
      return words[way.kind];
  }
}

/** Why the claims speak for another status, in a few words. */
function leadOf(desk: Desk, ways: readonly Proposal[]): string | null {
  const way = ways.find((one) => one.kind === 'status');
  if (way?.kind !== 'status') return null;
  const { because } = desk.words.issues;
  const who = formatList(
    way.speakers.map((id) => nameOfEntry(desk, { kind: 'actor', id }).text),
    desk.spoken,
  );
  return way.reason === 'denial' ? because.denial(who) : because[way.reason];
}

function statusWord(desk: Desk, status: string): string {
  const words: Readonly<Record<string, string>> = desk.messages.words.status;
  return words[status] ?? status;
}

function ruleKey(one: DraftIssue): string {
  return `rule ${issueKey(one)}`;
}

function sentence(text: string): string {
  const whole = text.charAt(0).toLocaleUpperCase() + text.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
