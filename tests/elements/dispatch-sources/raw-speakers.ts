import type { RawClaim, RawFeature, RawFile } from '../../lesson/raw-file.ts';

/*
 * Who speaks of what, and what the rules make of it, read from the file as it stands, by ways that share nothing with
 * the model: what the small maps show is checked against this.
 */

export function topOf(raw: RawFile, id: string): string {
  const parent = raw.actors[id]?.partOf;
  return parent === undefined ? id : topOf(raw, parent);
}

/** Ids of flows and events, by who says something of them. */
export function marksBySpeaker(raw: RawFile): ReadonlyMap<string, ReadonlySet<string>> {
  const marks = new Map<string, Set<string>>();
  for (const { id, properties } of raw.features) {
    for (const { by } of properties.claims ?? []) {
      const speaker = topOf(raw, by);
      marks.set(speaker, (marks.get(speaker) ?? new Set()).add(id));
    }
  }
  return marks;
}

/** Whether a flow or event has a place on the map, as far as these of its claims go. */
export function hasPlace(raw: RawFile, feature: RawFeature, claims: readonly RawClaim[]): boolean {
  const { kind, from, to, at } = feature.properties;
  if (kind === 'flow' && claims.every(({ phase }) => phase === 'possible')) return false;
  if (feature.geometry !== null) return true;
  const isSomewhere = (id: string | undefined) =>
    raw.features.some((place) => place.id === id && place.geometry !== null);
  return kind === 'flow' ? isSomewhere(from) && isSomewhere(to) : isSomewhere(at);
}

/** Whether the rules allow a mark to be called confirmed. */
export function mayBeConfirmed(raw: RawFile, { properties }: RawFeature): boolean {
  const { claims = [], kind, type = '' } = properties;
  const last = (one: RawClaim) =>
    !claims.some(
      (other) =>
        other.by === one.by &&
        (other.on ?? 'existence') === (one.on ?? 'existence') &&
        one.said !== undefined &&
        (other.said ?? '') > one.said.padEnd(10, '~'),
    );
  const standing = claims.filter(
    (one) => last(one) && one.on !== 'effect' && ['done', 'ongoing'].includes(one.phase ?? 'done'),
  );
  const saying = standing.filter(({ stance }) => ['states', 'confirms', 'estimates'].includes(stance));
  const denied = standing.some(({ stance, on = 'existence' }) => stance === 'denies' && on === 'existence');
  const sides = new Set(saying.map(({ by }) => topOf(raw, by)));
  const admits = partiesIn(raw, properties).some((party) => sides.has(party));
  if (admits) return saying.length > 0;
  if (kind === 'event' && ['vote', 'statement', 'publication'].includes(type)) return saying.length > 0;
  const watched = saying.some(
    ({ by }) => raw.actors[by]?.kind === 'monitor' && !partiesIn(raw, properties).includes(topOf(raw, by)),
  );
  return !denied && watched && sides.size >= 2;
}

function partiesIn(raw: RawFile, properties: RawFeature['properties'] & Parties): readonly string[] {
  const { kind, sender, receiver, actors = [], from, to } = properties;
  if (kind === 'event') return actors.map((id) => topOf(raw, id));
  const stateAt = (place: string | undefined) => {
    const iso = raw.features.find(({ id }) => id === place)?.properties.country;
    return Object.entries(raw.actors).find(([, actor]) => iso !== undefined && isoOf(actor) === iso)?.[0];
  };
  return [sender ?? stateAt(from), receiver ?? stateAt(to)].flatMap((id) =>
    id === undefined ? [] : [topOf(raw, id)],
  );
}

interface Parties {
  readonly sender?: string;
  readonly receiver?: string;
  readonly actors?: readonly string[];
}

function isoOf(actor: object): unknown {
  return 'iso' in actor ? actor.iso : undefined;
}
