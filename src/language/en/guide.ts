/** Texts of the guided reading. */
export const guide = {
  name: 'Guided reading',
  back: 'Back',
  next: 'Next',
  /** Leads back to the paragraph in view after the reader has looked around the map. */
  resume: 'Return to the story',
  place: (step: number, length: number) => `${step} of ${length}`,
  length: (length: number) => `${length} paragraphs`,
};
