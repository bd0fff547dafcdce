/** A cell by the name that a spreadsheet program shows: `E17` for row 16, column 4. */
export function nameCell(row: number, column: number): string {
  let letters = ''
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) letters = String.fromCharCode(65 + left % 26) + letters
  return `${letters}${row + 1}`
}
