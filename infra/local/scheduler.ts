import type { Engine } from './contract.ts';
import { describeCall } from './scheduler/grants.ts';
import { onGroup } from './scheduler/groups.ts';
import { BAD, json, refused } from './scheduler/replies.ts';
import { list, onSchedule } from './scheduler/schedules.ts';
import { type SchedulerDeps, scheduleStore } from './scheduler/store.ts';
import { answer, Refusal } from './wire.ts';

/** EventBridge Scheduler. A name stays taken for 60 virtual seconds after its schedule deleted itself. */
export function schedulerEngine(deps: SchedulerDeps) {
  const store = scheduleStore(deps);
  const engine: Engine = {
    service: 'scheduler',
    describe: (request) => describeCall(store.arn, request),
    handle: (request) =>
      answer(() => {
        const [, kind, name] = request.path.split('/').map(decodeURIComponent);
        if (kind === 'schedules' && name === undefined && request.method === 'GET')
          return json(200, list(store, request.query));
        if (kind === 'schedules' && name !== undefined)
          return json(200, onSchedule(store, request, name));
        if (kind === 'schedule-groups' && name !== undefined)
          return json(200, onGroup(store, request, name));
        throw new Refusal(BAD, `the runner does not emulate ${request.method} ${request.path}`);
      }, refused),
  };
  return {
    ...engine,
    create: store.create,
    createGroup: store.createGroup,
    late: store.late,
    schedules: store.all,
  };
}
