/**
 * Writes into the page what the reader has chosen, in the page's language.
 * @param {import('dispatch-atlas').DispatchStory | import('dispatch-atlas').DispatchExplorer} story
 * @param {HTMLElement} line
 */
export function showChosen(story, line) {
  const empty = line.textContent;
  story.addEventListener('dispatch-select', ({ id }) => {
    const names = story.dispatch?.features.find((feature) => feature.id === id)?.properties.names;
    line.textContent = names?.[document.documentElement.lang] ?? id ?? empty;
  });
}
