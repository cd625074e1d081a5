import { frameCode } from '../elements/dispatch-share/embed-code.ts';
import { pickText } from '../language/text.ts';
import type { Dispatch } from '../model/types.ts';

/** Size of the frame for pages that want one, px; the code itself is as wide as the place it gets. */
const FRAME = { width: 720, height: 720 } as const;
const DAY_SECONDS = 86_400;

/** Where a site has what its oEmbed answers speak of. */
export interface OembedAddresses {
  /** The site itself. */
  readonly site: string;
  /** Its page for frames. */
  readonly frame: string;
  readonly picture: string;
  readonly pictureSize: { readonly width: number; readonly height: number };
}

/**
 * What the address of a dispatch answers to editors that turn pasted addresses into frames: oEmbed 1.0, type
 * rich. A written file cannot obey `maxwidth`; the frame in it is as wide as its place, and no wider.
 */
export function oembed(dispatch: Dispatch, { site, frame, picture, pictureSize }: OembedAddresses): string {
  const title = pickText(dispatch.title, dispatch.lang, dispatch.lang)?.text ?? dispatch.id;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Dispatch Atlas',
    provider_url: site,
    cache_age: DAY_SECONDS,
    ...FRAME,
    html: frameCode(`${frame}?d=${encodeURIComponent(dispatch.id)}`, title),
    thumbnail_url: picture,
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
