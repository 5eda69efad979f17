import { areAccessible } from './accessible.ts';
import { publicWorld } from './public-world.ts';

/** Each public page, with a shelf and with an empty one. */
const ADDRESSES = ['/', '/ways'];

areAccessible('the public pages in a browser', (language) =>
  Object.fromEntries(
    ADDRESSES.flatMap((address) =>
      [false, true].map((empty) => [
        `${address}${empty ? ' of an empty shelf' : ''}`,
        async () => (await publicWorld({ empty })).get(`${address}?lang=${language}`),
      ]),
    ),
  ),
);
