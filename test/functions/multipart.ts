export interface Part {
  readonly name: string;
  readonly text: string;
}

/** A form with files as a browser sends it; the files are of text. */
export function multipart(fields: Readonly<Record<string, string>>, files: readonly Part[]) {
  const edge = 'WebKitFormBoundaryTest';
  const parts = [
    ...Object.entries(fields).map(([name, value]) => `name="${name}"\r\n\r\n${value}`),
    ...files.map(
      ({ name, text }) =>
        `name="files"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n${text}`,
    ),
  ];
  const body = parts.map((part) => `--${edge}\r\nContent-Disposition: form-data; ${part}\r\n`);
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
    body: `${body.join('')}--${edge}--\r\n`,
  };
}
