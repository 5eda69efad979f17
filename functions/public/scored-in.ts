import type { DynamoDBRecord } from 'aws-lambda';
import { ITEM_FORM } from '../../shared/improvement/item.ts';
import { PETITION_FORM } from '../../shared/petition/number.ts';
import { PUBLICATION_FORM } from '../../shared/publications/publication.ts';
import { arrivalSubject } from '../../shared/score/arrival-shares.ts';

const EVENT = 'event#';
const FORMS = [PETITION_FORM, PUBLICATION_FORM, ITEM_FORM];
/** A day's lines of the ledger of arrivals. */
const ARRIVALS = /^arrival#(\w+)#([\d-]{10})$/;

/** What these records say something of that the score counts, each once. What a restore brought back was settled when it was new, and is again. */
export const scoredIn = (records: readonly DynamoDBRecord[]): readonly string[] => [
  ...new Set(
    records.flatMap(({ dynamodb }) => {
      const [subject = '', sk = ''] = [dynamodb?.Keys?.pk?.S, dynamodb?.Keys?.sk?.S];
      const [, channel, day] = ARRIVALS.exec(subject) ?? [];
      if (channel !== undefined && day !== undefined) return [arrivalSubject(channel, day, sk)];
      return sk.startsWith(EVENT) && FORMS.some((form) => form.test(subject)) ? [subject] : [];
    }),
  ),
];
