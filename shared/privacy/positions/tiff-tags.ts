/** Directories within a directory that tell of the camera and its place: Exif, GPS, interoperability. */
export const TOLD_DIRECTORIES: ReadonlySet<number> = new Set([0x8769, 0x8825, 0xa005]);
/** Pictures within a picture. */
export const SUB_PICTURES = 330;

/**
 * The tags without which a picture is drawn otherwise (TIFF 6.0, its supplements, T.4 and T.6). The value of any other is
 * wiped: names, dates, serial numbers, XMP, IPTC, GeoTIFF, whatever a program or a camera has of its own.
 */
const DRAWN: ReadonlySet<number> = new Set([
  ...[254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281],
  ...[282, 283, 284, 286, 287, 290, 291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321],
  ...[322, 323, 324, 325, 326, 327, 328, 332, 334, 336, 338, 339, 340, 341, 342, 347],
  ...[512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532],
  34_675, // the colour profile
]);

/** Whether the value of a tag stays. What leads to a directory stays: the directory itself is wiped or walked. */
export const stays = (tag: number): boolean =>
  DRAWN.has(tag) || tag === SUB_PICTURES || TOLD_DIRECTORIES.has(tag);

/** Bytes of one value by its type; of a type that nobody knows the most. */
const SIZES: readonly number[] = [8, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 8, 8, 8, 8, 8];
export const sizeOf = (type: number): number => SIZES[type] ?? 8;
