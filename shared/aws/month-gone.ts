import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { DAY } from '../charter/day.ts';
import { N } from './attributes.ts';

/** When what was counted of a month (`YYYY-MM` in Korea) goes, so many months after it: of `expiresAtSeconds`. */
export const monthGone = (month: string, months: number): AttributeValue =>
  N(Math.ceil((Date.parse(`${month}-01T00:00:00+09:00`) + (months + 1) * 31 * DAY) / 1000));
