/**
 * For cells of CSV files: a text that a spreadsheet would run as a formula is made a text by an apostrophe; numbers stay
 * numbers. Source: OWASP, "CSV Injection".
 */
export function withoutFormula<Value>(value: Value): Value | string {
  return typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
}
