import type { Route } from '../../shared/requests/route.ts';
import { calendar } from './calendar.ts';
import { deadlines, deadlinesJson } from './deadlines.ts';
import type { PublicDeps } from './deps.ts';
import { front } from './front.ts';
import {
  announcements,
  asData,
  catalogue,
  catalogueTable,
  feed,
  improvements,
  questions,
} from './published.ts';
import { score, scoreCsvFile, scoreJson, scoreSnapshot } from './score.ts';
import { ways } from './ways.ts';

/** Every public page: the router, the template's test and the API's document are made of it. */
export const PUBLIC_PAGES = [
  { method: 'GET', path: '/', who: 'public', work: front },
  { method: 'GET', path: '/ways', who: 'public', work: ways },
  { method: 'GET', path: '/scorecard', who: 'public', work: score },
  { method: 'GET', path: '/scorecard.json', who: 'public', work: scoreJson },
  { method: 'GET', path: '/scorecard.csv', who: 'public', work: scoreCsvFile },
  { method: 'GET', path: '/scorecard/snapshots/{snapshot}', who: 'public', work: scoreSnapshot },
  { method: 'GET', path: '/announcements', who: 'public', work: announcements },
  { method: 'GET', path: '/announcements.json', who: 'public', work: asData('announcements') },
  { method: 'GET', path: '/announcements.atom', who: 'public', work: feed },
  { method: 'GET', path: '/questions', who: 'public', work: questions },
  { method: 'GET', path: '/questions.json', who: 'public', work: asData('questions') },
  { method: 'GET', path: '/catalogue', who: 'public', work: catalogue },
  { method: 'GET', path: '/catalogue.json', who: 'public', work: asData('catalogue') },
  { method: 'GET', path: '/catalogue.csv', who: 'public', work: catalogueTable },
  { method: 'GET', path: '/improvements', who: 'public', work: improvements },
  { method: 'GET', path: '/improvements.json', who: 'public', work: asData('improvements') },
  { method: 'GET', path: '/deadlines', who: 'public', work: deadlines },
  { method: 'GET', path: '/deadlines.json', who: 'public', work: deadlinesJson },
  { method: 'GET', path: '/calendar.json', who: 'public', work: calendar },
] as const satisfies readonly Route<PublicDeps>[];
