import {
  type PublicationHouse,
  type PublicationNotice,
  ringPublication,
} from '../publications/clock.ts';
import type { PublicationEvent } from '../publications/events.ts';
import type { Publication } from '../publications/publication.ts';
import type { SubjectKind } from './kind.ts';
import { calendarPublication } from './publication-calendar.ts';

/** A publication, as the clock sees it. */
export const publicationSubject: SubjectKind<
  Publication,
  PublicationEvent,
  PublicationHouse,
  PublicationNotice
> = {
  ...calendarPublication,
  onRing: ringPublication,
};
