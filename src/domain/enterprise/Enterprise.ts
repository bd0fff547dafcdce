import { z } from 'zod'

/** The 7 + 1 editions; a group headquarters is a kind of subject, not an industry. */
export const INDUSTRIES = [
  'advanced-materials', 'electronics', 'biomedicine', 'energy', 'fashion-consumer', 'major-equipment', 'automotive', 'group-hq',
] as const
export type Industry = (typeof INDUSTRIES)[number]

export const CERTIFICATES = [
  'digital-transformation', 'two-integration', 'cmmm', 'dcmm', 'industrial-security', 'specialised-new', 'little-giant', 'chain-leader',
] as const

export const NETWORKS = ['office', 'shop-floor-wired', 'shop-floor-wireless', 'outside'] as const

export const COLLECTION_STEPS = [
  'design', 'process', 'purchasing', 'planning', 'production', 'quality', 'equipment', 'warehouse', 'logistics', 'sales', 'service', 'energy', 'safety', 'finance',
] as const

const text = (max: number) => z.string().max(max)
const count = z.int().min(0).max(10_000_000)
/** Ten thousand yuan (万元). */
const money = z.number().min(0).max(1e9)

/**
 * Who is assessed. Everything but the name may be missing while the form is being filled in; `checkEnterprise` tells what a
 * hand-in would still need and what looks wrong.
 */
export const enterpriseSchema = z.strictObject({
  name: text(120),
  /** 统一社会信用代码, GB 32100, 18 characters. */
  creditCode: text(18).optional(),
  /** GB/T 4754 division, C13 to C43. */
  division: z.string().regex(/^C(1[3-9]|2[0-9]|3[0-9]|4[0-3])$/).optional(),
  industry: z.enum(INDUSTRIES).optional(),
  /** Six digits of GB/T 2260, one of Shanghai's 16 districts. */
  district: z.string().regex(/^3101\d{2}$/).optional(),
  /** Street or town (街镇) by name. */
  street: text(40).optional(),
  staff: count.optional(),
  /** Revenue of the last full year, 万元. */
  revenue: money.optional(),
  process: z.enum(['process', 'discrete']).optional(),
  park: text(80).optional(),
  /** 统一社会信用代码 of the group it belongs to. */
  groupCode: text(18).optional(),
  certificates: z.array(z.enum(CERTIFICATES)).optional(),
})

/** One factory site (厂区) of the enterprise. */
export const siteSchema = z.strictObject({
  number: z.int().min(1).max(999).default(1),
  name: text(120).optional(),
  address: text(200).optional(),
})

/** 量化事实: figures behind the ratings, all optional. */
export const factsSchema = z.strictObject({
  machines: count.optional(),
  digitalMachines: count.optional(),
  connectedMachines: count.optional(),
  /** Kinds of network in use. */
  networks: z.array(z.enum(NETWORKS)).optional(),
  /** Steps of the business whose data is captured by machines or systems, not by hand. */
  collection: z.array(z.enum(COLLECTION_STEPS)).optional(),
  /** Yearly spending on digitalisation, 万元. */
  spending: money.optional(),
  /** KPI id of a branch of the standard → figure in the KPI's unit. */
  kpis: z.record(z.string().regex(/^[a-z0-9-]{1,64}$/), z.number()).optional(),
})

export type Enterprise = z.output<typeof enterpriseSchema>
export type Site = z.output<typeof siteSchema>
export type Facts = z.output<typeof factsSchema>
