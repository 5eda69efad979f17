import * as dynamo from '@aws-sdk/client-dynamodb';
import * as scheduler from '@aws-sdk/client-scheduler';
import * as secrets from '@aws-sdk/client-secrets-manager';
import * as ses from '@aws-sdk/client-ses';
import * as sqs from '@aws-sdk/client-sqs';
import * as documents from '@aws-sdk/lib-dynamodb';
import middy from '@middy/core';
import httpErrorHandler from '@middy/http-error-handler';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import * as hangul from 'es-hangul';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import * as ulid from 'ulid';
import * as z from 'zod';

const clients = [
  new scheduler.SchedulerClient({}),
  new secrets.SecretsManagerClient({}),
  new ses.SESClient({}),
  new sqs.SQSClient({}),
];
const client = documents.DynamoDBDocumentClient.from(new dynamo.DynamoDBClient({}));
const Input = z.looseObject({ TransactItems: z.array(z.custom<dynamo.TransactWriteItem>()) });
const kept = [clients, MailComposer, ulid, hangul, httpJsonBodyParser];

/** One function for everything: the same write with every library of the service loaded first. */
export const handler = middy()
  .use(httpErrorHandler())
  .handler(async (event: unknown) => {
    if (kept.length === 0) throw new Error('nothing was kept');
    await client.send(new dynamo.TransactWriteItemsCommand(Input.parse(event)));
    return { statusCode: 201 };
  });
