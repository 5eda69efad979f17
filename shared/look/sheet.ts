import { createHash } from 'node:crypto';
import { FACES_CSS } from './faces.ts';
import { FILES_CSS } from './files.ts';
import { FORMS_CSS } from './forms.ts';
import { GROUND_CSS } from './ground.ts';
import { PARTS_CSS } from './parts.ts';
import { PAPER_CSS } from './print-css.ts';

const ATTRIBUTION =
  '/* Colours: KRDS, krds.go.kr. Font: a part of PretendardGOV, Copyright (c) Kil Hyung-jin, SIL Open Font License 1.1 */';

/** The one style sheet of all pages. */
export const SHEET_CSS: string = [
  ATTRIBUTION,
  GROUND_CSS,
  PARTS_CSS,
  FORMS_CSS,
  FILES_CSS,
  PAPER_CSS,
  FACES_CSS,
].join('\n');

/** Its name holds the hash of what it says, so that it can be kept for a year. */
export const SHEET_FILE = `sheet.${createHash('sha256').update(SHEET_CSS).digest('hex').slice(0, 12)}.css`;
