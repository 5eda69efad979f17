import { exactly, Refusal } from '../wire.ts';
import { scheduleExpression } from './expression.ts';
import { type FiringDeps, firing } from './firing.ts';
import { BAD } from './replies.ts';
import { Name, type Schedule, ScheduleInput } from './schedule.ts';

const MINUTE = 60_000;

export interface SchedulerDeps extends FiringDeps {
  readonly region: string;
  readonly account: string;
}

/** 'schedule' and 'default/a-name' → the ARN. */
export type ArnOf = (kind: string, rest: string) => string;
export type ScheduleStore = ReturnType<typeof scheduleStore>;

/** Schedules and their groups, in memory; each rings by itself. */
export function scheduleStore(deps: SchedulerDeps) {
  const { clock } = deps;
  const schedules = new Map<string, Schedule>();
  const dying = new Map<string, number>();
  const groups = new Map<string, number>([['default', clock.now()]]);
  const arn: ArnOf = (kind, rest) =>
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

  /** @throws Refusal as UpdateSchedule does */
  function update(name: string, properties: unknown): Schedule {
    const input = exactly(ScheduleInput, properties, BAD);
    const before = found(`${group(input.GroupName)}/${name}`);
    mayFire(input);
    return put(name, input, before.createdAt);
  }

  function remove(schedule: Schedule): void {
    bells.stop(schedule);
    schedules.delete(`${schedule.GroupName}/${schedule.Name}`);
  }

  function removeGroup(name: string): void {
    for (const schedule of schedules.values()) if (schedule.GroupName === name) remove(schedule);
    groups.delete(name);
  }

  return {
    arn,
    create,
    update,
    found,
    remove,
    all: (): readonly Schedule[] => [...schedules.values()],
    /** When the group was created, epoch ms; undefined when there is none. */
    createdAt: (group: string): number | undefined => groups.get(group),
    group,
    createGroup: (name: string) => void groups.set(name, clock.now()),
    removeGroup,
    late: bells.late,
  };
}
