/** The name of a language in another one; its tag where it has none. */
export function languageName(tag: string, spoken: string): string {
  try {
    return new Intl.DisplayNames([spoken], { type: 'language', fallback: 'none' }).of(tag) ?? tag;
  } catch {
    // A dispatch may call anything a language; `Intl` throws at what can't be one.
    return tag;
  }
}
