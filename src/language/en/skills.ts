/** Eight points of the compass, clockwise from north. */
const COMPASS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;

/** Map skills: tools that measure on the map of a story. Numbers and names come formatted. */
export const skills = {
  tools: {
    label: 'Tool',
    measure: 'Measure',
    scale: 'Scale',
    area: 'Compare areas',
    clock: 'Clocks',
    daylight: 'Day and night',
  },
  projections: { label: 'Map', globe: 'Globe', mercator: 'Mercator', 'equal-earth': 'Equal Earth' },
  map: (projection: string) => `Map of the story’s places, ${projection}`,
  turn: { west: 'Turn the globe to the west', east: 'Turn the globe to the east' },
  computed: 'Computed by Dispatch Atlas, not said by a source.',
  noMap: 'The map could not be loaded. The tools in words work all the same.',
  tryAgain: 'Try again',
  nothing: 'This story names no place that is known well enough to measure from it.',
  question: 'Question',
  showAnswer: 'Show answer',
  compass: (degrees: number) => COMPASS[Math.round(degrees / 45) % 8] ?? COMPASS[0],
  point: (latitude: string, north: boolean, longitude: string, east: boolean) =>
    `${latitude}°\u00a0${north ? 'N' : 'S'}, ${longitude}°\u00a0${east ? 'E' : 'W'}`,
  parallel: (degrees: string, north: boolean) =>
    degrees === '0' ? '0° (equator)' : `${degrees}°\u00a0${north ? 'N' : 'S'}`,
  km: (km: string) => `${km} km`,
  squareKm: (area: string) => `${area} km²`,
  keys: 'Arrow keys move it by 1°, with Shift by 5°.',
  measure: {
    lead: 'How far is it, and which way is the shortest?',
    from: 'From A',
    to: 'To B',
    ownPoint: 'a point on the map',
    swap: 'Swap A and B',
    hint: 'Choose two places, tap the map, or drag A and B.',
    end: (letter: string, where: string) => `Point ${letter}: ${where}`,
    shortest: 'Shortest way',
    shortestNote: 'solid: part of a great circle',
    straight: {
      mercator: 'Straight on this map',
      'equal-earth': 'Straight on this map',
      globe: 'One steady course',
    },
    straightNote: {
      mercator: 'dashed: a rhumb line, one steady course',
      'equal-earth': 'dashed: drawn with a ruler',
      globe: 'dashed: a rhumb line',
    },
    bearing: 'Sets out towards',
    bearingWords: (words: string, degrees: string) => `${words}, ${degrees}°`,
    result: {
      mercator: (km: string, percent: string) =>
        `The straight line on this map is ${km} (${percent}%) longer.`,
      'equal-earth': (km: string, percent: string) =>
        `The straight line on this map is ${km} (${percent}%) longer.`,
      globe: (km: string, percent: string) => `Steering one steady course is ${km} (${percent}%) longer.`,
    },
    same: 'Both lines are equally long here.',
    caveat:
      'Measured on a sphere with the mean radius of the earth; the true, slightly flattened shape changes it by 0.6% at most.',
    questions: {
      easy: 'Which line is the shorter way from A to B, the solid or the dashed one?',
      standard:
        'By how many percent is the dashed line longer? Then put A and B on the equator: what changes?',
      advanced:
        'Why does the shortest way from A to B not set out in the direction in which the dashed line runs?',
    },
    answers: {
      easy: (shortest: string, straight: string) =>
        `The solid one: ${shortest}. The dashed one is ${straight} long, even where it looks shorter on the map.`,
      standard: (percent: string) =>
        `By ${percent}%. On the equator both lines are the same: there the equator itself is a great circle.`,
      advanced: (first: string, course: string) =>
        `The shortest way lies on a great circle and changes its direction all the time; it sets out at ${first}°. The dashed line starts at ${course}°. Only along a meridian or the equator are the two the same.`,
    },
  },
  scale: {
    lead: 'Each cross is 1,000 km wide and 1,000 km high on the ground.',
    latitude: 'Latitude of the fourth cross',
    hint: 'Move the slider, tap the map, or drag the dark cross.',
    handle: (where: string) => `Cross of 1,000 km at ${where}`,
    result: {
      mercator: (latitude: string, times: string) =>
        `At ${latitude} this map draws 1,000 km ${times} times as long as at the equator.`,
      'equal-earth': (latitude: string, across: string, along: string) =>
        `At ${latitude} this map draws 1,000 km ${across} times as long from west to east, and ${along} times from south to north, as at the equator.`,
      globe: (latitude: string) =>
        `At ${latitude} 1,000 km are as long as anywhere on a globe. In the picture they look shorter towards the edge.`,
    },
    table: 'How long 1,000 km are drawn, at the equator 1',
    caveat: {
      mercator: 'One scale bar holds for one latitude only, but there in every direction.',
      'equal-earth':
        'Areas are true everywhere, lengths are not: a scale bar holds for one latitude and one direction.',
      globe: 'The picture of a globe has its scale only in its middle.',
    },
    questions: {
      easy: 'Where on this map are 1,000 km drawn longest?',
      standard:
        'You lay a ruler on the map. How wrong would you be at the latitude of the dark cross with the scale bar of the equator?',
      advanced: 'Which of the three maps would you choose for measuring with a ruler, and where on it?',
    },
    answers: {
      easy: {
        mercator: 'Nearest to the poles: the scale grows with the latitude, to both sides of the equator.',
        'equal-earth': 'From west to east in high latitudes; from south to north near the equator.',
        globe: 'In the middle of the picture. On a real globe they are equally long everywhere.',
      },
      standard: {
        mercator: (times: string) => `You would read a distance ${times} times as long as it is.`,
        'equal-earth': (across: string, along: string) =>
          `From west to east you would read ${across} times, from south to north ${along} times the true distance.`,
        globe: () =>
          'On a real globe not at all. In its picture it depends on how far from the middle you measure.',
      },
      advanced:
        'For a small region Mercator’s map will do, with the scale of its own latitude. For long ways none: measure along the great circle, best with a thread on a globe.',
    },
  },
  area: {
    lead: 'How large is a country really? Drag it over the map.',
    country: 'Country',
    group: { story: 'In this story', all: 'All countries' },
    toEquator: 'Move to the equator',
    back: 'Put back',
    hint: 'Drag the outline, or focus it and use the arrow keys.',
    handle: (country: string, where: string) => `${country}, its middle at ${where}`,
    trueArea: 'True area, about',
    compared: (times: string, country: string) => `${times} times as large as ${country}`,
    fitsInto: (times: string, country: string) => `fits ${times} times into ${country}`,
    drawn: {
      mercator: (times: string) =>
        `This map draws it ${times} times as large here as at the scale of the equator.`,
      'equal-earth': 'This map draws it equally large everywhere; its shape is bent.',
      globe: 'On the globe it stays as it is. Towards the edge you see it aslant.',
    },
    beyond: 'Here it reaches beyond 85°, where Mercator’s map ends: no number can be given.',
    method:
      'Area of the outline on a sphere (outline simplified, 1 : 50 million, without lakes taken out). The outline is turned with the whole sphere, so shape and area stay true.',
    disputed: 'The outline shows the border as this map draws it:',
    loading: 'The outlines are being fetched …',
    questions: {
      easy: (country: string) =>
        `Drag ${country} to the equator. Does it become larger or smaller on this map?`,
      standard: (country: string, other: string) => `How often would ${other} fit into ${country}?`,
      advanced: (country: string) =>
        `What of ${country} changes when you drag it to the north, and what stays the same? Try all three maps.`,
    },
    answers: {
      easy: {
        mercator: (now: string) =>
          `Mercator’s map draws everything smallest at the equator. Where the outline is now it is drawn ${now} times as large as it would be there; in truth it never changes.`,
        'equal-earth': 'Neither: Equal Earth keeps areas. Only the shape is bent.',
        globe: 'Neither: on a globe size and shape stay. It only turns towards you or away.',
      },
      standard: (times: string) => `${times} times, by the true areas.`,
      advanced:
        'In truth nothing changes: it is moved like a sticker on a ball. Mercator keeps angles and lets areas grow towards the poles; Equal Earth keeps areas and bends shapes; the globe keeps both.',
    },
  },
  moment: {
    event: 'Event',
    noEvent: 'any day',
    onlyDay: (when: string) =>
      `The story has only the day: ${when}. The time of day is an example. Change it.`,
    onlyRange: (when: string) => `The story has only: ${when}. Day and time are an example. Change them.`,
    known: (when: string) => `The story gives the time: ${when}.`,
    example: 'Day and time are an example. Change them.',
    hour: 'Time of day (UTC)',
    date: 'Day of the year',
    shown: (day: string, time: string) => `${day}, ${time} UTC`,
  },
  clock: {
    lead: 'What do the clocks show at the places of the story?',
    waiting: 'The time zones are being fetched …',
    failed: 'The time zones could not be loaded.',
    face: (places: string, time: string) => `${places}: ${time}`,
    unknown: (places: string) => `Not known: ${places}`,
    andMore: (count: number) => `and ${count} more`,
    already: (later: string, day: string, earlier: string, before: string) =>
      `It is already ${day} in ${later}, still ${before} in ${earlier}.`,
    sameDay: (day: string) => `It is ${day} at all these places.`,
    apart: (hours: string, first: string, last: string) => `Between ${first} and ${last} lie ${hours} hours.`,
    caveat: 'Offsets by the IANA time zone database for this day.',
    questions: {
      easy: (first: string, last: string, time: string) =>
        `It is ${time} in ${first}. What time is it in ${last}?`,
      standard: (first: string, last: string) =>
        `How many hours lie between ${first} and ${last}? Where does the sun rise first?`,
      advanced: (last: string) => `From which hour UTC on is it already the next day in ${last}?`,
    },
    answers: {
      easy: (time: string, day: string) => `${time}, ${day}.`,
      standard: (hours: string, last: string) =>
        `${hours} hours. The sun rises first in the east, so clocks are ahead in ${last}.`,
      advanced: {
        ahead: (time: string, last: string) => `From ${time} UTC on: then it is midnight in ${last}.`,
        never: (time: string, last: string) =>
          `Only at ${time} UTC, when it is midnight in ${last} too: clocks there are not ahead of UTC.`,
      },
    },
  },
  daylight: {
    lead: 'Where is it day, and where night?',
    sun: (where: string) => `The sun stands in the zenith at ${where}.`,
    sunSign: 'Sun in the zenith',
    state: { day: 'day', twilight: 'twilight', night: 'night' },
    list: (state: string, places: string) => `${state}: ${places}`,
    dayPlaces: 'Day',
    twilightPlaces: 'Twilight',
    nightPlaces: 'Night',
    polar: {
      north: 'Around the North Pole the sun does not set; around the South Pole it does not rise.',
      south: 'Around the South Pole the sun does not set; around the North Pole it does not rise.',
      neither: 'Day and night are about equally long everywhere.',
    },
    caveat:
      'The line is where the middle of the sun touches the horizon, without the bending of light by the air. The lighter band is twilight, the sun less than 6° below. Low-precision formulas of the Astronomical Almanac, good to 0.1°.',
    questions: {
      easy: (place: string) => `Is it day or night in ${place}?`,
      standard:
        'In which half of the earth are the days longer now than the nights? How do you see it on the map?',
      advanced:
        'On which days does the line between day and night run from pole to pole? Try it with the slider.',
    },
    answers: {
      easy: (place: string, state: string, degrees: string, above: boolean) =>
        `In ${place} it is ${state}: the sun stands ${degrees}° ${above ? 'above' : 'below'} the horizon.`,
      standard: {
        north: (where: string) =>
          `In the northern half: the sun is in the zenith at ${where}, and the pole there lies in the light.`,
        south: (where: string) =>
          `In the southern half: the sun is in the zenith at ${where}, and the pole there lies in the light.`,
      },
      advanced: (latitude: string) =>
        `Around 20 March and 22 or 23 September, when the sun is in the zenith at the equator. Now it is so at ${latitude}.`,
    },
  },
};

export type SkillsMessages = Messages<typeof skills>;

/** The same shape with any words in it. */
type Messages<Value> = Value extends string
  ? string
  : Value extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Value]: Messages<Value[Key]> };
