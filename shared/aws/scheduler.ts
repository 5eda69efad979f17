import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
} from '@aws-sdk/client-scheduler';
import type { Scheduler } from '../petition/ports.ts';

export const schedules = (): SchedulerClient => new SchedulerClient({});

export interface SchedulerSettings {
  readonly group: string;
  /** ARN of the queue that a schedule rings, and of the role that may. */
  readonly target: string;
  readonly role: string;
}

/** One-time schedules that delete themselves. `at()` has whole seconds, so an instant is rounded up. */
export function eventScheduler(
  client: SchedulerClient,
  { group, target, role }: SchedulerSettings,
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
            Target: { Arn: target, RoleArn: role, Input: JSON.stringify(ring) },
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
