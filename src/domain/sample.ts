/** 抽查: whether this one is among the so many of a hundred that somebody else looks at; the id's last digits are chance. */
export const isSampled = (id: string, percent: number): boolean => Number.parseInt(id.slice(-6), 16) % 100 < percent
