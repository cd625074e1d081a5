import type { Category, Precision } from '../model/types.ts';
import type { LonLat } from './types.ts';

/* What is given for something new. All but a name may be missing: then it is not there, and an issue names it. */

export interface NewDraft {
  readonly title: string;
  /** The language of all plain names, a BCP 47 tag. */
  readonly lang: string;
  /** Made of the title where it is missing. */
  readonly id?: string;
  /** ISO day up to which the file knows. */
  readonly updated?: string;
}

export interface NewPlace {
  /** In the language of the file. */
  readonly name: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly point?: LonLat;
  readonly precision?: Precision;
  readonly type?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

export interface NewFlow {
  readonly name: string;
  /** Place ids; what is not chosen yet is left out, and named as an issue. */
  readonly from?: string;
  readonly to?: string;
  /** Goods id. */
  readonly goods?: string;
  /** Default `claimed`. */
  readonly status?: string;
}

export interface NewEvent {
  readonly name: string;
  /** Default `other`. */
  readonly type?: string;
  readonly start?: string;
  /** Place id. */
  readonly at?: string;
  readonly status?: string;
}

export interface NewActor {
  readonly name: string;
  readonly kind?: string;
  readonly partOf?: string;
  readonly iso?: string;
}

export interface NewGoods {
  readonly name: string;
  readonly category?: Category;
  /** Unit id. */
  readonly unit?: string;
}

export interface NewSource {
  readonly title?: string;
  readonly publisher?: string;
  /** Default `webpage`. */
  readonly type?: string;
  readonly URL?: string;
  readonly issued?: string;
  readonly lang?: string;
}

export interface NewClaim {
  /** Actor id. */
  readonly by?: string;
  /** Default `states`. */
  readonly stance?: string;
  /** Source id. */
  readonly source?: string;
  readonly said?: string;
  readonly amount?: NewAmount;
}

export interface NewAmount {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** Unit id or a plain word. */
  readonly unit: string;
  readonly qualifier?: string;
  readonly scope?: string;
}
