import { areAccessible } from './accessible.ts';
import { conductPages } from './conduct-pages.ts';

areAccessible('reports about a person in a browser', conductPages);
