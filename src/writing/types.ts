import type { LocalText } from '../language/text.ts';
import type { StatusReason } from '../model/status.ts';
import type { Issue } from '../model/types.ts';

/*
 * What the writing layer works on is the file, not a dispatch read from it: plain JSON, so that what this version does
 * not know, and what is still wrong, stays in it. A draft is never changed; an edit makes another one.
 */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [member: string]: Json;
}

/** A dispatch while it is written: the file itself, which `parseDispatch` reads as it is. */
export type Draft = JsonObject & {
  readonly type: 'FeatureCollection';
  readonly features: readonly Json[];
};

/** What has an id. The first three are features and share their ids; the others have ids of their own kind. */
export type EntryKind = 'place' | 'flow' | 'event' | 'actor' | 'goods' | 'source' | 'unit';

export type MarkKind = Extract<EntryKind, 'place' | 'flow' | 'event'>;

export interface EntryRef {
  readonly kind: EntryKind;
  readonly id: string;
}

export interface ClaimRef {
  /** Feature id of the flow or event. */
  readonly mark: string;
  /** In the file's list of claims, from 0. */
  readonly index: number;
}

/**
 * Where a value stands, as issues say it: `['features', 'flow-guns', 'claims', 0, 'by']`, `['actors', 'kcna', 'kind']`,
 * `['title', 'de']`. Features are named by id, and `properties` is left out (`geometry` is beside it all the same).
 */
export type Path = readonly (string | number)[];

/** One line of a list: a place, a flow, an actor … */
export interface Entry extends EntryRef {
  /** Its name in the language asked for, else in that of the file; an entry without one has its id. */
  readonly name: LocalText;
  readonly isNamed: boolean;
  /** Of a flow or event: how many claims it has. Of all others: how often the file refers to it. */
  readonly count: number;
}

/** One claim in the list of a mark. `speaker` and `source` are `null` where they are not given yet. */
export interface ClaimEntry extends ClaimRef {
  /** Path of the claim, to be followed by a member. */
  readonly path: Path;
  readonly speaker: LocalText | null;
  readonly stance: string;
  readonly said: string;
  readonly source: LocalText | null;
}

export interface Option {
  /** As it stands in the file. */
  readonly value: string;
  readonly label: string;
}

/** A position in degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

/** A draft and the id of what has been added to it. */
export interface Added {
  readonly draft: Draft;
  readonly id: string;
}

export type OpenedDraft =
  | { readonly draft: Draft }
  /** No JSON, or no FeatureCollection; the issues say which, and where. */
  | { readonly draft: null; readonly issues: readonly Issue[] };

/** Somewhere in the file that an entry or a claim is named. */
export interface Reference {
  /** Where it is named; of the text: `['text', lang]`. */
  readonly path: Path;
  /** The entry that names it; `null` for the text, a task or a sorting. */
  readonly by: EntryRef | null;
  /** The claim that names it, by its index in the entry's list. */
  readonly claim: number | null;
  /** What names it cannot be without it: a flow without an end, a claim without a speaker. */
  readonly isNeeded: boolean;
}

/** What goes when an entry is taken out with all that cannot be without it. */
export interface Removal {
  readonly draft: Draft;
  /** Entries that go with it, without the one asked for. */
  readonly entries: readonly EntryRef[];
  /** Claims of other marks that go, as they are counted before. */
  readonly claims: readonly ClaimRef[];
  /** Places in the file, besides, that no longer name it. */
  readonly mentions: number;
}

/** A passage of a plain text: tied to a mark, a link to elsewhere, or stressed. Both ends count UTF-16 units. */
export type TextSpan =
  | { readonly kind: 'mark'; readonly start: number; readonly end: number; readonly id: string }
  | { readonly kind: 'link'; readonly start: number; readonly end: number; readonly url: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly start: number; readonly end: number };

/** One paragraph of the text as it is read, its line ends included. */
export interface DraftParagraph {
  readonly index: number;
  readonly plain: string;
  /** Where it begins in the plain text of the whole. */
  readonly offset: number;
  /** In the order in which they begin; offsets within `plain`. */
  readonly spans: readonly TextSpan[];
}

/** The text of a draft in one language, as one types it: without Markdown. */
export interface DraftText {
  /** With blank lines between paragraphs, exactly as it was typed. */
  readonly plain: string;
  /** Of the whole; offsets within `plain`. */
  readonly spans: readonly TextSpan[];
  readonly paragraphs: readonly DraftParagraph[];
}

/** An issue of the model, and where in the writing it belongs. */
export interface DraftIssue {
  readonly issue: Issue;
  readonly path: Path;
  /** `path` as one text: what `pathKey` makes of the path of the field. */
  readonly key: string;
  readonly entry: EntryRef | null;
  /** Index of the claim, of the amount in it. */
  readonly claim: number | null;
  readonly amount: number | null;
  /** Member of the entry or claim: `by`, `status`, `geometry`; `''` for the thing as a whole. */
  readonly field: string;
}

/** A way out of an issue, done already: whoever wants it takes `draft`. */
export type Proposal = ProposalWay & {
  readonly issue: DraftIssue;
  readonly draft: Draft;
};

export type ProposalWay =
  /** The status the claims speak for. `speakers`: actor ids of those whose word decides, `claims` their indices. */
  | {
      readonly kind: 'status';
      readonly from: string;
      readonly to: string;
      readonly reason: StatusReason;
      readonly speakers: readonly string[];
      readonly claims: readonly number[];
    }
  /** An id that is not in the file, and one that looks like it. */
  | { readonly kind: 'use-id'; readonly from: string; readonly to: string }
  /** A value that is none of the list, and one that looks like it. */
  | { readonly kind: 'use-value'; readonly from: string; readonly to: string }
  /** Words tied to a mark that is not in the file: they stay, the tie goes. */
  | { readonly kind: 'untie'; readonly id: string }
  /** The file does not say which version of the format it is in: this one. */
  | { readonly kind: 'version' }
  /** Latitude and longitude seem to have changed places. */
  | { readonly kind: 'swap-point' }
  /** `min` is above `max`. */
  | { readonly kind: 'swap-bounds' }
  /** A member that the file can do without. */
  | { readonly kind: 'leave-out'; readonly member: string };

/** What to do next, the first that is missing. */
export type NextStep =
  | 'title'
  | 'first-place'
  | 'place-point'
  | 'second-place'
  | 'first-flow'
  | 'flow-ends'
  | 'flow-goods'
  | 'first-claim'
  | 'claim-speaker'
  | 'claim-source'
  | 'event-date'
  | 'look-at-issues'
  | 'text'
  | 'tie'
  | 'done';

export interface NextStepHint {
  readonly step: NextStep;
  /** What it is about: the flow without a claim. */
  readonly entry: EntryRef | null;
  readonly claim: number | null;
}

/** A draft with all that can be taken back. */
export interface History {
  readonly present: Draft;
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  /** What was saved last; `null` if nothing was. */
  readonly saved: Draft | null;
  /** Field in which somebody is typing: its next change joins the last one. */
  readonly typing: string | null;
}

/** What is kept on a device when somebody asks for it. */
export interface Session {
  readonly draft: Draft;
  /** When it was kept: an ISO date and time, from whoever kept it. */
  readonly keptAt: string;
}
