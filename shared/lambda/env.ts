import * as z from 'zod/mini';

/** The environment of each function, by its entry: parsed once at the start, checked against the template at synthesis. */
const text = z.string().check(z.minLength(1));

export const WebEnv = z.object({ RECORDS_TABLE: text, SECRET_ARN: text, LINK_BASE: text });
export const FormEnv = z.object({
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  LINK_BASE: text,
  UPLOADS_URL: text,
});
export const UploadEnv = z.object({
  SECRET_ARN: text,
  UPLOADS_URL: text,
  UPLOADS_BUCKET: text,
});
export const CheckEnv = z.object({
  RECORDS_TABLE: text,
  UPLOADS_URL: text,
  CHECKS_QUEUE_URL: text,
});
export const RelayEnv = z.object({
  CLOCK_QUEUE_URL: text,
  NOTICES_QUEUE_URL: text,
  LESSONS_QUEUE_URL: text,
});
export const SuggestEnv = z.object({ RECORDS_TABLE: text });
export const ArmEnv = z.object({
  RECORDS_TABLE: text,
  RINGS_QUEUE_URL: text,
  RINGS_QUEUE_ARN: text,
  SCHEDULER_ROLE_ARN: text,
  SCHEDULE_GROUP: text,
});
export const RingEnv = z.object({ RECORDS_TABLE: text, RINGS_QUEUE_URL: text });
export const SweepEnv = z.object({
  RECORDS_TABLE: text,
  CLOCK_QUEUE_URL: text,
  RINGS_QUEUE_URL: text,
  NOTICES_QUEUE_URL: text,
});
export const DailyEnv = z.object({ RECORDS_TABLE: text, NOTICES_QUEUE_URL: text });
export const SendEnv = z.object({
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  LINK_BASE: text,
  NOTICES_QUEUE_URL: text,
  SENDER: text,
  /** The text provider's address; empty where there is none: then a person calls. */
  TEXTS_URL: z.string(),
  /** The fax provider's address; empty where there is none: then a letter is posted. */
  FAXES_URL: z.string(),
  FAXES_QUEUE_URL: text,
  CONFIGURATION_SET: text,
});
export const GatewayNewsEnv = z.object({ SECRET_ARN: text, DELIVERIES_QUEUE_URL: text });
export const DeliveryEnv = z.object({ RECORDS_TABLE: text });
export const ReceiptPdfEnv = z.object({ RECORDS_TABLE: text, SECRET_ARN: text, LINK_BASE: text });
export const LetterPdfEnv = z.object({ RECORDS_TABLE: text, SECRET_ARN: text, LINK_BASE: text });
export const FaxEnv = z.object({
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  LINK_BASE: text,
  /** The fax provider's address; empty where there is none: then nothing asks for a fax. */
  FAXES_URL: z.string(),
});
export const AssetsEnv = z.object({});
export const DeskEnv = z.object({
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  LINK_BASE: text,
  UPLOADS_URL: text,
});
export const DocsEnv = z.object({ RECORDS_TABLE: text });
