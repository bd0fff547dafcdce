import type { z } from 'zod'

export interface DescribedIssue {
  path: (string | number)[]
  reason: string
  /** The issue itself; of a union, the first of the shape that was meant. */
  issue: z.core.$ZodIssue
}

/** Where an issue stands and why; of several shapes that are allowed, the one that the author most likely meant. */
export function describeIssue(issue: z.core.$ZodIssue): DescribedIssue {
  const path = issue.path.map(key => typeof key === 'number' ? key : String(key))
  if (issue.code === 'unrecognized_keys') return { path: [...path, ...issue.keys.slice(0, 1)], reason: issue.message, issue }
  if (issue.code !== 'invalid_union') return { path, reason: issue.message, issue }
  const isOtherKind = (errors: z.core.$ZodIssue[]) => Number(errors.some(error => error.code === 'invalid_type' && error.path.length === 0))
  const [meant = []] = issue.errors.filter(errors => errors.length > 0).sort((a, b) => isOtherKind(a) - isOtherKind(b) || a.length - b.length)
  const [first, ...rest] = meant.map(error => describeIssue({ ...error, path: [...issue.path, ...error.path] }))
  return first ? { path: first.path, reason: [first, ...rest].map(({ reason }) => reason).join('; '), issue: first.issue } : { path, reason: issue.message, issue }
}
