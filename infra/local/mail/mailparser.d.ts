/** The little of mailparser that the runner uses; the package has no types of its own. */
declare module 'mailparser' {
  export interface Address {
    readonly address?: string;
    readonly group?: readonly Address[];
  }
  export interface Addresses {
    readonly value: readonly Address[];
  }
  export interface ParsedMail {
    readonly subject?: string;
    readonly text?: string;
    readonly html?: string | false;
    readonly from?: Addresses;
    readonly headerLines: readonly { readonly key: string; readonly line: string }[];
    readonly attachments: readonly {
      readonly filename?: string;
      readonly contentType: string;
      readonly content: Buffer;
    }[];
  }
  export function simpleParser(
    raw: Buffer,
    options?: { readonly skipImageLinks?: boolean },
  ): Promise<ParsedMail>;
}
