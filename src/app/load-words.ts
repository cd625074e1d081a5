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
