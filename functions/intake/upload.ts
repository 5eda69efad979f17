import * as z from 'zod/mini';
import { attachable, newFileId } from '../../shared/lambda/attachments.ts';
import { bodyOf } from '../../shared/lambda/body.ts';
import { http, json, Refused, receivedAtOf } from '../../shared/lambda/http.ts';
import { iso } from '../../shared/lambda/iso.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { UploadForms } from '../../shared/ports/files.ts';
import type { KeysReader } from '../../shared/ports/keys.ts';
import { UPLOAD_LIFE, uploadToken } from '../../shared/privacy/upload.ts';

export interface UploadDeps {
  readonly forms: UploadForms;
  readonly keys: KeysReader;
  readonly log: Log;
}

export const Announced = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  bytes: z.int(),
});
const MOST_BYTES = 4000;
/** A file is sent at once, and ten megabytes take three minutes over a slow line: so long its address is good (s). */
const ADDRESS_LIFE = 5 * 60;

/** POST /attachments: how to bring one file to the bucket, once, and what it is called until something claims it. */
export const uploadHandler = ({ forms, keys, log }: UploadDeps) =>
  http(async (event, language) => {
    const { name, bytes } = bodyOf(event, Announced, language, MOST_BYTES);
    const file = attachable(name, bytes);
    if ('fault' in file) throw new Refused(file.fault);
    const now = receivedAtOf(event);
    const named = { ...file, id: newFileId(now) };
    const [form, ring] = await Promise.all([forms.of(named, ADDRESS_LIFE), keys()]);
    log({ message: 'a file was announced', id: named.id, type: named.type, bytes });
    const id = uploadToken(ring, named, now + UPLOAD_LIFE);
    return json(201, { id, ...form, expiresAt: iso(now + ADDRESS_LIFE * 1000) });
  }, log);
