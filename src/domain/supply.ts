/** 水电热: a home without them waits by a limit of its own; gas has a shorter one, for it is dangerous. */
const supplies: readonly string[] = ['0204', '0301', '0304']

export const isSupply = (category: string): boolean => supplies.includes(category)
