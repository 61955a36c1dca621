const hourMinutes = 60

export const accountWords = {
  open: '时间账',
  title: '时间账',
  shares: '各算谁的时间',
  sharesNote: '按上班时间算；派错了的，算派单的人的',
  legs: '一手一手怎么过来的',
  clocks: '各环节的时限',
  worked: (minutes: number) => {
    const [hours, rest] = [Math.floor(minutes / hourMinutes), minutes % hourMinutes]
    if (hours === 0) return `${rest} 分钟`
    return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`
  },
  late: (time: string) => `超时里有 ${time}`,
  span: (from: string, to: string) => `${from} 到 ${to}`,
  now: '现在',
  charged: (name: string) => `派错了，算${name}的`,
  due: (time: string, isProvisional: boolean) => `到 ${time}${isProvisional ? '（暂定）' : ''}`,
  ended: (time: string) => `${time} 完成`,
  stands: '停着',
  overdue: '超时',
  inTime: '没超时',
} as const
