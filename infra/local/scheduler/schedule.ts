import * as z from 'zod/mini';

const arn = z.string().check(z.regex(/^arn:aws/));
export const Name = z.string().check(z.regex(/^[0-9a-zA-Z\-_.]{1,64}$/));

/** The properties of CreateSchedule, UpdateSchedule and AWS::Scheduler::Schedule that are emulated. */
export const ScheduleInput = z.strictObject({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z._default(z.string(), 'UTC'),
  Target: z.strictObject({
    Arn: arn,
    RoleArn: arn,
    Input: z.optional(z.string()),
    RetryPolicy: z.optional(
      z.strictObject({
        MaximumRetryAttempts: z.optional(z.int().check(z.gte(0), z.lte(185))),
        MaximumEventAgeInSeconds: z.optional(z.int().check(z.gte(60), z.lte(86_400))),
      }),
    ),
    DeadLetterConfig: z.optional(z.strictObject({ Arn: arn })),
  }),
  FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
  GroupName: z._default(Name, 'default'),
  Description: z.optional(z.string()),
  State: z._default(z.enum(['ENABLED', 'DISABLED']), 'ENABLED'),
  ClientToken: z.optional(z.string()),
  ActionAfterCompletion: z._default(z.enum(['NONE', 'DELETE']), 'NONE'),
});
export type ScheduleInput = z.infer<typeof ScheduleInput>;

/** A schedule as it stands; instants in epoch ms. */
export interface Schedule extends Omit<ScheduleInput, 'ClientToken'> {
  readonly Name: string;
  readonly Arn: string;
  readonly token?: string;
  readonly createdAt: number;
  readonly changedAt: number;
}
