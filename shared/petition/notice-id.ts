/**
 * The id of a notice within its subject: the commit that asked for it and its place there, so that a
 * repeated commit asks for the same notice and not for a second one.
 */
export const noticeId = (commitVersion: number, index: number): string =>
  `${noticesOf(commitVersion)}${index}`;

/** How the ids of a commit's notices begin. */
export const noticesOf = (commitVersion: number): string => `${commitVersion}.`;
