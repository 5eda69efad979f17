import type { HttpEvent, HttpReply } from '../lambda/http.ts';

/** The header and the cookie that hold a device's session. */
export const SESSION = 'ihaeng-session';

/** Cookies of staff go to addresses below this one, and to no other. */
export const STAFF_PATH = '/desk';

/** The value of a cookie, as API Gateway or a plain header brings it. */
export const cookieNamed = (event: HttpEvent, name: string): string | undefined =>
  valueIn(event.cookies ?? (event.headers.cookie ?? '').split(/;\s*/), name);

/** The value of a cookie that a reply sets. */
export const cookieSet = ({ cookies = [] }: HttpReply, name: string): string | undefined =>
  valueIn(cookies, name)?.split(';')[0];

const valueIn = (cookies: readonly string[], name: string): string | undefined =>
  cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);

/** For how long a cookie of staff is kept, and by whom it is seen. */
export const cookieRights = (
  seconds: number,
  { linkBase }: { readonly linkBase: string },
): string =>
  `Path=${STAFF_PATH}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${linkBase.startsWith('https:') ? '; Secure' : ''}`;
