/** Whether these bytes begin a PDF: readers look for the mark in the first kilobyte. */
export const isPdf = (body: Uint8Array): boolean =>
  Buffer.from(body.subarray(0, 1024)).includes('%PDF-');
