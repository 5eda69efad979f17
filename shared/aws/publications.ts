import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { isRefusal } from '../petition/decision.ts';
import type { Clock } from '../ports/clock.ts';
import type { ListedPublication, Publications } from '../ports/publications.ts';
import { NOTHING } from '../publications/clock.ts';
import { publicationEvents, publicationModel } from '../subjects/publication-model.ts';
import { type Item, number, text } from './attributes.ts';
import { listedSubjects } from './listed-subjects.ts';
import { publicationsOf, restingOf, storedPublication } from './publication-items.ts';
import { reading } from './readable.ts';

/** The record of publications in one table. */
export function publicationTable(
  client: DynamoDBClient,
  table: string,
  clock: Clock,
): Publications {
  const { read, act, make, history, ofDepartment } = listedSubjects(
    ...([client, table, clock] as const),
    storedPublication,
    {
      ...{ nothing: NOTHING, eventsIn: publicationEvents, listedIn },
      listOf: (department, rests) => (rests ? restingOf : publicationsOf)(department),
    },
  );

  return {
    ...{ read, make, history, ofDepartment },
    async act(id, decide) {
      const acted = await act(id, decide);
      if (acted === undefined) return undefined;
      return isRefusal(acted) ? acted : { publication: acted.state };
    },
  };
}

/** What a list says of it, from its state alone. @throws Unreadable */
export const listedIn = (item: Item): ListedPublication =>
  reading(item, () => {
    const version = number(item, 'version');
    if (version === undefined) throw new Error('a state without a version');
    const body: unknown = JSON.parse(text(item, 'body') ?? 'null');
    const { pledges: _, ...state } = publicationModel.readState(body, { version, pledges: [] });
    return {
      ...state,
      startsAt: number(item, 'startsAt') ?? state.openedAt,
      actBy: number(item, 'workAt') ?? 0,
      dueAt: number(item, 'workDue') ?? 0,
    };
  });
