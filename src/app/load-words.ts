import { loadLanguage } from '../language/catalogue.ts';

/** Waits for the words of a language, and tells whether they came; where they did not, all stays as it is. */
export async function loadWords(lang: string): Promise<boolean> {
  try {
    await loadLanguage(lang);
    return true;
  } catch (error) {
    console.warn(`The language “${lang}” could not be loaded:`, error);
    return false;
  }
}

/** Shows a page once the words of its language have come. */
export async function showWithWords(language: () => string, show: () => void): Promise<void> {
  const lang = language();
  // Whoever went on to another language while this one was on its way is shown that.
  if ((await loadWords(lang)) && lang === language()) show();
}
