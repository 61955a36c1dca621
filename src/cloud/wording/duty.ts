/** What somebody does for one's home, as residents call it. */
export const dutyWording = {
  gridWorker: '网格员',
  lead: '网格长',
  instructor: '网格指导员',
} as const
