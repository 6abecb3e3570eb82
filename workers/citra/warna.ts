/** A picture in colour: RGBA bytes, rows from the top. An `ImageData` is one. */
export interface Warna {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}
