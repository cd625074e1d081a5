const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The page that lays two stories side by side. */
export const compare = {
  title: 'Two stories side by side',
  lead: 'Two stories differ in more than what they are about: in who counts, who speaks and what could be confirmed. All figures here are counts of what the two files say; no amounts are added up.',
  /** Leads from the library to this page. */
  link: 'Lay the stories side by side',
  linkLead: 'How large, who says so, how sure: for a lesson, two stories can be compared.',
  choose: 'Stories shown',
  amounts: 'How large?',
  voices: 'Who speaks?',
  sure: 'How much is confirmed?',
  talk: 'To talk about',
  withTotal: (count: number, all: number, units: number) =>
    `${count} of ${counted(all, 'flow')} ${count === 1 ? 'has' : 'have'} a total that somebody gives${units < 2 ? '' : `, in ${units} different units`}.`,
  oneScale: (units: string) => `Both give amounts in ${units}; these stand on one scale.`,
  noScale: 'The two share no unit: there is no scale that could hold the amounts of both.',
  /** Of a strip on which each total is a stroke. */
  strip: (unit: string) =>
    `Each stroke is one flow, in ${unit}; each step to the right is ten times as much.`,
  stripLabel: (count: number, least: string, most: string) =>
    `${counted(count, 'flow')}, from ${least} to ${most}`,
  moreAmounts: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
  spoken: (claims: number, sides: number, sources: number) =>
    `${counted(claims, 'claim')} by ${counted(sides, 'side')}, from ${counted(sources, 'source')}. Whoever is part of a side counts for it.`,
  otherSides: (count: number) => (count === 1 ? 'one other side' : `${count} other sides`),
  ownWords: (count: number, all: number) =>
    `Of ${counted(all, 'claim')} about flows, ${count} ${count === 1 ? 'comes' : 'come'} from a side that sends or receives.`,
  kinds: 'Speakers by kind:',
  flows: (count: number) => (count === 1 ? 'One flow' : `${count} flows`),
  events: (count: number) => (count === 1 ? 'One event' : `${count} events`),
  oneOrigin: (count: number, all: number) =>
    `For ${count} of ${counted(all, 'flow')}, everything that is said goes back to a single side or a single source.`,
  questions: [
    'Which of the two stories has more figures? Who might want to give them, and who might want to give none?',
    'Find a figure in each story that somebody counted, and one that somebody estimated. How can you tell?',
    'Does “confirmed” mean the same in both? Open a confirmed flow in each story and name who confirms it.',
    'Who is missing? Name somebody who must know more about these flows but does not speak in the story.',
  ],
  storyOf: (title: string) => `Open the story: ${title}`,
};

export type CompareMessages = typeof compare;
