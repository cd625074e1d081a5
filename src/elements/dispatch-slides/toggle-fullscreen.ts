/** Gives an element the whole screen, or takes it back. */
export async function toggleFullscreen(element: Element): Promise<void> {
  const { ownerDocument } = element;
  try {
    if (ownerDocument.fullscreenElement) await ownerDocument.exitFullscreen();
    else await element.requestFullscreen();
  } catch (error) {
    // A frame may forbid it; the lesson goes on in the window.
    console.warn(`${element.localName}: no full screen:`, error);
  }
}
