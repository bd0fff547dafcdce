/** Every text of a drawing, in its order. */
export const listTexts = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)

/** The colour of every filled path, in its order. */
export const listFills = (svg: string) => [...svg.matchAll(/<path [^>]*?fill="(#[\da-f]{6})"[^>]*stroke="none"/g)].map(([, fill]) => fill)
