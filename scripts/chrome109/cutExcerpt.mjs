/**
 * The place in a minified file with a little of what surrounds it, on one line.
 * @param {string} text
 * @param {number} index
 */
export function cutExcerpt(text, index) {
  return text.slice(Math.max(0, index - 60), index + 80).replace(/\s+/g, ' ').trim()
}
