import { readFileSync } from 'node:fs';

/** What pdfkit's own part for PDF/A calls when a document ends, and what that needs of it. */
interface Archived {
  ref(values: Readonly<Record<string, unknown>>): {
    write(bytes: Uint8Array): void;
    end(): void;
  };
}

/**
 * Gives a document that is made as PDF/A its colour profile. pdfkit 0.20 looks for the file under an address that
 * `readFileSync` takes for a path; this is its own step with a path.
 */
export function withProfile(doc: PDFKit.PDFDocument, path: string): void {
  Object.assign(doc, {
    _addColorOutputIntent(this: Archived & { _root: { data: Record<string, unknown> } }): void {
      const bytes = readFileSync(path);
      const profile = this.ref({ Length: bytes.length, N: 3 });
      profile.write(bytes);
      profile.end();
      // A PDF string, where a bare one would be a name.
      const name = Object('sRGB IEC61966-2.1');
      const intent = this.ref({
        Type: 'OutputIntent',
        S: 'GTS_PDFA1',
        Info: name,
        OutputConditionIdentifier: name,
        DestOutputProfile: profile,
      });
      intent.end();
      this._root.data.OutputIntents = [intent];
    },
  });
}
