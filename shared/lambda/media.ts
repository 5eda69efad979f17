import type { AttachmentType } from '../petition/attachment.ts';

/** The media type under which a file of each type is stored and served. */
export const MEDIA: Readonly<Record<AttachmentType, string>> = {
  pdf: 'application/pdf',
  hwp: 'application/x-hwp',
  hwpx: 'application/hwp+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  jpeg: 'image/jpeg',
  png: 'image/png',
  heic: 'image/heic',
  tiff: 'image/tiff',
  text: 'text/plain',
};

/** Where a file's object lies: its id says nothing of anybody. */
export const objectKey = (id: string): string => `uploads/${id}`;
