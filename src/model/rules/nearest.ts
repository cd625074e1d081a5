/** Names compared at most; a file with more gets no suggestion rather than a slow one. */
const MOST_COMPARED = 2_000;
const SUGGESTIONS = 2;

/** The known ids nearest to a mistyped one, best first; none where nothing is near. */
export function nearest(id: string, known: readonly string[]): readonly string[] {
  if (known.length > MOST_COMPARED) return [];
  const most = id.length < 4 ? 1 : Math.max(2, Math.floor(id.length / 3));
  return known
    .map((candidate) => ({ candidate, distance: editDistance(id.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SUGGESTIONS)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance; ids are at most 64 characters long. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
