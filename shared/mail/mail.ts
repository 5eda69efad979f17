/** What a mail is, as its own headers say. Any but `own` may hold the words of a person. */
export type MailKind =
  | 'letter'
  | 'own' // a mail of ours that came back
  | 'auto-reply' // RFC 3834: an answer by itself
  | 'automatic' // sent by a program, which may hand on what somebody wrote
  | 'says-automatic' // its subject alone says so
  | 'bounce'
  | 'read-receipt'
  | 'list'
  | 'loop'; // it has been here before, or it seems so

/** Why a mail, or what matters in it, cannot be read here. It is received and kept all the same. */
export type Unreadable =
  | 'tnef' // winmail.dat of Outlook's own format
  | 'smime' // encrypted or wrapped by S/MIME
  | 'pgp'
  | 'broken' // its parts cannot be told apart, or its header never ends
  | 'too-many-parts'
  | 'too-large' // its HTML is: only the beginning was read
  | 'empty';

/** A file within a mail, decoded. */
export interface MailFile {
  readonly name: string;
  /** The media type that the sender claims. */
  readonly type: string;
  readonly content: Buffer;
  /** It is a text, and the mail's text is made of it: there is no other. */
  readonly shown?: true;
}

/** A mail within a mail. */
export interface Enclosed {
  readonly subject: string;
  /** Who wrote it, as its From says; no address of anybody who writes to us. */
  readonly from: string;
  readonly text: string;
}

/** A mail as it was read. Texts are well-formed, without control characters, with LF line ends. */
export interface Mail {
  readonly messageId: string;
  /** The bare address of From in lower case; empty where there is none. */
  readonly from: string;
  readonly fromName: string;
  /** The bare addresses of To and Cc in lower case. */
  readonly to: readonly string[];
  /** The envelope's sender; empty for the null path. */
  readonly returnPath: string;
  readonly subject: string;
  /** The best readable text of the whole mail, without the mails within it; empty where there is none. */
  readonly text: string;
  /** The mails within it, outermost first. */
  readonly enclosed: readonly Enclosed[];
  /** Pictures that its HTML shows stand last. */
  readonly files: readonly MailFile[];
  /** How many files it has in all: only so many are listed. */
  readonly fileCount: number;
  readonly inReplyTo: string;
  /** What its sender's clock said, epoch ms; undefined where that is no date. Never a clock of ours. */
  readonly date?: number;
  readonly kind: MailKind;
  /** It answers, or reports on, a mail of ours: its thread or the id that it hands back says so. */
  readonly namesOurs: boolean;
  /** The number of the petition whose mails its thread hangs on; whoever knows the number can write it. */
  readonly thread?: string;
  readonly unreadable?: Unreadable;
}
