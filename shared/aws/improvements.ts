import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { NOTHING } from '../improvement/clock.ts';
import { isRefusal } from '../petition/decision.ts';
import type { Clock } from '../ports/clock.ts';
import type { Improvements } from '../ports/improvements.ts';
import { itemEvents } from '../subjects/improvement-model.ts';
import { text } from './attributes.ts';
import { ASKERS, itemsOf, listedIn, storedImprovement } from './improvement-items.ts';
import { endedKey } from './items.ts';
import { listedSubjects } from './listed-subjects.ts';
import { endOf } from './petition-file.ts';

/** The record of items of improvement in one table. */
export function improvementTable(
  client: DynamoDBClient,
  table: string,
  clock: Clock,
): Improvements {
  const { read, act, items, make, history, ofDepartment } = listedSubjects(
    ...([client, table, clock] as const),
    storedImprovement,
    {
      ...{ nothing: NOTHING, eventsIn: itemEvents, listedIn },
      listOf(department, over) {
        const key = itemsOf(department);
        return over ? endedKey(key) : key;
      },
    },
  );

  return {
    ...{ read, make, history, ofDepartment },
    async act(id, decide) {
      const acted = await act(id, decide);
      if (acted === undefined) return undefined;
      return isRefusal(acted) ? acted : { item: acted.state };
    },
    async askers(id) {
      const found = await items(id, ASKERS, endOf(ASKERS));
      return found.map((item) => (text(item, 'sk') ?? '').slice(ASKERS.length));
    },
  };
}
