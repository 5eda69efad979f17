import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { virtualClock } from './clock.ts';
import type { Fault } from './contract.ts';
import type { Ended } from './functions/process.ts';
import { gateway } from './gateway.ts';
import { httpApi } from './http.ts';
import { localPages } from './local.ts';
import { nameServer } from './names.ts';
import { Fax, providerSink, Text } from './provider.ts';
import { templateEngines } from './service/engines.ts';
import { engineFaults } from './service/faults.ts';
import { grantsOf, type Hosted, hostFunctions, type Invocation } from './service/functions.ts';
import type { ServiceOptions } from './service/options.ts';
import { addressesHere, originThere, templateRoutes, templateTurn } from './service/routes.ts';
import { seedOffice } from './service/seed-office.ts';
import { connectSources } from './service/sources.ts';
import { createRestored, createTables, plainItems } from './tables/create.ts';
import { dynamoDbLocalBackend } from './tables/dynamodb-local.ts';
import { embeddedBackend } from './tables/embedded/serve.ts';
import { dynamoDbLocal } from './tables/engine.ts';
import { sweepExpired } from './tables/expiry.ts';
import { tables as tablesOf } from './tables/tables.ts';
import { ACCOUNT, arnOf } from './template/names.ts';
import { readAssembly } from './template.ts';

export type Service = Awaited<ReturnType<typeof startService>>;

/** The runner's own key at the gateway: it may do everything, as the operator's shell would. */
const OPERATOR = 'AKIALOCALOPERATOR000';

const tableArn = (table: string): string => arnOf('AWS::DynamoDB::Table', table);

