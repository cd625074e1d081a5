/**
 * Where the built site will stand, with a slash at its end, from `SITE_ADDRESS`; null where nobody has said. Feeds,
 * oEmbed answers and pictures of links want whole addresses, and a build cannot guess one.
 * @throws {Error} if what was said is no http address
 */
export function siteAddress(said = process.env.SITE_ADDRESS): string | null {
  if (!said) return null;
  const address = URL.canParse(said) ? new URL(said) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash) {
    throw new Error(`SITE_ADDRESS is no address of a site: ${said}`);
  }
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}
