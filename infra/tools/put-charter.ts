import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedVersions } from '../../shared/charter/version.ts';
import { changedNumbers } from '../../shared/charters/changed-numbers.ts';
import { charterFiles } from '../../shared/charters/files.ts';
import { dataOf } from '../../shared/charters/parsed.ts';
import { hashOf } from '../../shared/charters/parts.ts';
import { LANGUAGES } from '../../shared/kernel/language.ts';
import { charterPaper } from '../../shared/print/charter.ts';
import { PAPER } from './put-fonts.ts';

/** Every version of the charter of that name, as it is published. */
export function versionsOf(charter: string) {
  const { inForce, former } = charterFiles(charter);
  const files = [inForce, ...former].map((file) => ({ ...file, hash: hashOf(dataOf(file.text)) }));
  const textOf = (of: string | undefined) =>
    files.find(({ charter: { version } }) => version === of)?.text;
  return publishedVersions(files).map((one, at, all) => {
    const [before, after] = [textOf(all[at + 1]?.version), textOf(one.version)];
    const numbers = before && after ? [...changedNumbers(before, after)] : [];
    return { ...one, ...(numbers.length > 0 && { numbers }) };
  });
}

const [charter, directory] = process.argv.slice(2);
/** Puts the charter beside the code of the function that shows it: nothing of it is read or typeset at run time. */
if (import.meta.main && charter && directory) {
  const versions = versionsOf(charter);
  writeFileSync(join(directory, 'charter.json'), JSON.stringify(versions));
  const { inForce } = charterFiles(charter);
  const shown = versions.find(({ version }) => version === inForce.charter.version);
  if (!shown) throw new Error(`${charter} has no version in force`);
  for (const language of LANGUAGES)
    writeFileSync(
      join(directory, `charter-${language}.pdf`),
      await charterPaper(shown, language, PAPER),
    );
}
