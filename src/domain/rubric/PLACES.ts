/** Where to look, in the order in which one walks through a plant: from the opening meeting over the offices and the shop floor to the back office. */
export const PLACES = [
  'meeting-room', 'sales-office', 'design-office', 'process-office', 'lab', 'planning-office', 'workshop', 'inspection',
  'warehouse', 'loading-dock', 'equipment-room', 'control-room', 'utilities', 'waste-area', 'server-room',
  'purchasing-office', 'service-centre', 'office',
] as const

export type Place = (typeof PLACES)[number]
