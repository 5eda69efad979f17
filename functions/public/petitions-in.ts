import type { DynamoDBRecord } from 'aws-lambda';
import { PETITION_FORM } from '../../shared/petition/number.ts';

const EVENT = 'event#';

/** The petitions of which these records are commits, each once. What a restore brought back was settled when it was new, and is again. */
export const petitionsIn = (records: readonly DynamoDBRecord[]): readonly string[] => [
  ...new Set(
    records.flatMap(({ dynamodb }) => {
      const [subject = '', sk = ''] = [dynamodb?.Keys?.pk?.S, dynamodb?.Keys?.sk?.S];
      return sk.startsWith(EVENT) && PETITION_FORM.test(subject) ? [subject] : [];
    }),
  ),
];
