import * as dynamodb from '@aws-sdk/client-dynamodb';
import * as scheduler from '@aws-sdk/client-scheduler';
import * as secrets from '@aws-sdk/client-secrets-manager';
import * as ses from '@aws-sdk/client-ses';
import * as sqs from '@aws-sdk/client-sqs';
import * as documents from '@aws-sdk/lib-dynamodb';
import * as holidays from '@hyunbinseo/holidays-kr';
import * as middy from '@middy/core';
import * as middyErrors from '@middy/http-error-handler';
import * as middyBody from '@middy/http-json-body-parser';
import * as router from '@middy/http-router';
import * as hangul from 'es-hangul';
import * as hono from 'hono';
import * as nodemailer from 'nodemailer';
import * as z from 'zod';
import * as relay from '../../../functions/casework/relay.lambda.ts';
import * as arm from '../../../functions/clock/arm.lambda.ts';
import * as daily from '../../../functions/clock/daily.lambda.ts';
import * as ring from '../../../functions/clock/ring.lambda.ts';
import * as sweep from '../../../functions/clock/sweep.lambda.ts';
import * as desk from '../../../functions/desk/desk.lambda.ts';
import * as web from '../../../functions/intake/web.lambda.ts';
import * as delivery from '../../../functions/notify/delivery.lambda.ts';
import * as send from '../../../functions/notify/send.lambda.ts';

/** Held where the bundler cannot see that nobody asks for it. */
Object.assign(globalThis, {
  everything: [
    ...[relay, arm, daily, ring, sweep, desk, delivery, send],
    ...[dynamodb, scheduler, secrets, ses, sqs, documents],
    ...[holidays, middy, middyErrors, middyBody, router, hangul, hono, nodemailer, z],
  ],
});

/** One function for the whole service: the intake's own work, after everything has been imported. */
export const handler = web.handler;
