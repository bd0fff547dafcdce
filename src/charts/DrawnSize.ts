/** In CSS pixels. */
export interface DrawnSize { width: number, height: number }
