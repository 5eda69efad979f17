/** A text of format=flowed (RFC 3676) in its own lines: a line that ends in a space goes on in the next. */
export function unflowed(text: string, isSpaceDeleted: boolean): string {
  const lines: string[] = [];
  let open = false;
  let depth = 0;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const quotes = /^>*/.exec(line)?.[0] ?? '';
    const content = line.slice(quotes.length).replace(/^ /, '');
    const isSignature = content === '-- ';
    const joins = open && quotes.length === depth && !isSignature;
    const flows = content.endsWith(' ') && !isSignature;
    const kept = flows && isSpaceDeleted ? content.slice(0, -1) : content;
    if (joins) lines.push((lines.pop() ?? '') + kept);
    else lines.push(quotes === '' ? kept : `${quotes} ${kept}`);
    open = flows;
    depth = quotes.length;
  }
  return lines.join('\n');
}
