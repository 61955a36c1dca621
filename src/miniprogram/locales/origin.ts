/** Where a matter came from and with what it hangs together, for those who work on it. */
export const originWords = {
  source: '来源',
  outerNumber: (system: string) => `${system}的编号`,
  border: '在网格交界',
  borderNote: (other: string) => `${other}的网格员也看得到，谁先接归谁`,
  earlier: '上次报过，又出问题了',
  later: '后来又报了',
  number: (number: string) => `号码 ${number}`,
  asked: '等居民补充',
  same: '可能是同一件，看看',
  reprint: '补打回执单',
} as const
