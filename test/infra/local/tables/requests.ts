import fc from 'fast-check';

export interface Request {
  readonly action: string;
  readonly body: object;
}

/** A table like the record's, small: keys, one sparse index by time, a stream with both images. */
export const TABLE = {
  TableName: 'contract',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'duePk', AttributeType: 'S' },
    { AttributeName: 'dueAt', AttributeType: 'N' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'due',
      KeySchema: [
        { AttributeName: 'duePk', KeyType: 'HASH' },
        { AttributeName: 'dueAt', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
  BillingMode: 'PAY_PER_REQUEST',
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
} as const;

const { TableName } = TABLE;
export const key = (pk: string, sk: string) => ({ pk: { S: pk }, sk: { S: sk } });

const keys = fc
  .tuple(fc.constantFrom('a', 'b', '한글'), fc.constantFrom('1', '2', '10', '😀'))
  .map(([pk, sk]) => key(pk, sk));
const number = fc.integer({ min: -3, max: 30 }).map((n) => ({ N: String(n) }));
const text = fc.constantFrom('', 'x', '가나다', 'open', 'sent').map((s) => ({ S: s }));
const attributes = fc.record(
  {
    version: number,
    state: text,
    list: fc.array(text, { maxLength: 2 }).map((L) => ({ L })),
    // Never empty: the streams of DynamoDB Local show an empty map without its type.
    map: fc.record({ a: text, b: number }, { requiredKeys: ['a'] }).map((M) => ({ M })),
    duePk: fc.constantFrom('due', 'later', '').map((s) => ({ S: s })),
    dueAt: fc.oneof(number, fc.constant({ S: 'no number' })),
    flag: fc.boolean().map((BOOL) => ({ BOOL })),
  },
  { requiredKeys: [] },
);
const item = fc.tuple(keys, attributes).map(([own, more]) => ({ ...own, ...more }));

/** The shapes of the adapters' conditions. */
const condition = fc
  .tuple(
    fc.constantFrom(
      'attribute_not_exists(pk)',
      'attribute_exists(pk)',
      'version = :n',
      'attribute_not_exists(pk) OR version = :n',
      'attribute_exists(pk) AND attribute_not_exists(#s)',
      'attribute_not_exists(dueAt) OR dueAt <= :n OR #s = :s',
      '#s IN (:s, :t)',
      '#s <> :s AND NOT (version > :n)',
      'version BETWEEN :n AND :m',
      'begins_with(#s, :s)',
    ),
    number,
    number,
    text,
  )
  .map(([ConditionExpression, n, m, s]) => {
    const given = { ':n': n, ':m': m, ':s': s, ':t': { S: 'sent' } };
    const used = Object.entries(given).filter(([name]) => ConditionExpression.includes(name));
    return {
      ConditionExpression,
      ...(used.length > 0 && { ExpressionAttributeValues: Object.fromEntries(used) }),
      ...(ConditionExpression.includes('#s') && { ExpressionAttributeNames: { '#s': 'state' } }),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    };
  });
const perhaps = fc.option(condition, { nil: {} });

const update = fc
  .tuple(
    fc.constantFrom(
      'SET version = :v',
      'SET #u = :t REMOVE duePk, dueAt',
      'ADD version :v',
      'ADD wrong :v SET #u = :t',
      'SET version = version + :v',
      'SET version = if_not_exists(version, :v)',
      'REMOVE #u',
      'SET duePk = :t, dueAt = :v',
    ),
    number,
    text,
  )
  .map(([UpdateExpression, v, t]) => ({
    UpdateExpression,
    values: Object.fromEntries(
      Object.entries({ ':v': v, ':t': t }).filter(([name]) => UpdateExpression.includes(name)),
    ),
    names: UpdateExpression.includes('#u') ? { '#u': 'state' } : {},
  }));

const put = fc.tuple(item, perhaps).map(([Item, more]) => ({ TableName, Item, ...more }));
const remove = fc.tuple(keys, perhaps).map(([Key, more]) => ({ TableName, Key, ...more }));
const change = fc.tuple(keys, update, perhaps).map(([Key, { values, names, ...what }, more]) => {
  const { ExpressionAttributeValues = {}, ExpressionAttributeNames = {}, ...rest } = Object(more);
  // One name for one attribute: its own of the condition, `#u` of the update.
  const renamed = Object.fromEntries(
    Object.entries(ExpressionAttributeValues).map(([name, value]) => [`${name}c`, value]),
  );
  const conditionText = rest.ConditionExpression?.replace(/:(\w)\b/g, ':$1c');
  const allValues = { ...values, ...renamed };
  const allNames = { ...names, ...ExpressionAttributeNames };
  return {
    TableName,
    Key,
    ...what,
    ...rest,
    ...(conditionText && { ConditionExpression: conditionText }),
    ...(Object.keys(allValues).length > 0 && { ExpressionAttributeValues: allValues }),
    ...(Object.keys(allNames).length > 0 && { ExpressionAttributeNames: allNames }),
  };
});
const returnValues = (...all: string[]) =>
  fc.option(
    fc.constantFrom(...all).map((ReturnValues) => ({ ReturnValues })),
    { nil: {} },
  );
const read = fc
  .tuple(keys, fc.boolean())
  .map(([Key, ConsistentRead]) => ({ TableName, Key, ConsistentRead }));

// No bound is a key that stands: DynamoDB Local then leaves out the key to go on from, AWS may give it.
const query = fc
  .tuple(
    fc.constantFrom(
      ['pk = :a', { ':a': { S: 'a' } }],
      ['pk = :a AND begins_with(sk, :b)', { ':a': { S: 'a' }, ':b': { S: '1' } }],
      [
        'pk = :a AND sk BETWEEN :b AND :c',
        { ':a': { S: '한글' }, ':b': { S: '0' }, ':c': { S: '2~' } },
      ],
      ['pk = :a AND sk > :b', { ':a': { S: 'b' }, ':b': { S: '1' } }],
      ['pk = :a AND sk <= :b', { ':a': { S: 'b' }, ':b': { S: '2~' } }],
    ),
    fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    fc.boolean(),
    fc.option(fc.constantFrom('version > :f', 'attribute_exists(#state)'), { nil: undefined }),
  )
  .map(([[KeyConditionExpression, values], Limit, ScanIndexForward, filter]) => ({
    TableName,
    KeyConditionExpression,
    ScanIndexForward,
    ConsistentRead: true,
    ExpressionAttributeValues: {
      ...Object(values),
      ...(filter?.includes(':f') && { ':f': { N: '3' } }),
    },
    ...(Limit && { Limit }),
    ...(filter && { FilterExpression: filter }),
    ...(filter?.includes('#state') && { ExpressionAttributeNames: { '#state': 'state' } }),
  }));

export const request: fc.Arbitrary<Request> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(put, returnValues('ALL_OLD', 'NONE'))
      .map(([one, more]) => ({ action: 'PutItem', body: { ...one, ...more } })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(change, returnValues('ALL_OLD', 'ALL_NEW', 'UPDATED_OLD', 'UPDATED_NEW'))
      .map(([one, more]) => ({ action: 'UpdateItem', body: { ...one, ...more } })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(remove, returnValues('ALL_OLD', 'NONE'))
      .map(([one, more]) => ({ action: 'DeleteItem', body: { ...one, ...more } })),
  },
  { weight: 2, arbitrary: read.map((body) => ({ action: 'GetItem', body })) },
  { weight: 2, arbitrary: query.map((body) => ({ action: 'Query', body })) },
  {
    weight: 1,
    arbitrary: fc.array(item, { minLength: 1, maxLength: 3 }).map((all) => ({
      action: 'BatchWriteItem',
      body: { RequestItems: { [TableName]: all.map((Item) => ({ PutRequest: { Item } })) } },
    })),
  },
);

/** Where an item of a transaction stands. */
const placeOf = (one: object): string => {
  const { Item, Key } = Object(Object.values(one)[0]);
  return JSON.stringify([(Item ?? Key).pk, (Item ?? Key).sk]);
};

/** Each item once: DynamoDB Local looks for two of one item after the conditions, AWS before. */
export const transaction: fc.Arbitrary<Request> = fc
  .uniqueArray(
    fc.oneof(
      put.map((Put) => ({ Put })),
      change.map((Update) => ({ Update })),
      remove.map((Delete) => ({ Delete })),
      fc
        .tuple(keys, condition)
        .map(([Key, more]) => ({ ConditionCheck: { TableName, Key, ...more } })),
    ),
    { minLength: 1, maxLength: 4, selector: placeOf },
  )
  .map((TransactItems) => ({ action: 'TransactWriteItems', body: { TransactItems } }));
