/** A text as a sparse vector: numbers of features and how much of each there is. */
export interface Features {
  readonly numbers: Int32Array | readonly number[];
  /** Of single precision. */
  readonly values: Float32Array | readonly number[];
}

/** The same in columns that are used again for the next text: the first `size` places count. */
export interface FeatureList {
  readonly numbers: Int32Array;
  readonly values: Float32Array;
  readonly size: number;
}
