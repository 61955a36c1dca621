const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const checks = '10X98765432'

/** 公民身份号码, GB 11643: eighteen signs of which the last checks the others; typed with spaces or a small x. Nothing where it is none. */
export const readIdNumber = (typed: string): string | undefined => {
  const number = typed.replace(/\s/g, '').toUpperCase()
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(number)) return undefined
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0)
  return checks[sum % 11] === number[17] ? number : undefined
}

/** 未满14周岁 on this day: the digits of a birthday and of a day fourteen years later are compared, and nothing of them is kept. */
export const isUnderFourteen = (idNumber: string, day: string): boolean =>
  Number(day.replaceAll('-', '')) < Number(idNumber.slice(6, 14)) + 14_00_00

/** Enough to know one's own by. */
export const maskIdNumber = (number: string): string => `${number.slice(0, 3)}${'*'.repeat(11)}${number.slice(-4)}`

/** 张三 is 张*; nobody else needs more. */
export const maskName = (name: string): string => [...name].map((sign, place) => (place === 0 ? sign : '*')).join('')
