import { CITIZEN, type Reply, type World } from './world.ts';

const HTML = 'text/html,application/xhtml+xml,*/*;q=0.8';

/** The page as a reader sees it: its words without markup. */
export const wordsOf = ({ body }: Reply): string =>
  String(body)
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, '');

/** Opens the form as a browser does. */
export async function openForm(
  world: World,
  path = '/write',
  headers: Record<string, string> = {},
) {
  const page = await world.ask(path, { headers: { accept: HTML, ...headers } });
  const hidden = (name: string) =>
    new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(page.body)?.[1] ?? '';
  return {
    page,
    cookie: (page.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    hidden: {
      language: hidden('language'),
      requestKey: hidden('requestKey'),
      privacyNotice: hidden('privacyNotice'),
    },
  };
}
export type Form = Awaited<ReturnType<typeof openForm>>;

/** Fills in the form that is open, ticks the notice and presses the button. */
export const press = (world: World, form: Form, typed: Record<string, string> = {}) =>
  world.ask('/write', {
    method: 'POST',
    headers: {
      accept: HTML,
      'content-type': 'application/x-www-form-urlencoded',
      ...(form.cookie && { cookie: form.cookie }),
    },
    body: new URLSearchParams({
      title: '휴업급여 신청 서류 문의',
      body: '어떤 서류가 필요한지 알고 싶습니다.',
      topic: '',
      kind: 'question',
      name: '홍가상',
      email: CITIZEN,
      ...form.hidden,
      ...typed,
    }).toString(),
  });

/** Opens, fills in and presses. */
export const sendForm = async (world: World, typed: Record<string, string> = {}) =>
  press(world, await openForm(world), typed);

/** Goes where the receipt is, with the cookie that came along. */
export function follow(world: World, { headers }: Reply, to = headers.get('location') ?? '') {
  const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return world.ask(to, { headers: { accept: HTML, cookie } });
}
