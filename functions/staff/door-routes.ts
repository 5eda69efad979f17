import type { Route } from '../../shared/requests/route.ts';
import type { StaffDeps } from './deps.ts';
import { askLink, EnterBody, enter } from './sign-in/enter.ts';
import { FreshBody, freshLink } from './sign-in/resend-link.ts';
import { askCode, CodeEntry, CodeRequest, codeForm, enterCode } from './sign-in/sign-in.ts';

/** The way in: a link, and a code for a device. */
export const DOOR_ROUTES = [
  { method: 'POST', path: '/desk/session', who: 'door', work: askCode, body: CodeRequest },
  { method: 'GET', path: '/desk/session/code', who: 'door', work: codeForm },
  { method: 'POST', path: '/desk/session/code', who: 'door', work: enterCode, body: CodeEntry },
  { method: 'POST', path: '/desk/fresh', who: 'door', work: freshLink, body: FreshBody },
  { method: 'GET', path: '/desk', who: 'door', work: enter },
  { method: 'POST', path: '/desk', who: 'door', work: askLink, body: EnterBody },
] as const satisfies readonly Route<StaffDeps>[];
