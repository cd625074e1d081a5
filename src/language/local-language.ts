/**
 * The language mostly spoken in a country (ISO 3166-1 alpha-2), as Unicode CLDR has it: KP → ko.
 * `undefined` for what is no country code.
 */
export function localLanguage(country: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return language === 'und' ? undefined : language;
}
