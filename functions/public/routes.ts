import type { RouteHandler } from '../../shared/requests/route.ts';
import { PUBLIC_ADDRESSES, type PublicAddress } from '../../shared/shelf/addresses.ts';
import { calendar } from './calendar.ts';
import { deadlines, deadlinesJson } from './deadlines.ts';
import type { PublicDeps } from './deps.ts';
import { front } from './front.ts';
import {
  announcements,
  asData,
  catalogue,
  catalogueJson,
  catalogueTable,
  feed,
  improvements,
  questions,
} from './published.ts';
import { score, scoreCsvFile, scoreJson, scoreSnapshot } from './score.ts';
import { ways } from './ways.ts';

/** What each address shows. */
const WORKS: Readonly<Record<PublicAddress, RouteHandler<PublicDeps>>> = {
  '/': front,
  '/ways': ways,
  '/scorecard': score,
  '/scorecard.json': scoreJson,
  '/scorecard.csv': scoreCsvFile,
  '/scorecard/snapshots/{snapshot}': scoreSnapshot,
  '/announcements': announcements,
  '/announcements.json': asData('announcements'),
  '/announcements.atom': feed,
  '/questions': questions,
  '/questions.json': asData('questions'),
  '/catalogue': catalogue,
  '/catalogue.json': catalogueJson,
  '/catalogue.csv': catalogueTable,
  '/improvements': improvements,
  '/improvements.json': asData('improvements'),
  '/deadlines': deadlines,
  '/deadlines.json': deadlinesJson,
  '/calendar.json': calendar,
};

/** Every public page but the charter's: the router and the API's document are made of it. */
export const PUBLIC_PAGES = PUBLIC_ADDRESSES.map(
  (path) => ({ method: 'GET', path, who: 'public', work: WORKS[path] }) as const,
);
