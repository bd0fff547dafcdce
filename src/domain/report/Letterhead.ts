import { z } from 'zod'

/** Characters of a data address: about 300 kB of picture. */
const MOST_LOGO = 400_000

/** Who made the report: the firm that diagnosed, or the factory itself. It belongs to the browser, not to an assessment. */
export const letterheadSchema = z.strictObject({
  firm: z.string().max(120).optional(),
  author: z.string().max(100).optional(),
  /** A picture as a data address, PNG or JPEG. */
  logo: z.string().max(MOST_LOGO).regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/).optional(),
})

export type Letterhead = z.output<typeof letterheadSchema>
