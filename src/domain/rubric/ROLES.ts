/** Whom to ask, in the order in which one meets them on a walk through the plant. */
export const ROLES = [
  'management', 'sales', 'design', 'process', 'planning', 'production', 'quality', 'equipment',
  'logistics', 'purchasing', 'service', 'it', 'safety', 'energy', 'environment', 'finance', 'hr',
] as const

export type Role = (typeof ROLES)[number]
