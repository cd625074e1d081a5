/** Texts of what a reader takes away: the link, the picture, the code to embed, the printed sheet. */
export const share = {
  title: 'Share',
  link: 'Link to this view',
  linkNote: 'The address holds what you see: mark, time, filter, place on the map and language.',
  /** Names the field that holds the address. */
  address: 'Address',
  copyLink: 'Copy the link',
  linkCopied: 'The link is copied.',
  /** The browser's own way of passing something on. */
  send: 'Pass on …',
  picture: 'Save the picture',
  pictureNote:
    'The map as it stands, with title, legend and sources. The PNG has twice the pixels, for print.',
  png: 'Save as PNG',
  svg: 'Save as SVG',
  drawing: 'The picture is being drawn.',
  saved: (file: string) => `Saved: ${file}`,
  failed: 'The picture could not be drawn. Trying again may help.',
  /** The story as files for other programs. */
  take: 'Take along',
  takeNote: 'The story as data, and its sources for a bibliography.',
  formats: 'Choose a format',
  formatsFailed: 'The formats could not be loaded. Trying again may help.',
  embed: 'Embed',
  embedNote: 'Paste one of the two codes into a page of your own.',
  /** The story in a frame. */
  frame: 'Frame',
  frameNote: 'Works wherever a page takes frames, in editors of blogs and learning platforms too.',
  /** The story as an element of the page. */
  element: 'Element',
  elementNote: 'For pages that may load scripts: the story takes on their language and colours.',
  /** Names the field with the code; `way`: one of the two names above. */
  code: (way: string) => `Code to embed: ${way}`,
  copyCode: 'Copy the code',
  codeCopied: 'The code is copied.',
  notCopied: 'This browser keeps its clipboard to itself. The text is selected; copy it by hand.',
  paper: 'Print',
  paperNote: 'Sheets of A4, fit for black and white: map, legend, who says what, sources.',
  print: 'Print',
  lesson: 'For lessons',
  lessonNote: 'The same story to present, to practise with, and as a worksheet.',
  toLesson: 'Open the classroom',
  /** In the picture: what is chosen of the story. */
  shown: (shown: number, all: number) => `${shown} of ${all} ${all === 1 ? 'flow' : 'flows'}`,
  selected: (name: string) => `Selected: ${name}`,
  /** `address`: where the sources stand in full. */
  sources: (count: number, address: string) =>
    `${count === 1 ? '1 source' : `${count} sources`}${address && `: ${address}`}`,
  saidOn: (date: string) => `Picture of ${date}`,
  event: 'event',
  sheet: {
    legend: 'Legend',
    flows: 'Flows',
    places: 'Places',
    claims: 'Who says what',
    /** Before the flows that the map has no place for. */
    unlocated: 'not on the map',
    claimsNote: 'By flow (letter) and event (◇). The number in brackets is the source.',
    sources: 'Sources',
    seenVia: (via: string) => `seen as a copy (${via})`,
    bent: (letters: string) => `${letters}: bent on the flat map, schematic.`,
    nothing: 'Nothing fits this choice.',
  },
};
