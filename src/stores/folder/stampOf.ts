/** Date and time of this time zone as a part of a file's name, so that names sort by time: `20240501-093000`. */
export function stampOf(time: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${time.getFullYear()}${two(time.getMonth() + 1)}${two(time.getDate())}-${two(time.getHours())}${two(time.getMinutes())}${two(time.getSeconds())}`
}
