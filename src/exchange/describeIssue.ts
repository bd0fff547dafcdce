import type { z } from 'zod'

/** Where an issue stands and why; of several shapes that are allowed, the one that the author most likely meant. */
export function describeIssue(issue: z.core.$ZodIssue): { path: (string | number)[], reason: string } {
  const path = issue.path.map(key => typeof key === 'number' ? key : String(key))
  if (issue.code === 'unrecognized_keys') return { path: [...path, ...issue.keys.slice(0, 1)], reason: issue.message }
  if (issue.code !== 'invalid_union') return { path, reason: issue.message }
  const isOtherKind = (errors: z.core.$ZodIssue[]) => Number(errors.some(error => error.code === 'invalid_type' && error.path.length === 0))
  const [meant = []] = issue.errors.filter(errors => errors.length > 0).sort((a, b) => isOtherKind(a) - isOtherKind(b) || a.length - b.length)
  const [first, ...rest] = meant.map(error => describeIssue({ ...error, path: [...issue.path, ...error.path] }))
  return first ? { path: first.path, reason: [first, ...rest].map(({ reason }) => reason).join('; ') } : { path, reason: issue.message }
}
