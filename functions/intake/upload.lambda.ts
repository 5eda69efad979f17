import { dynamo } from '../../shared/aws/dynamo.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { uploadForms } from '../../shared/aws/upload-form.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { UploadEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { uploadHandler } from './upload.ts';

const env = UploadEnv.parse(process.env);
export const handler = uploadHandler({
  forms: uploadForms(dynamo(), env.UPLOADS_URL, systemClock),
  keys: keysSecret(env.SECRET_ARN, systemClock),
  log: jsonLog('intake/upload'),
});
