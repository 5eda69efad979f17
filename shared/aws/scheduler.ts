import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
} from '@aws-sdk/client-scheduler';
import type { Scheduler } from '../ports/timers.ts';

export const schedules = (): SchedulerClient => new SchedulerClient({});

export interface SchedulerSettings {
  readonly group: string;
  /** ARN of the queue that a schedule rings, of the one where it ends when it cannot, and of the role that may both. */
  readonly target: string;
  readonly lost: string;
  readonly role: string;
}

/** So long a timer is tried (s): the sweep has rung its moment by then, and people are to hear that timers do not. */
const TRIED = 900;

/** One-time schedules that delete themselves. `at()` has whole seconds, so an instant is rounded up. */
export function eventScheduler(
  client: SchedulerClient,
  { group, target, lost, role }: SchedulerSettings,
): Scheduler {
  return {
    async create(name, at, ring) {
      const second = new Date(Math.ceil(at / 1000) * 1000).toISOString().slice(0, 19);
      try {
        await client.send(
          new CreateScheduleCommand({
            Name: name,
            GroupName: group,
            ScheduleExpression: `at(${second})`,
            FlexibleTimeWindow: { Mode: 'OFF' },
            ActionAfterCompletion: 'DELETE',
            Target: {
              Arn: target,
              RoleArn: role,
              Input: JSON.stringify(ring),
              RetryPolicy: { MaximumEventAgeInSeconds: TRIED },
              DeadLetterConfig: { Arn: lost },
            },
          }),
        );
        return 'created';
      } catch (error) {
        if (error instanceof ConflictException) return 'existed';
        throw error;
      }
    },
    async remove(name) {
      try {
        await client.send(new DeleteScheduleCommand({ Name: name, GroupName: group }));
        return 'removed';
      } catch (error) {
        if (error instanceof ResourceNotFoundException) return 'missing';
        throw error;
      }
    },
  };
}
