import * as z from 'zod/mini';
import type { EngineRequest } from '../contract.ts';
import { exactly, jsonBody } from '../wire.ts';
import { BAD, dates, known } from './replies.ts';
import type { Schedule } from './schedule.ts';
import type { ScheduleStore } from './store.ts';

/** Create, update, delete or get one schedule. */
export function onSchedule(store: ScheduleStore, request: EngineRequest, name: string): object {
  const { query, body } = request;
  if (request.action === 'CreateSchedule')
    return { ScheduleArn: store.create(name, jsonBody(body)).Arn };
  if (request.action === 'UpdateSchedule')
    return { ScheduleArn: store.update(name, jsonBody(body)).Arn };
  known(query, request.action === 'DeleteSchedule' ? ['groupName', 'clientToken'] : ['groupName']);
  const key = `${query.get('groupName') ?? 'default'}/${name}`;
  const schedule = store.found(key);
  if (request.action === 'DeleteSchedule') {
    store.remove(schedule);
    return {};
  }
  const { createdAt: _created, changedAt: _changed, token: _token, ...shown } = schedule;
  return { ...shown, ...dates(schedule) };
}

/** ListSchedules */
export function list(store: ScheduleStore, query: URLSearchParams): object {
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
  const all = store
    .all()
    .filter(fits)
    .sort((a, b) => (a.Arn < b.Arn ? -1 : 1));
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
