import type { Notice } from '../../petition/notice.ts';
import { type Publication, stepOf } from '../../publications/publication.ts';

/** Whether a mail about a publication still asks for something: its step is still the one, in the time that was told. */
export const isPublicationAsked = (
  publication: Publication,
  { because, newDueAt }: Pick<Notice, 'because' | 'newDueAt'>,
): boolean => {
  const step = stepOf(publication);
  if (!step) return false;
  if (because === 'handed-over') return true;
  return because === step && publication.pledges.every(({ dueAt }) => dueAt === newDueAt);
};
