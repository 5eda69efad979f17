import { areAccessible } from './accessible.ts';
import { visitPages } from './visit-pages.ts';

areAccessible('second visits in a browser', visitPages);
