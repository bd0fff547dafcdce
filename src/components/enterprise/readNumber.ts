/** Plain, in groups of three as printed, or in groups of four as counted in 万. */
const DIGITS = /^(\d+|\d{1,3}(,\d{3})+|\d{1,4}(,\d{4})+)(\.\d+)?$/

/** Full-width signs as half-width ones; a Chinese full stop between digits is a decimal point that the input method changed. */
function narrow(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xFEE0))
    .replace(/[\s\u200B]/g, '')
    .replace(/(\d)。(\d)/g, '$1.$2')
    .replace(/^[\u2212\u2013]/, '-')
    .toLowerCase()
}

/**
 * The number that a person meant, with full-width digits, spaces, thousands separators and a unit behind it; `units` tells what
 * one of each is worth. `null` for everything that would have to be guessed, such as `1,2` or `约 300`.
 */
export function readNumber(text: string, units: Readonly<Record<string, number>> = {}): number | null {
  const whole = narrow(text)
  const [unit, factor] = Object.entries(units)
    .map(([name, worth]) => [narrow(name), worth] as const)
    .sort(([a], [b]) => b.length - a.length)
    .find(([name]) => name !== '' && whole.endsWith(name)) ?? ['', 1]
  const bare = whole.slice(0, whole.length - unit.length)
  const digits = bare.replace(/^[+-]/, '')
  if (!DIGITS.test(digits)) return null
  const value = Number(digits.replace(/,/g, '')) * (bare.startsWith('-') ? -1 : 1)
  // Converting leaves a tail such as 12345.599999999999; a hundredth of a yuan is exact enough. + 0 turns −0 into 0.
  return (factor === 1 ? value : Math.round(value * factor * 1e6) / 1e6) + 0
}
