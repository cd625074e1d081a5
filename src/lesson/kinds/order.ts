import { asserts } from '../../model/claims.ts';
import { describeTime } from '../../model/describe.ts';
import { isEvent } from '../../model/dispatch-index.ts';
import { edtfBounds, parseEdtf } from '../../model/edtf.ts';
import type { EventFeature } from '../../model/types.ts';
import { claimsAt, type Kit } from '../kit.ts';
import { areDifferent, lettered, type Maker, markName, markNames, refsOf, taskOf } from '../parts.ts';
import type { Level } from '../types.ts';

const COUNTS: Readonly<Record<Level, number>> = { easy: 3, standard: 4, advanced: 5 };
/** Days that have to lie between two events at least. */
const GAPS: Readonly<Record<Level, number>> = { easy: 90, standard: 21, advanced: 2 };
const DAY = 86_400_000;

interface Dated {
  readonly event: EventFeature;
  /** Days since 1970, inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Confirmed events, to be put in the order in which they began. */
export const order: Maker = (kit, level, random) => {
  const chosen: Dated[] = [];
  for (const dated of random.shuffle(datedEvents(kit))) {
    if (chosen.length === COUNTS[level]) break;
    const isFar = chosen.every((other) => daysApart(other, dated) >= GAPS[level]);
    if (isFar && areDifferent([...chosen, dated].map(({ event }) => markNames(event, kit))))
      chosen.push(dated);
  }
  if (chosen.length < 3) return null;
  const sorted = chosen.toSorted((a, b) => a.first - b.first);
  const mixed = random.shuffle(sorted);
  // An order that is right as it stands would be no task.
  const shown = mixed.every((dated, index) => dated === sorted[index]) ? sorted.toReversed() : mixed;
  const options = lettered(shown.map(({ event }) => ({ text: markName(event, kit) })));
  const ids = sorted.map(({ event }) => event.id);
  return taskOf(kit, {
    kind: 'order',
    level,
    about: ids.toSorted(),
    question: kit.words.order,
    answer: {
      form: 'order',
      options,
      key: sorted.flatMap((dated) => options[shown.indexOf(dated)]?.id ?? []),
    },
    explanation: sorted.map(({ event }) => ({
      text: kit.words.labelled(describeTime(event, kit.wanted), markName(event, kit)),
    })),
    proof: sorted.flatMap(({ event }) =>
      refsOf(
        claimsAt(event)
          .filter(({ claim }) => asserts(claim))
          .slice(0, 1),
      ),
    ),
    marks: ids.toSorted(),
  });
};

/** What is confirmed and is one thing that happened, known to its month at least without a doubt, and does not give its year in its name. */
function datedEvents(kit: Kit): readonly Dated[] {
  return kit.marks.filter(isEvent).flatMap((event) => {
    const { start, status, type, claims } = event.properties;
    if (status !== 'confirmed' || type === 'other' || !claims.some(asserts)) return [];
    if (markNames(event, kit).some((name) => /\d{4}/.test(name))) return [];
    const edtf = parseEdtf(start);
    if (edtf?.kind !== 'date' || edtf.date.doubt !== '' || edtf.date.precision === 'year') return [];
    const bounds = edtfBounds(edtf);
    if (bounds.start === null || bounds.end === null) return [];
    return [{ event, first: Date.parse(bounds.start) / DAY, last: Date.parse(bounds.end) / DAY }];
  });
}

function daysApart(a: Dated, b: Dated): number {
  return Math.max(a.first - b.last, b.first - a.last);
}
