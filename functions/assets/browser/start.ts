import { startPortraits } from './portrait.ts';
import { startRenewing } from './renew.ts';
import { start } from './send.ts';

// Where one of these is missing the page works as without a script.
if ('fetch' in window && 'AbortController' in window && 'replaceWith' in Element.prototype) {
  start();
  startRenewing();
  startPortraits();
}
