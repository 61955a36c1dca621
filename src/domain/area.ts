/** Every area that covers this community: itself, its town, its county and its city. */
export const areasAround = (community: string): string[] => [
  community,
  community.slice(0, 9),
  community.slice(0, 6),
  `${community.slice(0, 4)}00`,
]

/** Whether the code lies in the area; codes nest by their beginnings, and a city's code ends in two zeros. */
export const covers = (area: string, code: string): boolean => {
  if (!/^\d{6}(\d{3}){0,3}$/.test(area)) return false
  return code.startsWith(/^\d{4}00$/.test(area) ? area.slice(0, 4) : area)
}
