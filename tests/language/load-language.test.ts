import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/*
 * Each test has modules of its own, with no language loaded yet. What `import()` does when the network fails is
 * put in at the one place where a language is fetched.
 */
beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function freshCatalogue() {
  const { languages } = await import('../../src/language/languages.ts');
  const catalogue = await import('../../src/language/catalogue.ts');
  return { ...catalogue, languages };
}

describe('fetching a language', () => {
  test('before any is there, who wants messages is told what to do', async () => {
    const { hasLanguage, messagesFor } = await freshCatalogue();
    expect(hasLanguage('de')).toBe(false);
    expect(() => messagesFor('de')).toThrow(
      'No messages for “de”: loadLanguage() or src/language/all.ts has to come first.',
    );
  });

  test('brings that language and no other', async () => {
    const { hasLanguage, LANGUAGES, loadLanguage, messagesFor } = await freshCatalogue();
    await loadLanguage('fr-CA');
    expect(LANGUAGES.filter((tag) => hasLanguage(tag))).toEqual(['fr']);
    expect(messagesFor('fr').ui.map.mercator).toBe('Carte plane');
  });

  test('gives English where the language is not spoken here', async () => {
    const { hasLanguage, loadLanguage, messagesFor } = await freshCatalogue();
    await loadLanguage('tlh');
    expect(hasLanguage('en')).toBe(true);
    expect(messagesFor('tlh')).toBe(messagesFor('en'));
    expect(messagesFor('tlh').ui.map.mercator).toBe('Flat map');
  });

  test('leaves the others to the first that came, and to English before it', async () => {
    const { loadLanguage, messagesFor } = await freshCatalogue();
    await loadLanguage('fr');
    expect(messagesFor('de')).toBe(messagesFor('fr'));
    await loadLanguage('en');
    expect(messagesFor('de')).toBe(messagesFor('en'));
    await loadLanguage('de');
    expect(messagesFor('de').ui.map.mercator).toBe('Karte');
  });

  test('wanted by two at once, it is fetched once', async () => {
    const { languages, loadLanguage, messagesFor } = await freshCatalogue();
    const load = vi.spyOn(languages.de, 'loadOpening');
    await Promise.all([loadLanguage('de'), loadLanguage('de-AT')]);
    await loadLanguage('de');
    expect(load).toHaveBeenCalledOnce();
    expect(messagesFor('de').ui.map.mercator).toBe('Karte');
  });

  test('after a failure, all who waited know, and it can be tried again', async () => {
    const { hasLanguage, languages, loadLanguage } = await freshCatalogue();
    const failure = new TypeError('Failed to fetch dynamically imported module');
    const load = vi.spyOn(languages.de, 'loadOpening').mockRejectedValueOnce(failure);
    const both = await Promise.allSettled([loadLanguage('de'), loadLanguage('de')]);
    expect(both).toEqual([
      { status: 'rejected', reason: failure },
      { status: 'rejected', reason: failure },
    ]);
    expect(hasLanguage('de')).toBe(false);
    await loadLanguage('de');
    expect(hasLanguage('de')).toBe(true);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('what is at hand already is not fetched', async () => {
    const { addLanguage, languages, loadLanguage, messagesFor } = await freshCatalogue();
    const { opening } = await import('../../src/language/en.ts');
    const { rest } = await import('../../src/language/en/rest.ts');
    const { wholeMessages } = await import('../../src/language/messages.ts');
    const en = wholeMessages(opening, rest);
    const load = vi.spyOn(languages.en, 'loadOpening');
    addLanguage('en', en);
    await loadLanguage('en');
    expect(load).not.toHaveBeenCalled();
    expect(messagesFor('en')).toBe(en);
  });

  test('what a story does not open with is fetched once a part needs it, together with the next language', async () => {
    const { allMessagesFor, hasLanguage, languages, loadLanguage, needAllMessages } = await freshCatalogue();
    const load = vi.spyOn(languages.de, 'loadRest');
    await loadLanguage('de');
    expect(load).not.toHaveBeenCalled();
    expect(() => allMessagesFor('de')).toThrow('No messages for “de”');
    needAllMessages();
    expect(hasLanguage('de')).toBe(false);
    await loadLanguage('de');
    expect(hasLanguage('de')).toBe(true);
    expect(allMessagesFor('de').ui.chain.title).toContain('Nachricht');
    await loadLanguage('fr');
    expect(allMessagesFor('fr').ui.table.caption).toContain('Qui dit quoi');
  });
});
