import { petitionsIn } from './states.ts';
import { kindOf, openLink, sealIn, type World } from './world.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
const RECEPTIONS = '/desk/receptions?counter=main';
type Fields = Readonly<Record<string, string>>;

const hiddenIn = (html: string, name: string): string =>
  new RegExp(`type="hidden" name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';

/** Visitors with their telephones, and whoever attends to them, as browsers without a script. */
export function counterCrew(world: World) {
  const page = async (path: string) =>
    String((await world.ask(path, { headers: { accept: 'text/html' } })).body);
  return {
    /** With `form` the same page is sent again. */
    async takes(fields: Fields, form?: string) {
      const id = form ?? hiddenIn(await page('/reception/main'), 'id');
      const body = new URLSearchParams({ ...fields, id }).toString();
      const reply = await world.ask('/reception/main', { method: 'POST', headers: FORM, body });
      const address = String(reply.headers.get('location') ?? '').split('?')[0] ?? '';
      return { ...reply, address, form: id };
    },
    /** The petitions that there are. */
    petitions: () => petitionsIn(world),
    ticket: async (address: string) => (await world.ask(address)).body,
    leaves: (address: string) =>
      world.ask(address, { method: 'POST', headers: FORM, body: 'act=leave' }),
    /** Somebody of the office, by a link that they asked for at the door. */
    async at({ email }: { readonly email: string }) {
      await world.post('/desk', { email });
      await world.idle();
      const mail = (await world.mails(email)).findLast((one) => kindOf(one) === 'fresh-link');
      if (!mail) throw new Error(`no link for ${email}`);
      const { token } = await openLink(world, mail);
      // By the cookie that the link's opening sets: a session opens petitions too.
      const cookie = `desk-worklist=${token}`;
      const ask = (path: string, accept: string) =>
        world.ask(path, { headers: { cookie, accept } });
      const shown = async (path: string) => String((await ask(path, 'text/html')).body);
      const send = (to: string, fields: Fields) =>
        world.ask(to, {
          method: 'POST',
          headers: { cookie, ...FORM },
          body: new URLSearchParams(fields).toString(),
        });
      /** A form of the page of a booth. */
      const press = async (fields: Fields, form?: string) => {
        const html = await shown(`${RECEPTIONS}&booth=${fields.booth ?? '1'}`);
        const id = form ?? hiddenIn(html, 'id');
        const sent = { ...sealIn(html), id, counter: 'main', ...fields };
        return { ...(await send('/desk/receptions', sent)), form: id };
      };
      return {
        page: shown,
        json: async (path: string) => (await ask(path, 'application/json')).body,
        async asked(topic: string): Promise<number> {
          const { asked } = (await ask('/desk/contacts', 'application/json')).body;
          return asked.find((one: { topic: string }) => one.topic === topic).asked;
        },
        next: (booth: number, form?: string) => press({ act: 'next', booth: String(booth) }, form),
        begins: (booth: number) => press({ act: 'begin', booth: String(booth) }),
        calls: (address: string, booth: number) =>
          press({ act: 'call', booth: String(booth), reception: address.split('/').at(-1) ?? '' }),
        async gives(fields: Fields): Promise<string> {
          const { headers } = await press({ act: 'ticket', ...fields });
          return String(headers.get('location')).split('?')[0] ?? '';
        },
        async sends(path: string, fields: Fields, to = path) {
          const html = await shown(path);
          const requestKey = hiddenIn(html, 'requestKey');
          const own = to === path ? {} : { requestKey };
          return await send(to, { ...sealIn(html), ...own, ...fields });
        },
      };
    },
  };
}
