const DAY = 86_400_000;
/** A stamp further back is a slip of the year or of the month (ms). */
const MOST_AGO = 60 * DAY;

/** Whether a stamp can be the receipt of what was scanned at `at` (both epoch ms): not after it, not long before. */
export const isReceiptInstant = (stamp: number | undefined, at: number): stamp is number =>
  stamp !== undefined && stamp <= at && stamp >= at - MOST_AGO;
