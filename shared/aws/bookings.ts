import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Booking, CompensationEntry } from '../compensation/entry.ts';
import { sameNumber } from '../kernel/card-number.ts';
import type { BookingRefusal } from '../petition/decision.ts';
import { type Item, N, S } from './attributes.ts';

/** A part of a transaction, and what is said where its condition fails. */
export interface Guarded {
  readonly item: TransactWriteItem;
  readonly refused: BookingRefusal;
}

/** The books of a department's year: its entries, and how much of each budget they spend. */
export const booksKey = (department: string, year: number): string =>
  `ledger#${department}#${year}`;
export const ENTRY = 'entry#';
export const BUDGET = 'budget#';
export const seriesKey = (finding: string): Item => ({
  pk: S(`compensation#${finding}`),
  sk: S('-'),
});

/** What a decision's bookings write. Each condition keeps one rule, whoever else writes at the same time. */
export const bookingItems = (table: string, bookings: readonly Booking[]): readonly Guarded[] => [
  ...bookings.flatMap(({ entry }) => [
    entryItem(table, entry),
    seriesItem(table, entry),
    ...cardItems(table, entry),
    ...dayItems(table, entry),
  ]),
  ...budgetItems(table, bookings),
];

const booksOf = ({ budget }: CompensationEntry): string => booksKey(budget.department, budget.year);

/** Written once. */
const entryItem = (table: string, entry: CompensationEntry): Guarded => ({
  refused: 'compensation-booked-before',
  item: {
    Put: {
      TableName: table,
      Item: {
        pk: S(booksOf(entry)),
        sk: S(`${ENTRY}${entry.finding}#${String(entry.seq).padStart(4, '0')}`),
        body: S(JSON.stringify(entry)),
      },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  },
});

/** One entry after the other, also where two of a finding would stand in the books of two years. */
const seriesItem = (table: string, entry: CompensationEntry): Guarded => ({
  refused: 'compensation-booked-before',
  item: {
    Update: {
      TableName: table,
      Key: seriesKey(entry.finding),
      UpdateExpression: 'SET seq = :seq ADD books :books',
      ConditionExpression: entry.seq === 1 ? 'attribute_not_exists(pk)' : 'seq = :before',
      ExpressionAttributeValues: {
        ':seq': N(entry.seq),
        ':books': { SS: [booksOf(entry)] },
        ...(entry.seq > 1 && { ':before': N(entry.seq - 1) }),
      },
    },
  },
});

/** A numbered card is out for one finding; it is free again when it is back in the house. */
function cardItems(table: string, entry: CompensationEntry): readonly Guarded[] {
  const refused = 'card-issued-before';
  const Key = (kind: string, serial: string): Item => ({
    pk: S(`card#${kind}#${sameNumber(serial)}`),
    sk: S('-'),
  });
  if (entry.step === 'issued') {
    const Update = {
      TableName: table,
      Key: Key(entry.kind, entry.serial),
      UpdateExpression: 'SET finding = :finding',
      ConditionExpression: 'attribute_not_exists(finding)',
      ExpressionAttributeValues: { ':finding': S(entry.finding) },
    };
    return [{ refused, item: { Update } }];
  }
  if (entry.step !== 'returned' && entry.step !== 'reversed') return [];
  const { kind, serial, finding } = entry;
  if (kind === undefined || serial === undefined) return [];
  return [
    {
      refused,
      item: {
        Update: {
          TableName: table,
          Key: Key(kind, serial),
          UpdateExpression: 'REMOVE finding',
          ConditionExpression: 'finding = :finding',
          ExpressionAttributeValues: { ':finding': S(finding) },
        },
      },
    },
  ];
}

/**
 * A recipient is owed once for a day that they came in vain, in whichever petition they said so: of two heads at once one is
 * refused. Where a person found another visit of that day the mark stands as it is, or is made.
 */
function dayItems(table: string, entry: CompensationEntry): readonly Guarded[] {
  if (entry.step !== 'approved' || entry.day === undefined) return [];
  return [
    {
      refused: 'compensation-same-day',
      item: {
        Update: {
          TableName: table,
          Key: { pk: S(`owed#${entry.recipient}#${entry.day}`), sk: S('-') },
          UpdateExpression: 'SET finding = if_not_exists(finding, :finding)',
          ...(!entry.another && { ConditionExpression: 'attribute_not_exists(pk)' }),
          ExpressionAttributeValues: { ':finding': S(entry.finding) },
        },
      },
    },
  ];
}

/** What one budget's entries spend together, and its whole amount. */
interface Spending {
  readonly key: Item;
  readonly spends: number;
  readonly entries: number;
  readonly within: number | undefined;
}

/** A transaction names each item once. */
function budgetItems(table: string, bookings: readonly Booking[]): readonly Guarded[] {
  const spendings = new Map<string, Spending>();
  for (const { entry, within } of bookings) {
    const { code } = entry.budget;
    if (code === undefined || entry.spends === 0) continue;
    const id = `${booksOf(entry)}#${code}`;
    const { spends, entries, within: limit } = spendings.get(id) ?? { spends: 0, entries: 0 };
    spendings.set(id, {
      key: { pk: S(booksOf(entry)), sk: S(`${BUDGET}${code}`) },
      spends: spends + entry.spends,
      entries: entries + 1,
      within: within ?? limit,
    });
  }
  return [...spendings.values()].map((spending) => budgetItem(table, spending));
}

/** @throws Error for money that is spent without a limit. */
function budgetItem(table: string, { key, spends, entries, within }: Spending): Guarded {
  if (spends > 0 && within === undefined) throw new Error('spends without a limit');
  const least = spends > 0 ? (within ?? 0) - spends : -spends;
  return {
    refused: 'budget-exhausted',
    item: {
      Update: {
        TableName: table,
        Key: key,
        UpdateExpression: 'ADD spent :spends, entries :entries',
        // What comes back was spent; what is spent fits into what is left.
        ConditionExpression:
          spends > 0
            ? `spent <= :bound${least >= 0 ? ' OR attribute_not_exists(spent)' : ''}`
            : 'spent >= :bound',
        ExpressionAttributeValues: {
          ':spends': N(spends),
          ':entries': N(entries),
          ':bound': N(least),
        },
      },
    },
  };
}
