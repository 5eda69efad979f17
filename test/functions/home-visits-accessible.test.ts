import { areAccessible } from './accessible.ts';
import { homeVisitPages } from './home-visit-pages.ts';

areAccessible('visits to the citizen in a browser', homeVisitPages);
