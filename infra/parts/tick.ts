import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { HouseLambda } from './house-lambda.ts';
import type { DeadLetters } from './queue.ts';

export interface TickProps {
  readonly wakes: HouseLambda;
  /** `rate(...)`, or `cron(...)` in Korean time. */
  readonly expression: string;
  /** Where a wake ends that Lambda did not take. */
  readonly lost: DeadLetters;
}

/** Wakes a function again and again. */
export class Tick extends Construct {
  constructor(scope: Construct, id: string, { wakes, expression, lost }: TickProps) {
    super(scope, id);
    const wake = new PolicyStatement({
      sid: 'Wake',
      actions: ['lambda:InvokeFunction'],
      resources: [wakes.fn.functionArn],
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
      // In the role: a policy of its own would be one resource more of the 500 of a stack.
      inlinePolicies: { Wake: new PolicyDocument({ statements: [wake, lost.filling] }) },
    });
    new CfnSchedule(this, 'Schedule', {
      scheduleExpression: expression,
      scheduleExpressionTimezone: 'Asia/Seoul',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: wakes.fn.functionArn,
        roleArn: role.roleArn,
        input: '{}',
        retryPolicy: { maximumEventAgeInSeconds: 300, maximumRetryAttempts: 3 },
        deadLetterConfig: { arn: lost.queue.queueArn },
      },
    });
  }
}
