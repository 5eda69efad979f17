import { areAccessible } from './accessible.ts';
import { charterWorld } from './charter-world.ts';
import { publicWorld } from './public-world.ts';

/** Each with what lies on the shelf, and with an empty one. */
const ADDRESSES = ['/', '/ways'];

areAccessible('the public pages in a browser', (language) => ({
  ...Object.fromEntries(
    ADDRESSES.flatMap((address) =>
      [false, true].map((empty) => [
        `${address}${empty ? ' of an empty shelf' : ''}`,
        async () => (await publicWorld({ empty })).get(`${address}?lang=${language}`),
      ]),
    ),
  ),
  '/charter': async () => (await charterWorld()).get(`/charter?lang=${language}`),
}));
