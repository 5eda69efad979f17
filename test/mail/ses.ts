/** What SES finds of a mail; everything passes unless told otherwise. */
export interface Found {
  readonly from?: string;
  readonly spf?: string;
  readonly dkim?: string;
  /** The domain that signed. */
  readonly signed?: string;
  readonly spam?: string;
  readonly virus?: string;
  /** The recipient that SES took it for. */
  readonly to?: string;
  /** What the sending host called itself. */
  readonly helo?: string;
}

/** A mail as SES stores it: its own findings stand above what was sent. */
export function storedBySes(raw: Buffer, found: Found = {}): Buffer {
  const {
    from = 'petitioner@example.com',
    spf = 'pass',
    dkim = 'pass',
    signed = from.replace(/^.*@/, ''),
    spam = 'PASS',
    virus = 'PASS',
    to = 'minwon@in.example.org',
    helo = 'mail.example.com',
  } = found;
  const lines = [
    `Return-Path: <${from}>`,
    `Received: from ${helo} (mail.example.com [192.0.2.1]) by inbound-smtp.ap-northeast-2.amazonaws.com with SMTP id x1 for ${to}; Tue, 24 Nov 2026 01:12:00 +0000 (UTC)`,
    `X-SES-Spam-Verdict: ${spam}`,
    `X-SES-Virus-Verdict: ${virus}`,
    `Received-SPF: ${spf} (spfCheck: domain of ${from} designates 192.0.2.1 as permitted sender) client-ip=192.0.2.1; envelope-from=${from}; helo=${helo};`,
    `Authentication-Results: amazonses.com; spf=${spf} (spfCheck: domain of ${from}) client-ip=192.0.2.1; envelope-from=${from}; helo=${helo}; dkim=${dkim} header.i=@${signed}; dmarc=none header.from=${signed};`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n`), raw]);
}
