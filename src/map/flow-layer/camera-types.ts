/** A unit vector in MapLibre's axes: x = sin λ cos φ, y = sin φ, z = cos λ cos φ. */
export type SphereVector = readonly [number, number, number];

/** Everything the flow layer has to know of one position of the camera, in doubles. */
export interface FlowCamera {
  /** True where MapLibre's shader prelude is the globe's; that includes its way over into the flat map. */
  readonly globe: boolean;
  /** 1 on the globe, 0 on the flat map, in between near zoom 12 on the globe. */
  readonly transition: number;
  /** Column-major 4×4: unit sphere → clip space on the globe, Mercator 0 … 1 → clip space on the flat map. */
  readonly matrix: Float64Array;
  /** Mercator 0 … 1 → clip space while the globe goes over into the flat map. */
  readonly fallback: Float64Array;
  /** Plane of the limb: points p of the sphere with p·(x, y, z) + w < 0 are hidden. */
  readonly plane: readonly [number, number, number, number];
  /** Size of the map in CSS px, and device px per CSS px. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly zoom: number;
  /** CSS px per radian of arc in the middle of the globe, at the equator of the flat map. */
  readonly pxPerRad: number;
  /** Spherical cap that holds all that can be seen: centre, and cosine of its radius; −2: the whole sphere. */
  readonly cap: readonly [number, number, number, number];
  /** World copies on the flat map, first and last; both 0 on the globe. */
  readonly copies: readonly [number, number];
  /** Mercator x in view, from and to; copies lie at whole numbers. */
  readonly xRange: readonly [number, number];
}
