import { uncheckedFile } from '../../shared/channels/unchecked.ts';
import { objectKey } from '../../shared/lambda/media.ts';
import { isWord } from '../../shared/messages/arrived.ts';
import { awaitedId, type FileAwaited } from '../../shared/messages/check.ts';
import { checkFileCommands } from '../../shared/petition/commands/check-file.ts';
import type { CheckDeps } from './check-deps.ts';
import { attachmentOf, checked } from './check-file.ts';

/**
 * A file was claimed an hour ago. A lost word of the scanner is read from the file's own tag; a file that never came is
 * missing; one that came and was not scanned is a difference that people are told of. The sweep asks again until it is
 * known, and whatever word comes later counts.
 */
export async function foundLate({ file: id, at }: FileAwaited, deps: CheckDeps): Promise<void> {
  const { petitions, claims, files, waits, differences, isScanned, clock, log } = deps;
  const number = await claims.of(id);
  const held = number === undefined ? undefined : attachmentOf(await petitions.read(number), id);
  if (number === undefined || !held) {
    log({ message: 'a claimed file has no petition', id }, 'WARN');
    return await waits.done(awaitedId(id));
  }
  const now = clock.now();
  if (held.verdict === undefined) {
    const scan = await files.scan(id);
    if (!scan) await missing(id, number, deps);
    else {
      const said = scan.found ?? (isScanned ? undefined : 'unscanned');
      if (said === undefined || !isWord(said)) {
        if (await differences.found(uncheckedFile(held, number), now))
          log({ message: 'a file was never scanned', subject: number, id, found: said }, 'WARN');
        return;
      }
      const { version } = scan;
      await checked({ v: 1, key: objectKey(id), version, at, found: said }, number, deps);
    }
  }
  await differences.close(uncheckedFile(held, number), now);
  await waits.done(awaitedId(id));
}

/** Nothing lies in the bucket, and the address under which it could come was good for minutes. */
async function missing(id: string, number: string, deps: CheckDeps): Promise<void> {
  const at = deps.clock.now();
  await deps.petitions.act(number, (now) =>
    checkFileCommands['check-file'].decide(now, { attachment: id, found: 'missing' }, { at }),
  );
  deps.log({ message: 'a claimed file never came', subject: number, id }, 'WARN');
}
