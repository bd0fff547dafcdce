import { z } from 'zod'
import { idSchema } from '@/domain/id'
import { authoredTextSchema } from '@/domain/authoredText'

const points = z.number().min(0).max(100)
const indicators = z.array(idSchema).min(1)
const common = { id: idSchema, title: authoredTextSchema }

/** Levels that presume one another: level L is reached when every level up to L is satisfied to the threshold. */
const stagedSchema = z.strictObject({
  is: z.literal('staged'),
  levels: z.array(authoredTextSchema).min(1).max(5),
  /** Mean satisfaction of the sub-domains from which a level counts as reached, 0 to 1. */
  threshold: z.number().min(0).max(1),
  groups: z.array(z.strictObject({ ...common, domains: z.array(z.strictObject({ ...common, indicators })).min(1) })).min(1),
})

/** A level asks for a score and for a number of scenes, some of them key scenes, at that level. */
const countedSchema = z.strictObject({
  is: z.literal('counted'),
  levels: z.array(z.strictObject({ title: authoredTextSchema, score: points, scenes: z.int().min(0), keyScenes: z.int().min(0) })).min(1).max(5),
  scenes: z.array(z.strictObject({ ...common, key: z.boolean(), indicators })).min(1),
  items: z.array(z.discriminatedUnion('by', [
    /** Choices ticked × points each, up to the points of the item. */
    z.strictObject({ ...common, points, by: z.literal('choices'), fact: z.enum(['networks', 'collection']), each: points }),
    /** A share 0–1 of two figures; the bands give the share of the points that an upper bound earns. */
    z.strictObject({ ...common, points, by: z.literal('share'), fact: z.enum(['digitalMachines', 'connectedMachines', 'spending']), bands: z.array(z.tuple([z.number(), z.number().min(0).max(1)])).min(1) }),
    /** The mean score of indicators, as a share of the points. */
    z.strictObject({ ...common, points, by: z.literal('indicators'), indicators }),
    /** No public rule, or nothing to read it from: counts 0 and is said so. */
    z.strictObject({ ...common, points, by: z.literal('unknown'), because: authoredTextSchema }),
  ])).min(1),
})

/** A second way to read the same ratings, for reference only. */
export const readingFileSchema = z.strictObject({
  kind: z.literal('reading'),
  formatVersion: z.literal(1),
  ...common,
  /** What it is modelled on and how sure that is. */
  basis: authoredTextSchema,
  /** How it is computed, in words. */
  method: authoredTextSchema,
  scheme: z.discriminatedUnion('is', [stagedSchema, countedSchema]),
})

export type ReadingFile = z.output<typeof readingFileSchema>
export type StagedScheme = z.output<typeof stagedSchema>
export type CountedScheme = z.output<typeof countedSchema>

/** Every indicator that a reading draws on. */
export function listReadIndicators({ scheme }: ReadingFile): string[] {
  const lists = scheme.is === 'staged'
    ? scheme.groups.flatMap(({ domains }) => domains)
    : [...scheme.scenes, ...scheme.items.flatMap(item => item.by === 'indicators' ? [item] : [])]
  return [...new Set(lists.flatMap(list => list.indicators))]
}
