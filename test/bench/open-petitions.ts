import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { pledgeItem, stateItem } from '../../shared/aws/items.ts';
import { organizationItem } from '../../shared/aws/office.ts';
import { storedPetition } from '../../shared/aws/petition-items.ts';
import type { Office, Person } from '../../shared/organization/office.ts';
import { receive } from '../../shared/petition/decide/receive.ts';
import { evolve } from '../../shared/petition/evolve.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import { kst, office, submission, terms } from '../petition/world.ts';

const BATCH = 25;
const WIDTH = 8;
const MINUTE = 60_000;

/** When the petitions came: on a Tuesday, each a tenth of a minute after the one before, due from Wednesday 10:12 on. */
const RECEIVED = '2026-11-24 10:12';

/** An office of so many people in departments of ten. */
function officeOf(people: number): Office {
  const [like] = office.people;
  const [department] = office.departments;
  if (!like || !department) throw new Error('the office of the tests has nobody');
  const everybody = Array.from({ length: people }, (_, i): Person => {
    const id = `person-${i}`;
    return {
      ...like,
      id,
      name: id,
      email: `${id}@example.org`,
      department: `department-${i % Math.ceil(people / 10)}`,
    };
  });
  const departments = Map.groupBy(everybody, (one) => one.department);
  return {
    ...office,
    people: [...office.people, ...everybody],
    departments: [
      ...office.departments,
      ...[...departments].map(([id, members]) => ({
        ...department,
        id,
        head: members[0]?.id ?? '',
        members: members.map((one) => one.id),
      })),
    ],
  };
}

/** Fills a table of records with open petitions, spread over the people of the office, as their receipt left them. */
export async function fillWithOpen(
  client: DynamoDBClient,
  table: string,
  { petitions, people }: { readonly petitions: number; readonly people: number },
): Promise<void> {
  const of = officeOf(people);
  await client.send(new PutItemCommand({ TableName: table, Item: organizationItem(of) }));
  const { pledges, ...like } = evolve(undefined, receive(submission(RECEIVED), terms).events);
  const owners = of.people.slice(office.people.length);
  const write = (sequence: number): WriteRequest[] => {
    const number = petitionNumber(2026, sequence);
    const later = (sequence % 14_400) * (MINUTE / 10); // over a day
    const moved = pledges.map((pledge) => ({
      ...pledge,
      dueAt: pledge.dueAt + later,
      actBy: pledge.actBy + later,
      ...(pledge.nextAt !== undefined && { nextAt: pledge.nextAt + later }),
    }));
    const owner = owners[sequence % owners.length];
    const petition = {
      ...like,
      number,
      ...(owner && { assignee: owner.id, department: owner.department }),
      pledges: moved,
    };
    const state = stateItem(number, petition, storedPetition.stateEntry?.(petition));
    return [state, ...moved.map((pledge) => pledgeItem(number, pledge))].map((Item) => ({
      PutRequest: { Item },
    }));
  };
  const each = Math.floor(BATCH / (pledges.length + 1));
  let next = 1;
  const worker = async () => {
    while (next <= petitions) {
      const from = next;
      next += each;
      const count = Math.min(each, petitions - from + 1);
      const requests = Array.from({ length: count }, (_, i) => write(from + i)).flat();
      const { UnprocessedItems } = await client.send(
        new BatchWriteItemCommand({ RequestItems: { [table]: requests } }),
      );
      if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error('not all was written');
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
}

/** The morning of the day on which the first of them are due. */
export const MORNING = kst('2026-11-25 08:50');
