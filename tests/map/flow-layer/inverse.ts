/** The inverse of a 4×4 matrix by columns, in doubles; null if it has none. */
export function inverse4(m: ArrayLike<number>): Float64Array | null {
  // Gauss–Jordan with partial pivoting on [m | 1]: MapLibre's matrices mix scales from 1e-9 to 1e6.
  const rows = [0, 1, 2, 3].map((row) => [
    ...[0, 1, 2, 3].map((column) => m[column * 4 + row] ?? 0),
    ...[0, 1, 2, 3].map((column) => (column === row ? 1 : 0)),
  ]);
  for (let column = 0; column < 4; column += 1) {
    const best = rows.slice(column).sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0))[0];
    const pivot = best?.[column] ?? 0;
    if (best === undefined || pivot === 0 || !Number.isFinite(pivot)) return null;
    rows.splice(rows.indexOf(best), 1);
    const scaled = best.map((value) => value / pivot);
    rows.splice(column, 0, scaled);
    for (const [index, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (index !== column) rows[index] = row.map((value, at) => value - factor * (scaled[at] ?? 0));
    }
  }
  const result = new Float64Array(16);
  for (const [row, values] of rows.entries()) {
    for (let column = 0; column < 4; column += 1) result[column * 4 + row] = values[4 + column] ?? 0;
  }
  return result;
}
