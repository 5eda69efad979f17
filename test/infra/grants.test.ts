import { beforeAll, describe, expect, it } from 'vitest';
import { KNOWN_ACTIONS } from '../bench/charges.ts';
import { type OwnCode, ownCode } from '../support/own-code.ts';
import { type Granted, grantedTo } from './granted.ts';
import { EVERYTHING, templatesOf } from './stage.ts';

let functions: readonly Granted[];
let code: ReadonlyMap<string, OwnCode>;
const codeOf = (entry: string): OwnCode => {
  const own = code.get(entry);
  if (!own) throw new Error(`there is no code of ${entry}`);
  return own;
};
beforeAll(() => {
  functions = grantedTo(templatesOf(EVERYTHING).running.Resources);
  code = ownCode();
}, 400_000);

/** What shows in a function's own code, or in the template, that it may use a grant. */
type Evidence = (own: OwnCode, granted: Granted, resource: string) => boolean;

const calls =
  (...commands: readonly string[]): Evidence =>
  ({ text }) =>
    commands.some((name) => new RegExp(`\\bnew ${name}Command\\d*\\(`).test(text));
const mentions =
  (...words: readonly string[]): Evidence =>
  ({ text }) =>
    words.some((word) => new RegExp(`\\.${word}\\b`).test(text));
const from =
  (file: string, evidence: Evidence): Evidence =>
  (own, granted, resource) =>
    own.sources.includes(`shared/aws/${file}.ts`) && evidence(own, granted, resource);
const either =
  (...some: readonly Evidence[]): Evidence =>
  (...args) =>
    some.some((one) => one(...args));
const both =
  (...all: readonly Evidence[]): Evidence =>
  (...args) =>
    all.every((one) => one(...args));
/** In a transaction, which asks for the right of each write in it. */
const within = (part: string): Evidence =>
  both(calls('TransactWriteItems'), ({ text }) => text.includes(`${part}: {`));

