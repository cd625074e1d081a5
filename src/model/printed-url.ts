/** An address as one types it: without the scheme that every browser adds, and without escapes one can't read. */
export function printedUrl(url: string): string {
  const bare = url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}
