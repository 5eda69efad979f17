import * as z from 'zod/mini';
import type { Engine, EngineReply, EngineRequest } from './contract.ts';
import { scheduleExpression } from './scheduler/expression.ts';
import { type FiringDeps, firing } from './scheduler/firing.ts';
import { Name, type Schedule, ScheduleInput } from './scheduler/schedule.ts';
import { answer, exactly, jsonBody, Refusal } from './wire.ts';

export type { Schedule } from './scheduler/schedule.ts';

const MINUTE = 60_000;
const VERBS: Readonly<Record<string, string>> = {
  POST: 'Create',
  GET: 'Get',
  PUT: 'Update',
  DELETE: 'Delete',
};
const BAD = 'ValidationException';
const TargetRole = z.looseObject({
  GroupName: z.optional(z.string()),
  Target: z.optional(z.looseObject({ RoleArn: z.optional(z.string()) })),
});

export interface SchedulerDeps extends FiringDeps {
  readonly region: string;
  readonly account: string;
}

/** EventBridge Scheduler. A name stays taken for 60 virtual seconds after its schedule deleted itself. */
export function schedulerEngine(deps: SchedulerDeps) {
  const { clock } = deps;
  const schedules = new Map<string, Schedule>();
  const dying = new Map<string, number>();
  const groups = new Map<string, number>([['default', clock.now()]]);
  const arn = (kind: string, rest: string) =>
    `arn:aws:scheduler:${deps.region}:${deps.account}:${kind}/${rest}`;
  const bells = firing(deps, ({ GroupName, Name: name, ActionAfterCompletion }) => {
    if (ActionAfterCompletion !== 'DELETE') return;
    schedules.delete(`${GroupName}/${name}`);
    dying.set(`${GroupName}/${name}`, clock.now() + MINUTE);
  });

  const missing = (what: string) =>
    new Refusal('ResourceNotFoundException', `${what} does not exist.`, 404);
  const group = (name: string) => {
    if (!groups.has(name)) throw missing(`Schedule group ${name}`);
    return name;
  };
  const found = (key: string) => {
    const schedule = schedules.get(key);
    if (!schedule) throw missing(`Schedule ${key}`);
    return schedule;
  };
  const mayFire = ({ ScheduleExpression, ScheduleExpressionTimezone }: ScheduleInput) => {
    const expression = scheduleExpression(ScheduleExpression, ScheduleExpressionTimezone);
    if (expression.kind === 'at' && expression.at < clock.now()) {
      throw new Refusal(
        BAD,
        `Invalid Schedule Expression ${ScheduleExpression}: it is in the past.`,
      );
    }
  };

  function put(name: string, input: ScheduleInput, createdAt: number): Schedule {
    const { ClientToken, ...rest } = input;
    const key = `${input.GroupName}/${name}`;
    const token = ClientToken === undefined ? {} : { token: ClientToken };
    const schedule = {
      ...rest,
      ...token,
      Name: name,
      Arn: arn('schedule', key),
      createdAt,
      changedAt: clock.now(),
    };
    const before = schedules.get(key);
    if (before) bells.stop(before);
    schedules.set(key, schedule);
    bells.start(schedule);
    return schedule;
  }

  /** Also the way of a template's AWS::Scheduler::Schedule. @throws Refusal as CreateSchedule does */
  function create(name: string, properties: unknown): Schedule {
    exactly(Name, name, BAD);
    const input = exactly(ScheduleInput, properties, BAD);
    const key = `${group(input.GroupName)}/${name}`;
    mayFire(input);
    const before = schedules.get(key);
    if (before?.token !== undefined && before.token === input.ClientToken) return before;
    if (before) throw new Refusal('ConflictException', `Schedule ${name} already exists.`, 409);
    if ((dying.get(key) ?? 0) > clock.now())
      throw new Refusal('ConflictException', `Schedule ${name} is being deleted.`, 409);
    return put(name, input, clock.now());
  }

  function list(query: URLSearchParams): object {
    known(query, ['ScheduleGroup', 'NamePrefix', 'State', 'MaxResults', 'NextToken']);
    const most = exactly(
      z.int().check(z.gte(1), z.lte(100)),
      Number(query.get('MaxResults') ?? 100),
      BAD,
    );
    const fits = (schedule: Schedule) =>
      schedule.GroupName === (query.get('ScheduleGroup') ?? schedule.GroupName) &&
      schedule.Name.startsWith(query.get('NamePrefix') ?? '') &&
      schedule.State === (query.get('State') ?? schedule.State) &&
      schedule.Arn > (query.get('NextToken') ?? '');
    const all = [...schedules.values()].filter(fits).sort((a, b) => (a.Arn < b.Arn ? -1 : 1));
    const Schedules = all.slice(0, most).map((schedule) => {
      const { Arn, Name: name, GroupName, State } = schedule;
      return {
        Arn,
        Name: name,
        GroupName,
        State,
        ...dates(schedule),
        Target: { Arn: schedule.Target.Arn },
      };
    });
    return { Schedules, ...(all.length > most ? { NextToken: Schedules.at(-1)?.Arn } : {}) };
  }

  function onSchedule(request: EngineRequest, name: string): object {
    const { query, body } = request;
    if (request.action === 'CreateSchedule')
      return { ScheduleArn: create(name, jsonBody(body)).Arn };
    if (request.action === 'UpdateSchedule') {
      const input = exactly(ScheduleInput, jsonBody(body), BAD);
      const before = found(`${group(input.GroupName)}/${name}`);
      mayFire(input);
      return { ScheduleArn: put(name, input, before.createdAt).Arn };
    }
    known(
      query,
      request.action === 'DeleteSchedule' ? ['groupName', 'clientToken'] : ['groupName'],
    );
    const key = `${query.get('groupName') ?? 'default'}/${name}`;
    const schedule = found(key);
    if (request.action === 'DeleteSchedule') {
      bells.stop(schedule);
      schedules.delete(key);
      return {};
    }
    const { createdAt: _created, changedAt: _changed, token: _token, ...shown } = schedule;
    return { ...shown, ...dates(schedule) };
  }

  function onGroup({ action, body }: EngineRequest, name: string): object {
    if (action === 'CreateScheduleGroup') {
      exactly(z.strictObject({ ClientToken: z.optional(z.string()) }), jsonBody(body), BAD);
      exactly(Name, name, BAD);
      if (groups.has(name))
        throw new Refusal('ConflictException', `Schedule group ${name} already exists.`, 409);
      groups.set(name, clock.now());
      return { ScheduleGroupArn: arn('schedule-group', name) };
    }
    group(name);
    if (action === 'DeleteScheduleGroup') {
      for (const [key, schedule] of schedules) {
        if (schedule.GroupName !== name) continue;
        bells.stop(schedule);
        schedules.delete(key);
      }
      groups.delete(name);
      return {};
    }
    if (action !== 'GetScheduleGroup')
      throw new Refusal(BAD, `the runner does not emulate ${action}`);
    return {
      Arn: arn('schedule-group', name),
      Name: name,
      State: 'ACTIVE',
      CreationDate: (groups.get(name) ?? 0) / 1000,
    };
  }

  const engine: Engine = {
    service: 'scheduler',
    describe({ method, path, query, body }) {
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
    },
    handle: (request) =>
      answer(() => {
        const [, kind, name] = request.path.split('/').map(decodeURIComponent);
        if (kind === 'schedules' && name === undefined && request.method === 'GET')
          return json(200, list(request.query));
        if (kind === 'schedules' && name !== undefined) return json(200, onSchedule(request, name));
        if (kind === 'schedule-groups' && name !== undefined)
          return json(200, onGroup(request, name));
        throw new Refusal(BAD, `the runner does not emulate ${request.method} ${request.path}`);
      }, refused),
  };
  return {
    ...engine,
    create,
    createGroup: (name: string) => void groups.set(name, clock.now()),
    late: bells.late,
    schedules: (): readonly Schedule[] => [...schedules.values()],
  };
}

const dates = ({ createdAt, changedAt }: Schedule) => ({
  CreationDate: createdAt / 1000,
  LastModificationDate: changedAt / 1000,
});
function known(query: URLSearchParams, names: readonly string[]): void {
  const odd = [...query.keys()].find((key) => !names.includes(key));
  if (odd) throw new Refusal(BAD, `unknown parameter ${odd}`);
}
const json = (status: number, body: object, headers: Record<string, string> = {}): EngineReply => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
const refused = ({ code, message, status }: Refusal): EngineReply =>
  json(status, { Message: message }, { 'x-amzn-errortype': code });
