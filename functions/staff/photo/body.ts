import * as z from 'zod/mini';

export const PHOTO_ACTS = ['keep', 'withdraw'] as const;
export type PhotoAct = (typeof PHOTO_ACTS)[number];

/** A picture comes as the file of a form (multipart/form-data). */
export const PhotoBody = z.strictObject({
  act: z.enum(PHOTO_ACTS),
  /** That whoever is visited may see it until the day after the visit. */
  agrees: z.optional(z.literal('yes')),
  attachments: z.optional(z.string()),
});
