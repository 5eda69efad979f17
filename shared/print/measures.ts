import { TOKENS } from '../look/tokens.ts';

/** Where the font's two weights lie. */
export interface Fonts {
  readonly regular: string;
  readonly bold: string;
}
/** How a line is set. */
export interface Type {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly quiet?: boolean;
  /** Points of room above it. */
  readonly above?: number;
  readonly width?: number;
}
/** Points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Large print: so many times as large, which makes 17 points of 10, but a title no larger than that (points). */
export const LARGER = 1.7;
export const LARGEST = 28;
export const MARGIN = 56;
/** Points between the margins of A4. */
export const WIDTH = 595 - 2 * MARGIN;
export const LABEL = 108;
export const INK = TOKENS['light-gray-90'];
export const QUIET = TOKENS['light-gray-70'];
export const EDGE = TOKENS['light-gray-20'];
