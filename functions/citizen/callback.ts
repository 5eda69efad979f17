import { iso } from '../../shared/lambda/iso.ts';
import { openCallback } from '../../shared/petition/callback.ts';
import { callbackWishes } from '../../shared/petition/commands/callback.ts';
import { actOf, beforeAct } from './act-page.ts';
import { callbackPage, mayWishCallback } from './pages/callback.ts';

const agreedIn = (petition: Parameters<typeof openCallback>[0] | undefined) => {
  const open = petition && openCallback(petition);
  return open ? { agreedAt: iso(open.agreedAt) } : {};
};

/** GET /petitions/{number}/callback: when the petitioner is called, or that they can choose a time (P2.4). */
export const beforeCallback = beforeAct({
  leads: '/callback',
  page: callbackPage,
  json: ({ petition }) => ({ possible: mayWishCallback(petition), ...agreedIn(petition) }),
});

/** POST /petitions/{number}/callback: "please call me at this time". */
export const wishCallback = actOf({
  act: 'callback',
  command: callbackWishes.callback,
  most: 20_000,
  page: callbackPage,
  json: ({ petition }) => agreedIn(petition),
});

/** POST /petitions/{number}/callback/not-needed: no call is needed any more. */
export const callbackNotNeeded = actOf({
  act: 'callback-not-needed',
  command: callbackWishes['callback-not-needed'],
  most: 1000,
  page: callbackPage,
  json: () => ({}),
});
