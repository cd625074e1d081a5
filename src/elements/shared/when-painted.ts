/** A page in a tab nobody looks at paints nothing; it is not waited for longer than this. */
const PATIENCE_MS = 1000;

/** Resolves after the browser has painted what is in the page by now. */
export function whenPainted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() => {
      // A frame's callbacks run before it is painted, a task begun in them runs after.
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}
