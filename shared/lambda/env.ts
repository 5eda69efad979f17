import * as z from 'zod/mini';

/** The environment of each function, by its entry: parsed once at the start, checked against the template at synthesis. */
const text = z.string().check(z.minLength(1));

/** What every function is told: whose metrics it writes (metrics.ts). */
export const HouseEnv = z.object({ STAGE: text });

/** Which name server says whether a domain takes mail; empty: the machine's own. */
const NAME_SERVER = z.string();
export const WebEnv = z.object({
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  LINK_BASE: text,
  NAME_SERVER,
});
export const FormEnv = z.object({
  NAME_SERVER,
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  LINK_BASE: text,
  UPLOADS_URL: text,
});
export const UploadEnv = z.object({
  SECRET_ARN: text,
  UPLOADS_URL: text,
});
export const CheckEnv = z.object({
  RECORDS_TABLE: text,
  UPLOADS_URL: text,
  CHECKS_QUEUE_URL: text,
  /** `yes` where a scanner for malware is installed. */
  MALWARE_SCAN: z.string(),
});
export const ScanEnv = z.object({
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  ARRIVALS_URL: text,
  SCANS_QUEUE_URL: text,
});
export const FaxGatewayEnv = z.object({
  SECRET_ARN: text,
  ARRIVALS_URL: text,
  /** The fax vendor's Ed25519 key; empty where there is none. */
  FAX_PUBLIC_KEY: z.string(),
});
export const FaxEnv = z.object({
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  ARRIVALS_URL: text,
  FAXES_QUEUE_URL: text,
  /** Where pictures may be fetched, divided by commas; empty: nowhere. */
  FAX_MEDIA_HOSTS: z.string(),
});
export const CallGatewayEnv = z.object({ SECRET_ARN: text, RECORDS_TABLE: text });
export const KeepEnv = z.object({
  RECORDS_TABLE: text,
  ARRIVALS_URL: text,
  VAULT_URL: text,
  KMS_URL: text,
  SEAL_KEY_ARN: text,
  PAPERS_QUEUE_URL: text,
  READINGS_QUEUE_URL: text,
});
export const ReadEnv = z.object({
  RECORDS_TABLE: text,
  VAULT_URL: text,
  KMS_URL: text,
  SEAL_KEY_ARN: text,
  READINGS_QUEUE_URL: text,
});
export const RelayEnv = z.object({
  CLOCK_QUEUE_URL: text,
  NOTICES_QUEUE_URL: text,
  RECEIPTS_QUEUE_URL: text,
  LESSONS_QUEUE_URL: text,
});
/** The day from which conduct is counted, `YYYY-MM-DD` in Korea; empty: it is not. */
const CONDUCT_SINCE = z.string();
export const SuggestEnv = z.object({ RECORDS_TABLE: text, CONDUCT_SINCE });
export const ArmEnv = z.object({
  RECORDS_TABLE: text,
  RINGS_QUEUE_URL: text,
  RINGS_QUEUE_ARN: text,
  /** Where a timer ends that could not ring. */
  LOST_TIMERS_ARN: text,
  SCHEDULER_ROLE_ARN: text,
  SCHEDULE_GROUP: text,
});
export const RingEnv = z.object({ RECORDS_TABLE: text, RINGS_QUEUE_URL: text });
export const SweepEnv = z.object({
  CONDUCT_SINCE,
  RECORDS_TABLE: text,
  RINGS_QUEUE_URL: text,
  NOTICES_QUEUE_URL: text,
  RECEIPTS_QUEUE_URL: text,
  CHECKS_QUEUE_URL: text,
  PAPERS_QUEUE_URL: text,
  FAXES_QUEUE_URL: text,
});
export const DailyEnv = z.object({ RECORDS_TABLE: text, NOTICES_QUEUE_URL: text });
export const SendEnv = z.object({
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  LINK_BASE: text,
  PAPERS_QUEUE_URL: text,
  NOTICES_QUEUE_URL: text,
  RECEIPTS_QUEUE_URL: text,
  SENDER: text,
  /** The text provider's address; empty where there is none: then a person calls. */
  TEXTS_URL: z.string(),
  /** `yes` where a text may carry a link. */
  TEXT_LINKS: z.string(),
  /** The fax provider's address; empty where there is none: then a letter is posted. */
  FAXES_URL: z.string(),
  FAXES_OUT_QUEUE_URL: text,
  CONFIGURATION_SET: text,
  /** Where replies come; empty where no mail is received. */
  INBOUND_DOMAIN: z.string(),
});
export const GatewayNewsEnv = z.object({ SECRET_ARN: text, DELIVERIES_QUEUE_URL: text });
export const DeliveryEnv = z.object({ RECORDS_TABLE: text });
export const ReceiptPdfEnv = z.object({ RECORDS_TABLE: text, SECRET_ARN: text, LINK_BASE: text });
export const LetterPdfEnv = z.object({ RECORDS_TABLE: text, SECRET_ARN: text, LINK_BASE: text });
export const FaxOutEnv = z.object({
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  LINK_BASE: text,
  /** The fax provider's address; empty where there is none: then nothing asks for a fax. */
  FAXES_URL: z.string(),
});
export const AssetsEnv = z.object({});
export const DeskEnv = z.object({
  CONDUCT_SINCE,
  NAME_SERVER,
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  LINK_BASE: text,
  UPLOADS_URL: text,
  VAULT_URL: text,
  KMS_URL: text,
  SEAL_KEY_ARN: text,
});
export const DocsEnv = z.object({ RECORDS_TABLE: text });
/** A queue's address; empty where its channel is not installed. */
const intakes = {
  SCANS_QUEUE_URL: z.string(),
  FAXES_QUEUE_URL: z.string(),
  MAILS_QUEUE_URL: z.string(),
};
export const ReconcileEnv = z.object({
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  ARRIVALS_URL: text,
  ...intakes,
  UPLOADS_URL: text,
  PAPERS_QUEUE_URL: text,
  READINGS_QUEUE_URL: text,
  /** `yes` where a scanner for malware is installed. */
  MALWARE_SCAN: z.string(),
  /** The fax gateway's own list; empty where it has none. */
  FAX_LOG_URL: z.string(),
});
export const ProbeEnv = z.object({
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  LINK_BASE: text,
  SENDER: text,
  /** `yes` where a fax gateway is installed. */
  FAX: z.string(),
  FAX_HEALTH_URL: z.string(),
  /** Where mail comes in; empty where none does. */
  INBOUND_DOMAIN: z.string(),
});
export const ArrivalsEnv = z.object({
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  LINK_BASE: text,
  ARRIVALS_URL: text,
  ...intakes,
});
export const EmailEnv = z.object({
  RECORDS_TABLE: text,
  SECRET_ARN: text,
  UPLOADS_URL: text,
  ARRIVALS_URL: text,
  INBOUND_DOMAIN: text,
  SENDER: text,
  /** Whose mails are faxes; empty where nobody's are. */
  FAX_MAIL_SENDERS: z.string(),
});
/** The bucket of what is public, without a slash at the end. */
const SHELF_URL = text;
export const PublicPagesEnv = z.object({ SHELF_URL, LINK_BASE: text });
export const CharterEnv = z.object({ SHELF_URL, LINK_BASE: text });
export const PublishEnv = z.object({ RECORDS_TABLE: text, SHELF_URL, CONDUCT_SINCE });
