const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

/** Texts of the timeline. */
export const timeline = {
  title: 'Timeline',
  play: 'Play',
  pause: 'Pause',
  back: 'Step',
  forward: 'Step',
  backLong: 'Move the window back by one step',
  forwardLong: 'Move the window forward by one step',
  wholeTime: 'Whole time',
  storyTime: 'Time of the story',
  from: 'Start of the window',
  to: 'End of the window',
  events: 'Events',
  flows: 'Deliveries over time',
  signs:
    'Bars: time of delivery; an open tip means that no end is given. Strokes below: statements. Diamonds: events. A pale box covers all the days a date can mean.',
  outside: 'outside the window',
  /** Which of the events that share one mark. */
  place: (index: number, count: number) => `${index} of ${count}`,
  open: 'end not given',
  announced: 'only announced',
  claims: (count: number) => counted(count, 'statement', 'statements'),
  density: (months: number) =>
    months === 1
      ? 'Statements per month'
      : months === 3
        ? 'Statements per quarter'
        : months === 12
          ? 'Statements per year'
          : `Statements per ${months / 12} years`,
  most: (count: number) => `at most ${count}`,
  undated: (count: number, names: string) => `${count} without a date: ${names}`,
  possible: (count: number, names: string) => `${count} only called possible: ${names}`,
  unplaced: (count: number) =>
    `${counted(count, 'statement', 'statements')} without a date, or with one too wide for this row`,
  nothing: 'Nothing in this dispatch has a date.',
};