/** Brings the synthesized templates up on this computer; resolves when the first request can be taken. */
export async function startService(options: ServiceOptions) {
  const { progress = () => {} } = options;
  const assembly = readAssembly(options.templates);
  progress('Starting the tables, queues, buckets and the scheduler');
  // On Lambda no package.json stands above the code; here ours would make a CommonJS bundle an ES module.
  await writeFile(join(options.templates, 'package.json'), '{}\n');
  const startAt = options.startAt === undefined ? Date.now() : Date.parse(options.startAt);
  if (Number.isNaN(startAt)) throw new Error(`START_AT is not an ISO instant: ${options.startAt}`);
  const clock = virtualClock(startAt, options.running);
  const jvm = process.env.TABLES === 'dynamodb-local' ? await dynamoDbLocal() : undefined;
  const backend = jvm
    ? dynamoDbLocalBackend(jvm.endpoint, `W${randomUUID().replaceAll('-', '').slice(0, 15)}`)
    : embeddedBackend({ now: clock.now, arnOf: tableArn });
  const heard: string[] = [];
  const calls: string[] = [];
  const invocations: Invocation[] = [];
  const ended: Ended[] = [];
  const hear = (text: string) => void heard.push(text);
  let news: readonly (() => void)[] = [];
  let hosted: ReadonlyMap<string, Hosted> = new Map();
  // Making a receipt rule stores a first object already, before anybody can have armed a fault.
  let armed: () => Fault[] = () => [];
  let ownOrigin = '';

  const tables = tablesOf({
    backend: options.tables?.(backend) ?? backend,
    arnOf: tableArn,
    written: () => {
      for (const tell of news) tell();
    },
  });
  const grants = grantsOf(assembly);
  const invoke = (arn: string, event: unknown) => {
    const found = hosted.get(
      arn.replace(/\/invocations$/, '').replace(/^.*functions\/(arn:)/, '$1'),
    );
    if (!found) throw new Error(`there is no function ${arn}`);
    return found.local.invoke(event);
  };
  const engines = templateEngines({
    assembly,
    clock,
    faults: engineFaults(() => armed()),
    grantsOf: (role) => grants.get(role.split('/').at(-1) ?? '') ?? [],
    invoke,
    heard: hear,
    originOf: (origin) => (origin === ownOrigin ? originThere(assembly) : origin),
  });
  const gate = await gateway(
    [...engines.engines, tables],
    0,
    (caller, call) => void calls.push(`${caller} ${call}`),
  );
  armed = () => gate.faults;
  gate.admit(OPERATOR, {
    name: 'operator',
    role: `arn:aws:iam::${ACCOUNT}:user/operator`,
    statements: [{ effect: 'Allow', actions: ['*'], resources: ['*'] }],
    kill: async () => {},
  });
  await createTables(assembly, tables);

  const names = await nameServer();
  progress(
    `Starting ${assembly.ofType('AWS::Lambda::Function').length} functions behind the front door`,
  );
  const pages = localPages(() => service, clock);
  const turn = templateTurn(assembly, () => gate.faults);
  const api = await httpApi(templateRoutes(assembly, invoke), pages, clock, options.port, turn);
  ownOrigin = api.endpoint;
  hosted = hostFunctions({
    assembly,
    clock,
    gateway: gate,
    here: addressesHere(assembly, { api: api.endpoint, gateway: gate.endpoint }),
    beside: {
      NAME_SERVER: names.server,
      ...(options.texts !== false && { TEXTS_URL: `${api.endpoint}/_local/texts` }),
      ...(options.faxes !== false && { FAXES_URL: `${api.endpoint}/_local/faxes` }),
    },
    invoked: (invocation) => void invocations.push(invocation),
    ended: (one) => void ended.push(one),
    pool: options.pool,
  });
  const functions = [...hosted.values()].map(({ local }) => local);
  const functionNamed = (name: string) => {
    const found = functions.find((local) => local.name === name || local.arn === name);
    if (!found) throw new Error(`there is no function ${name}`);
    return found;
  };
  const table = assembly.ofType('AWS::DynamoDB::Table')[0]?.name ?? '';
  progress('Bringing the demo office and the schedules');
  await seedOffice(tables, table, options.office);
  news = await connectSources({
    assembly,
    clock,
    store: engines.store,
    tables,
    armed: () => gate.faults,
    functionNamed,
    heard: hear,
    asleep: options.asleep,
  });
  for (const tell of news) tell(); // the office was there before anybody listened
  sweepExpired(assembly, tables, clock);
  engines.startSchedules(options.asleep);

  const service = {
    endpoint: api.endpoint,
    gateway: gate.endpoint,
    table,
    assembly,
    clock,
    faults: gate.faults,
    mail: engines.mail,
    /** SES receiving: mail that comes in. */
    receiving: engines.receiving,
    texts: providerSink({
      clock,
      secret: engines.secrets.text,
      ...{ purpose: 'texts' as const, message: Text },
      reports: () => `${api.endpoint}/gateways/texts`,
    }),
    faxes: providerSink({
      clock,
      secret: engines.secrets.text,
      ...{ purpose: 'faxes' as const, message: Fax },
      reports: () => `${api.endpoint}/gateways/faxes`,
    }),
    secrets: engines.secrets,
    /** The newest version of each object in the buckets, or in one of them. */
    objects: engines.objects.store.all,
    /** Has the newest version of an object scanned once more, as GuardDuty's SendObjectMalwareScan does. */
    rescan: engines.rescan,
    scheduler: engines.scheduler,
    queues: () =>
      engines.store.names().map((name) => ({ name, messages: engines.store.peek(name) })),
    credentials: { accessKeyId: OPERATOR, secretAccessKey: 'local' },
    functions: (): readonly string[] => functions.map(({ name }) => name),
    invoke: (name: string, event: unknown) => functionNamed(name).invoke(event),
    restoredTable: (name: string) => createRestored(assembly, tables, name),
    /** Every item of the table in plain values, the runner's own aside. */
    items: () => plainItems(table, tables),
    logs: (): readonly string[] =>
      functions.flatMap((local) => local.logs().split('\n').filter(Boolean)),
    /** Every message, schedule and stream record that passed, as text. */
    traffic: (): readonly string[] => heard,
    /** `<function> <service>:<action>` for each call that a function made, in order. */
    calls: (): readonly string[] => calls,
    /** Every invocation that was answered, with its real time. */
    invocations: (): readonly Invocation[] => invocations,
    /** The processor's time of each sandbox that was ended. */
    ended: (): readonly Ended[] => ended,
    async stop(): Promise<void> {
      // What is under way ends first: else it would fail loudly against engines that are gone.
      if (!clock.running) await clock.idle().catch(() => undefined);
      clock.stop();
      await api.stop();
      await Promise.all(functions.map((local) => local.end()));
      await gate.stop();
      await names.stop();
      await jvm?.stop();
    },
  };
  return service;
}
