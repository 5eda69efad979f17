import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** Domains whose fate is known, by their first label, as the providers know it of numbers; all others take mail. */
const FATES = {
  /** No such domain. */
  nowhere: 'nowhere',
  /** It says that it takes no mail (RFC 7505). */
  nullmx: 'nullmx',
  /** An address and no mail server: mail goes to the address. */
  hostonly: 'hostonly',
  /** Neither. */
  bare: 'bare',
  /** The server fails. */
  broken: 'broken',
  /** It never answers. */
  silent: 'silent',
} as const;
type Fate = keyof typeof FATES | 'mail';

const TYPES = { a: 1, mx: 15 } as const;
const RCODES = { ok: 0, failed: 2, noDomain: 3 } as const;
/** The name of the question, by reference (RFC 1035, 4.1.4). */
const SAME_NAME = Buffer.from([0xc0, 12]);

/** A name server on this computer that knows which domains take mail: MX and addresses over UDP (RFC 1035). */
export async function nameServer() {
  const socket = createSocket('udp4');
  socket.on('message', (query, { address, port }) => {
    const reply = answerTo(query);
    if (reply) socket.send(reply, port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    server: `127.0.0.1:${socket.address().port}`,
    stop: async () => {
      socket.close();
      await once(socket, 'close');
    },
  };
}

function answerTo(query: Buffer): Buffer | undefined {
  const { labels, end } = nameIn(query);
  const type = query.readUInt16BE(end);
  const fate = fateOf(labels);
  if (fate === 'silent') return undefined;
  const record = recordOf(fate, type);
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  const failed = fate === 'broken' ? RCODES.failed : RCODES.ok;
  head.writeUInt16BE(0x8180 | (fate === 'nowhere' ? RCODES.noDomain : failed), 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(record ? 1 : 0, 6);
  return Buffer.concat([head, query.subarray(12, end + 4), ...(record ? [record] : [])]);
}

/** The question's name, and where its type begins. */
function nameIn(query: Buffer): { readonly labels: readonly string[]; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('ascii', at + 1, at + 1 + length).toLowerCase());
    at += length + 1;
  }
  return { labels, end: at + 1 };
}

function fateOf(labels: readonly string[]): Fate {
  const [first = ''] = labels;
  if (labels.at(-1) === 'invalid') return 'nowhere'; // RFC 6761
  return Object.values(FATES).find((fate) => fate === first) ?? 'mail';
}

/** One record of the type that was asked for; undefined where there is none. */
function recordOf(fate: Fate, type: number): Buffer | undefined {
  if (type === TYPES.mx && fate === 'mail') return record(type, Buffer.from([0, 10, ...SAME_NAME]));
  if (type === TYPES.mx && fate === 'nullmx') return record(type, Buffer.from([0, 0, 0]));
  const hasAddress = fate === 'mail' || fate === 'hostonly';
  return type === TYPES.a && hasAddress ? record(type, Buffer.from([192, 0, 2, 1])) : undefined;
}

function record(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(10);
  head.writeUInt16BE(type, 0);
  head.writeUInt16BE(1, 2);
  head.writeUInt32BE(60, 4);
  head.writeUInt16BE(data.length, 8);
  return Buffer.concat([SAME_NAME, head, data]);
}
