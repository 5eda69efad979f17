import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ROUTES } from '../../functions/desk/routes.ts';
import { commandAt, STAFF_COMMANDS } from '../../functions/staff/commands/staff-commands.ts';
import {
  type AnyCommand,
  type AroundPorts,
  type Before,
  type CommandContext,
  defineCommand,
} from '../../shared/petition/commands/command.ts';
import { mostOf } from '../../shared/petition/commands/fields.ts';
import { COMMANDS, RECEIPTS } from '../../shared/petition/commands.ts';
import type { Petition } from '../../shared/petition/petition.ts';

const body = z.strictObject({ text: z.string() });
const [petition, context, before, ports] = [
  {} as Petition,
  {} as CommandContext,
  {} as Before,
  {} as AroundPorts,
];

describe('a command with what was sent', () => {
  const asked: unknown[] = [];
  const command = defineCommand({
    body,
    decide(_, sent) {
      asked.push(sent);
      return { events: [], notices: [] };
    },
    around: {
      async before(sent) {
        asked.push(sent);
        return [];
      },
    },
  });
  let reads = 0;
  const read = <S extends z.ZodMiniType>(schema: S): z.output<S> => {
    reads += 1;
    return z.parse(schema, { text: '회신' });
  };

  it('is read when it is first needed, and once: its hook and every new decision get the same value', async () => {
    const bound = command.bind(read);
    expect(reads).toBe(0);
    expect(bound.around?.numbers()).toBe(0);
    await bound.around?.before(before, ports);
    bound.decide(petition, context);
    bound.decide(petition, context);
    expect(reads).toBe(1);
    expect(asked).toEqual([{ text: '회신' }, { text: '회신' }, { text: '회신' }]);
    expect(new Set(asked).size).toBe(1);
  });
});

describe('the list of commands', () => {
  it.each(Object.entries(COMMANDS))('has those of %s, and each says whose it is', (whose, all) => {
    for (const [name, { from }] of Object.entries<AnyCommand>(all))
      expect([name, from]).toEqual([name, whose]);
  });

  it('what begins a petition is declared too', () => {
    expect(Object.entries(RECEIPTS).map(([name, { from }]) => [name, from])).toEqual([
      ['submit', 'citizen'],
      ['enter', 'staff'],
    ]);
  });

  it('a route that carries a command out names it, and each of the petitioner has a route', () => {
    const named = ROUTES.flatMap((route) => ('command' in route ? route.command : []));
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(COMMANDS.citizen).toSorted());
  });
});

describe('the commands of staff', () => {
  it('a button beside a form has a route of its own, and belongs to one command', () => {
    const paths: readonly string[] = ROUTES.map(({ path }) => path);
    const beside = Object.values(STAFF_COMMANDS).flatMap((command) => command.beside);
    expect(beside.toSorted()).toEqual(['edit', 'preview']);
    for (const address of beside) {
      expect(paths).toContain(`/desk/${address}`);
      expect(commandAt(address)).toBe(STAFF_COMMANDS.answer);
    }
    expect(commandAt('nothing')).toBeUndefined();
  });
});

describe('the limit of a field', () => {
  it.each([
    [mostOf(STAFF_COMMANDS.answer, 'text'), 20_000],
    [mostOf(STAFF_COMMANDS.consult, 'question'), 4000],
    [mostOf(STAFF_COMMANDS.key, 'name'), 100],
    [mostOf(COMMANDS.citizen.rating, 'comment'), 2000],
    [mostOf(COMMANDS.citizen.takeover, 'email'), 254],
  ])('is read from its declaration: %i', (read, declared) => {
    expect(read).toBe(declared);
  });

  it('is asked for only where there is one', () => {
    expect(() => mostOf(STAFF_COMMANDS.split, 'paper')).toThrow('has no limit');
  });
});
