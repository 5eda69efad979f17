import * as z from 'zod/mini';
import type { Engine, EngineRequest } from '../contract.ts';
import { exactly, jsonBody } from '../wire.ts';
import { BAD } from './replies.ts';
import type { ArnOf } from './store.ts';

const VERBS: Readonly<Record<string, string>> = {
  POST: 'Create',
  GET: 'Get',
  PUT: 'Update',
  DELETE: 'Delete',
};
const TargetRole = z.looseObject({
  GroupName: z.optional(z.string()),
  Target: z.optional(z.looseObject({ RoleArn: z.optional(z.string()) })),
});

/** What a request does and to which schedule, as IAM names it. */
export function describeCall(
  arn: ArnOf,
  { method, path, query, body }: Omit<EngineRequest, 'action'>,
): ReturnType<Engine['describe']> {
  const [, kind, name] = path.split('/').map(decodeURIComponent);
  const verb = VERBS[method] ?? method;
  if (kind === 'schedule-groups') {
    if (name === undefined) return { action: 'scheduler:ListScheduleGroups', resources: ['*'] };
    return {
      action: `scheduler:${verb}ScheduleGroup`,
      resources: [arn('schedule-group', name)],
    };
  }
  if (kind !== 'schedules') return { action: `scheduler:${method} ${path}`, resources: ['*'] };
  if (name === undefined)
    return {
      action: 'scheduler:ListSchedules',
      resources: [arn('schedule', `${query.get('ScheduleGroup') ?? '*'}/*`)],
    };
  const { GroupName, Target } = exactly(TargetRole, jsonBody(body), BAD);
  const resources = [
    arn('schedule', `${GroupName ?? query.get('groupName') ?? 'default'}/${name}`),
  ];
  const role = Target?.RoleArn;
  const alsoNeeds =
    role === undefined ? {} : { alsoNeeds: [{ action: 'iam:PassRole', resource: role }] };
  return { action: `scheduler:${verb}Schedule`, resources, ...alsoNeeds };
}
