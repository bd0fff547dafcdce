/** A text that a spreadsheet would compute is kept from it by an apostrophe (OWASP, CSV injection); East Asian ones read the full-width signs alike. */
export function guardText(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}
