import { type ItemNotice, type ItemTerms, ringItem } from '../improvement/clock.ts';
import type { ItemEvent } from '../improvement/events.ts';
import type { Item } from '../improvement/item.ts';
import { calendarImprovement } from './improvement-calendar.ts';
import type { SubjectKind } from './kind.ts';

/** An item of improvement, as the clock sees it. */
export const improvementSubject: SubjectKind<Item, ItemEvent, ItemTerms, ItemNotice> = {
  ...calendarImprovement,
  onRing: ringItem,
};
