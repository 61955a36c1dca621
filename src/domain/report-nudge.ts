/** 催办: who is reminded; from the second time on the center too. */
export const reminders = ['gridWorker', 'unit', 'center'] as const
export type Reminded = (typeof reminders)[number]

export const remindedBy = (count: number, holder: Reminded): readonly Reminded[] =>
  count > 1 && holder !== 'center' ? [holder, 'center'] : [holder]
