import { POLICY } from '../lambda/http.ts';
import { type Html, html } from './html.ts';

/**
 * The one script of pages (functions/assets/browser): its name holds the hash of what it does, and a browser that finds
 * something else under the name does not run it. `infra/tools/put-web.ts` refuses any other.
 */
export const SCRIPT = {
  file: 'forms.5bc64a08aa23.js',
  integrity: 'sha256-W8ZKCKoj7258zw7pi1Q752o/rbDmzrQaW1mZN7M9wSQ=',
} as const;

export const scriptTag: Html = html`
<script src="/assets/${SCRIPT.file}" integrity="${SCRIPT.integrity}" defer></script>`;

/** Where the script may speak to. */
export interface ScriptPlaces {
  /** Our own origin, without a slash at the end. */
  readonly linkBase: string;
  /** The address of the bucket for files, without a slash at the end. */
  readonly uploadsUrl: string;
}

/** What a page with the script allows: this one script, our own origin, and the part of the bucket that files come to. */
export const scriptPolicy = ({ linkBase, uploadsUrl }: ScriptPlaces): string =>
  `${POLICY}; script-src ${linkBase}/assets/${SCRIPT.file}; connect-src 'self' ${uploadsUrl}/uploads/`;
