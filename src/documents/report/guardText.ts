/**
 * A text that a spreadsheet would compute is kept from it by an apostrophe (OWASP, CSV injection), blanks before it or not; East Asian ones
 * read the full-width signs alike. The null character, at which some readers stop, is left out.
 */
export function guardText(text: string): string {
  const clean = text.replaceAll('\0', '')
  return /^[\s\u200b\u2060\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(clean) ? `'${clean}` : clean
}
