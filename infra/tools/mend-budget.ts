import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { N, S } from '../../shared/aws/attributes.ts';
import { BUDGET, booksKey } from '../../shared/aws/bookings.ts';
import { held } from '../../shared/aws/conditional-write.ts';
import type { Spent } from '../../shared/compensation/budget.ts';

interface BudgetKey {
  readonly department: string;
  readonly year: number;
  readonly code: string;
}

/**
 * Sets what a budget says is spent to what its entries come to, unless something was booked since it was read. Whether it
 * was set.
 */
export const mendBudget = (
  client: DynamoDBClient,
  TableName: string,
  { department, year, code }: BudgetKey,
  item: Spent | undefined,
  sum: Spent = { spent: 0, entries: 0 },
): Promise<boolean> =>
  held(
    client.send(
      new UpdateItemCommand({
        TableName,
        Key: { pk: S(booksKey(department, year)), sk: S(`${BUDGET}${code}`) },
        UpdateExpression: 'SET spent = :spent, entries = :entries',
        ConditionExpression: item
          ? 'spent = :was AND entries = :counted'
          : 'attribute_not_exists(pk)',
        ExpressionAttributeValues: {
          ':spent': N(sum.spent),
          ':entries': N(sum.entries),
          ...(item && { ':was': N(item.spent), ':counted': N(item.entries) }),
        },
      }),
    ),
  );
