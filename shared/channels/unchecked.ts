import { arrivalDay } from '../petition/arrival.ts';
import type { Attachment } from '../petition/attachment.ts';
import { type Difference, differenceId } from './difference.ts';

/** The difference that a petition's file is while no scanner has looked at it. */
export const uncheckedFile = ({ id, at }: Attachment, number: string): Difference => ({
  channel: 'files',
  day: arrivalDay(at),
  kind: 'unchecked',
  id: differenceId('unchecked', id),
  key: `uploads/${id}`,
  at,
  number,
});
