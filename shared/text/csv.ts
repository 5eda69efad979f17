/** Empty where there is nothing. */
export type Cell = string | number | null | undefined;

/** What a spreadsheet would take for a formula; also in the wide signs of Korean and Japanese keyboards. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

function cell(value: Cell): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of CSV (RFC 4180); no cell of it is read as a formula. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

/** A table as CSV, with the mark by which spreadsheets know UTF-8. */
export const csv = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[columns, ...rows].map(csvLine).join('')}`;