/** The index that a grant is for; undefined for the table itself. */
const indexIn = (resource: string) => /\/index\/([a-z-]+)/.exec(resource)?.[1];
const queries: Evidence = (own, granted, resource) => {
  const index = indexIn(resource);
  const asks = index === undefined ? /KeyConditionExpression: "pk = / : new RegExp(`"${index}"`);
  return calls('Query')(own, granted, resource) || /\ballPages\d*\(/.test(own.text)
    ? asks.test(own.text)
    : false;
};
/** The variable that tells a function a queue's address, and its code names it. */
const sends: Evidence = ({ text }, { variables, fails }, resource) =>
  fails.includes(resource) ||
  (/\bnew SendMessageBatchCommand/.test(text) &&
    Object.entries(variables).some(
      ([name, value]) => value.includes(resource) && new RegExp(`\\.${name}\\b`).test(text),
    ));
const empties: Evidence = (_, { sources }, resource) => sources.includes(resource);

const ARRIVALS = /-arrivals/;
const UPLOADS = /-uploads/;
const VAULT = /-vault/;
const SHELF = /-shelf/;

/** What each grant is for: action, resource, and what uses it. */
const USES: readonly (readonly [actions: string, resource: RegExp, evidence: Evidence])[] = [
  ['logs:CreateLogStream logs:PutLogEvents', /Logs/, () => true], // Lambda's own writing
  ['dynamodb:GetItem', /./, calls('GetItem')],
  ['dynamodb:Query', /./, queries],
  ['dynamodb:BatchGetItem', /./, calls('BatchGetItem')],
  ['dynamodb:PutItem', /./, either(calls('PutItem'), within('Put'))],
  ['dynamodb:UpdateItem', /./, either(calls('UpdateItem'), within('Update'))],
  ['dynamodb:ConditionCheckItem', /./, within('ConditionCheck')],
  [
    'dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams',
    /./,
    empties,
  ],
  ['sqs:SendMessage', /./, sends],
  [
    'sqs:ReceiveMessage sqs:DeleteMessage sqs:ChangeMessageVisibility sqs:GetQueueAttributes',
    /./,
    empties,
  ],
  ['secretsmanager:GetSecretValue', /./, calls('GetSecretValue')],
  ['ses:SendRawEmail', /./, calls('SendRawEmail')],
  ['scheduler:CreateSchedule', /./, calls('CreateSchedule')],
  ['scheduler:DeleteSchedule', /./, calls('DeleteSchedule')],
  ['iam:PassRole', /./, mentions('SCHEDULER_ROLE_ARN')],
  ['kms:GenerateDataKey', /./, from('data-keys', mentions('fresh'))],
  ['kms:Decrypt', /./, from('data-keys', mentions('open'))],
  ['s3:GetObject', ARRIVALS, from('arrived-objects', mentions('get', 'facts'))],
  ['s3:GetObjectVersion', ARRIVALS, from('arrived-objects', mentions('get'))],
  ['s3:ListBucket', ARRIVALS, from('arrived-objects', mentions('list', 'get', 'facts'))],
  ['s3:PutObject', ARRIVALS, from('arrived-objects', mentions('put'))],
  ['s3:GetObjectVersionTagging', ARRIVALS, from('arrived-objects', mentions('scanned'))],
  ['s3:DeleteObjectVersion', ARRIVALS, from('arrived-objects', mentions('remove'))],
  [
    's3:PutObject',
    UPLOADS,
    either(from('files', mentions('put')), from('upload-form', mentions('of'))),
  ],
  ['s3:GetObjectVersion', UPLOADS, from('files', mentions('get', 'address'))],
  ['s3:GetObjectTagging', UPLOADS, from('files', mentions('scan'))],
  ['s3:DeleteObject', UPLOADS, from('files', mentions('remove'))],
  ['s3:ListBucket', /UploadsBucket/, from('files', mentions('get', 'onDay'))],
  ['s3:GetObject', SHELF, from('shelf', mentions('read'))],
  ['s3:ListBucket', SHELF, from('shelf', mentions('read'))],
  ['s3:PutObject', SHELF, from('shelf', mentions('write'))],
  ['s3:PutObject s3:PutObjectTagging', VAULT, from('vault', mentions('put', 'handOut'))],
  ['s3:GetObject', VAULT, from('vault', mentions('get', 'handOut'))],
  ['s3:ListBucket', VAULT, from('vault', mentions('get'))],
];
const usesOf = (action: string, resource: string) =>
  USES.filter(([actions, where]) => actions.split(' ').includes(action) && where.test(resource));

describe('a grant', () => {
  it('is one that the code of its function uses', () => {
    const unused = functions.flatMap((granted) =>
      granted.grants
        .filter(({ action, resource }) => {
          const uses = usesOf(action, resource);
          if (uses.length !== 1) throw new Error(`${uses.length} uses of ${action} ${resource}`);
          return !uses.every(([, , isUsed]) => isUsed(codeOf(granted.entry), granted, resource));
        })
        .map(
          ({ sid, action, resource }) =>
            `${granted.entry} ${sid} ${action} ${indexIn(resource) ?? ''}`,
        ),
    );
    expect(unused).toEqual([]);
  });

  it('to read or write an item is one whose price the meter of the bench knows', () => {
    const items = functions
      .flatMap(({ grants }) => grants.map(({ action }) => action))
      .filter((action) => /^dynamodb:\w*(Item|Query|Scan)/.test(action))
      .map((action) => action.replace('dynamodb:', ''));
    expect(items).toContain('Query');
    expect(items.filter((action) => !KNOWN_ACTIONS.includes(action))).toEqual([]);
  });

  /** Any resource but an index. */
  const TABLE = 'table';
  /** Their adapter can do more than they call of it: letters and receipts only read, the gateway and the publisher receive no petition, and who measures conduct reads no own figures. */
  const NEVER_CALLED: Readonly<Record<string, readonly string[]>> = {
    'casework/suggest': ['dynamodb:BatchGetItem'],
    'desk/letter-pdf': ['dynamodb:ConditionCheckItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
    'desk/receipt-pdf': ['dynamodb:ConditionCheckItem', 'dynamodb:PutItem'],
    'intake/call-gateway': ['dynamodb:GetItem', 'dynamodb:ConditionCheckItem'],
    'public/publish': ['dynamodb:ConditionCheckItem'],
  };

  it('is there for what the code calls', () => {
    const called = [
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:ConditionCheckItem',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
      'secretsmanager:GetSecretValue',
      'ses:SendRawEmail',
      'scheduler:CreateSchedule',
      'scheduler:DeleteSchedule',
    ];
    for (const granted of functions) {
      const own = codeOf(granted.entry);
      const missing = called.filter(
        (action) =>
          usesOf(action, TABLE).every(([, , isUsed]) => isUsed(own, granted, TABLE)) &&
          !granted.grants.some((one) => one.action === action),
      );
      expect(missing, granted.entry).toEqual(NEVER_CALLED[granted.entry] ?? []);
      for (const [name, value] of Object.entries(granted.variables))
        if (name.endsWith('_QUEUE_URL') && value !== '""')
          expect(
            granted.grants.filter(
              ({ action, resource }) => action === 'sqs:SendMessage' && value.includes(resource),
            ),
            `${granted.entry} ${name}`,
          ).toHaveLength(1);
    }
  });
});
