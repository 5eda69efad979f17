import type { HttpEvent, HttpReply } from '../lambda/http.ts';

/** The header and the cookie that hold a device's session. */
export const SESSION = 'ihaeng-session';

/** Cookies of staff go to addresses below this one, and to no other. */
const STAFF_PATH = '/desk';

/** Whether an address is a page or an act of staff: `/desk` itself, their way in, too. */
export const isOfStaff = (path: string): boolean =>
  path === STAFF_PATH || path.startsWith(`${STAFF_PATH}/`);

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

/** The cookie that holds the access code of a petition. */
export const CODE = 'code';
/** The right code is remembered for an hour: many read at a computer that others use too. */
const REMEMBERED_SECONDS = 3600;

/** The code as a cookie that is sent to this petition's own pages alone. */
export function codeCookie(number: string, code: string, linkBase: string): string {
  const secure = linkBase.startsWith('https:') ? '; Secure' : '';
  return `${CODE}=${code}; Path=/petitions/${number}; Max-Age=${REMEMBERED_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}
