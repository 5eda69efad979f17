import { entriesExample } from '../../functions/docs/published-examples.ts';
import { scoreExample } from '../../functions/docs/score-example.ts';
import demo from '../../infra/local/demo-office.json' with { type: 'json' };
import { parseOffice } from '../../shared/organization/parse-office.ts';
import { shelvedOffice } from '../../shared/shelf/office.ts';
import { ShelvedPublications } from '../../shared/shelf/publications.ts';
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
  '/charter with figures': async () => {
    const { get, shelf } = await charterWorld();
    await shelf.write('score', scoreExample.reply);
    return get(`/charter?lang=${language}`);
  },
  'every way in': async () => {
    const { get, shelf, now } = await publicWorld();
    await shelf.write('office', shelvedOffice(parseOffice(demo), now));
    return get(`/ways?lang=${language}`);
  },
  'the front page with news': async () => {
    const { get, shelf } = await publicWorld();
    const { reply } = entriesExample('announcement');
    await shelf.write('announcements', ShelvedPublications.parse(reply));
    return get(`/?lang=${language}`);
  },
}));
