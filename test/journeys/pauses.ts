import { CITIZEN, kindOf, openLink, petition, sealIn, type World } from './world.ts';

const FORM = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };

/** A petition of its own with both its ways in: the assignee's by the link of the newest mail, the citizen's by the code. */
export async function received(world: World, change: object = {}) {
  const { body } = await world.post('/petitions', petition({ ...change }));
  const number = String(body.number);
  const code = String(body.accessCode);
  await world.idle();
  const mail = (await world.mails()).findLast(
    (one) => kindOf(one) === 'assignment' && one.text.includes(number),
  );
  if (!mail) throw new Error('nobody was assigned by mail');
  const { token, cookie, clean } = await openLink(world, mail);
  const path = `/petitions/${number}`;
  const send = (to: string, fields: Record<string, string>, kept: string) =>
    world.ask(to, {
      method: 'POST',
      headers: { ...FORM, cookie: kept },
      body: new URLSearchParams(fields).toString(),
    });
  const page = async (address = clean, kept = cookie) =>
    String((await world.ask(address, { headers: { cookie: kept, accept: 'text/html' } })).body);
  return {
    number,
    code,
    mail,
    act: (name: string, fields: object) =>
      world.post(`/desk/${name}`, { number, ...fields }, { authorization: `Bearer ${token}` }),
    /** By the form of the page, with its seal. */
    actByForm: async (name: string, fields: Record<string, string>) =>
      send(`/desk/${name}`, { ...sealIn(await page()), number, ...fields }, cookie),
    staffPage: page,
    say: (what: string, sent: object, by = code) =>
      world.post(`${path}/${what}`, sent, { authorization: `Bearer ${by}` }),
    sayByForm: (what: string, fields: Record<string, string>) =>
      send(`${path}/${what}`, fields, `code=${code}`),
    see: async (by = code) =>
      (
        await world.ask(path, {
          headers: { authorization: `Bearer ${by}`, accept: 'application/json' },
        })
      ).body,
    citizensPage: () => page(path, `code=${code}`),
    toCitizen: async (to = CITIZEN) =>
      (await world.mails(to)).filter(({ text }) => text.includes(number)),
    toStaff: async () =>
      (await world.mails()).filter(
        ({ to, text }) => !to.includes(CITIZEN) && text.includes(number),
      ),
  };
}
