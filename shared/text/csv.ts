export type Cell = string | number;

/** What a spreadsheet would take for a formula; also in the wide signs of Korean and Japanese keyboards. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** A line of CSV (RFC 4180); no cell of it is ever a formula. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const plain = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
