import { kindOf, openLink, sealIn, type World } from './world.ts';

/** Somebody of the office, by a link that they asked for at the door. */
export async function atDesk(world: World, { email }: { readonly email: string }) {
  await world.post('/desk', { email });
  await world.idle();
  const mail = (await world.mails(email)).findLast((one) => kindOf(one) === 'fresh-link');
  if (!mail) throw new Error(`no link for ${email}`);
  const { token } = await openLink(world, mail);
  const authorization = `Bearer ${token}`;
  const ask = async (path: string, accept: string) =>
    await world.ask(path, { headers: { authorization, accept } });
  return {
    json: (path: string) => ask(path, 'application/json'),
    page: async (path: string) => String((await ask(path, 'text/html')).body),
    /** The page's own form, as a browser sends it. */
    async sends(path: string, fields: Readonly<Record<string, string>>, to = path) {
      const html = await this.page(path);
      const typed = [
        ...html.matchAll(/type="hidden" name="(version|call|id|requestKey)" value="([^"]+)"/g),
      ];
      const shown = Object.fromEntries(typed.map(([, name = '', value = '']) => [name, value]));
      const { call, ...others } = shown;
      return await world.ask(to, {
        method: 'POST',
        headers: {
          ...{ authorization, accept: 'text/html' },
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({
          ...{ ...sealIn(html), ...(to === path ? pick(others, path) : shown), ...fields },
        }).toString(),
      });
    },
    /** The page's own form with a file, as a browser sends it. */
    async brings(path: string, fields: Readonly<Record<string, string>>, file?: Buffer) {
      const form = new FormData();
      const all = { ...sealIn(await this.page(path)), ...fields };
      for (const [name, value] of Object.entries(all)) form.set(name, value);
      if (file) form.set('files', new Blob([new Uint8Array(file)]), 'IMG_2026.jpg');
      const headers = { authorization, accept: 'text/html' };
      return await world.ask(path, { method: 'POST', headers, body: form });
    },
  };
}
const pick = (shown: Readonly<Record<string, string>>, path: string) =>
  path.startsWith('/desk/contacts')
    ? { id: shown.id ?? '' }
    : { ...(shown.version !== undefined && { version: shown.version }) };
