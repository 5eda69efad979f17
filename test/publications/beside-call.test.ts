import { expect, it } from 'vitest';
import { allPublished } from '../../functions/desk/published.ts';
import { searched } from '../../shared/organization/search.ts';
import { terms } from '../petition/world.ts';
import { publicEntriesOf } from '../support/public-entries.ts';
import { PublicationLife, QUESTION } from './house.ts';

it('what stands in public is found beside a call, with what office data says', async () => {
  const question = new PublicationLife(undefined, { kind: 'question', words: QUESTION });
  question.publishes('care-head', '2026-11-24 11:00');
  const entries = await allPublished(async () => terms, publicEntriesOf(question)).entries('ko');
  const [first] = searched(entries, '휴업급여를 언제 받나요', 5);
  expect(first).toMatchObject({ kind: 'question', title: QUESTION.title.ko });
  expect(entries.some(({ kind }) => kind === 'department')).toBe(true);
});
