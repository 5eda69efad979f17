import { areAccessible } from './accessible.ts';
import { HTML } from './desk-world.ts';
import { publicWorld } from './public-world.ts';
import { scoredWorld } from './score-world.ts';

areAccessible('the scorecard', (language) => {
  const headers = { ...HTML, 'accept-language': language };
  return {
    'of a quarter': async () => (await scoredWorld()).get('/scorecard', headers),
    'before there is one': async () =>
      (await publicWorld({ empty: true })).get('/scorecard', headers),
  };
});
