/** A 4×4 matrix by columns. */
type Matrix4 = ArrayLike<number>;

/** Clip space → plane z = 0 of a matrix, as a 3×3 matrix by columns over (x, y, w); null if seen edge-on. */
export function planeInverse(matrix: Matrix4): Float64Array | null {
  return inverse3(planeMatrix(matrix));
}

/** What a 4×4 matrix does to the plane z = 0, as a 3×3 matrix by columns: (x, y, 1) → clip (x, y, w). */
export function planeMatrix(m: Matrix4): Float64Array {
  return Float64Array.from([0, 1, 3, 4, 5, 7, 12, 13, 15], (index) => m[index] ?? 0);
}

/** The inverse of a 3×3 matrix by columns, by cofactors; null if it has none. */
function inverse3(m: Float64Array): Float64Array | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = m;
  const cofactors = [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
  const determinant = a * (cofactors[0] ?? 0) + d * (cofactors[1] ?? 0) + g * (cofactors[2] ?? 0);
  if (determinant === 0 || !Number.isFinite(determinant)) return null;
  return Float64Array.from(cofactors, (value) => value / determinant);
}

/** a · b of 3×3 matrices by columns. */
export function multiply3(a: Float64Array, b: Float64Array): Float64Array {
  const result = new Float64Array(9);
  for (let column = 0; column < 3; column += 1) {
    for (let row = 0; row < 3; row += 1) {
      let sum = 0;
      for (let k = 0; k < 3; k += 1) sum += (a[k * 3 + row] ?? 0) * (b[column * 3 + k] ?? 0);
      result[column * 3 + row] = sum;
    }
  }
  return result;
}

export function multiply3Vector(
  m: Float64Array,
  [x, y, z]: readonly [number, number, number],
): [number, number, number] {
  const row = (r: number): number => (m[r] ?? 0) * x + (m[3 + r] ?? 0) * y + (m[6 + r] ?? 0) * z;
  return [row(0), row(1), row(2)];
}

export function multiply4Point(
  m: Matrix4,
  [x, y, z]: readonly [number, number, number],
): [number, number, number, number] {
  const row = (r: number): number =>
    (m[r] ?? 0) * x + (m[4 + r] ?? 0) * y + (m[8 + r] ?? 0) * z + (m[12 + r] ?? 0);
  return [row(0), row(1), row(2), row(3)];
}
