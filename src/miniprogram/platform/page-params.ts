import { useRouter } from '@tarojs/taro'

/** What the page was opened with; every value is a string or missing. */
export const usePageParams = (): Readonly<Record<string, string | undefined>> => useRouter().params

export type MatterParams = { county: number; id: string }

/** The matter that a page was opened for; none where the address names none. */
export const useMatterParams = (): MatterParams | undefined => {
  const { county = '', id = '' } = usePageParams()
  return matterIn(county, id)
}

const matterIn = (county: string, id: string): MatterParams | undefined =>
  /^\d{6}$/.test(county) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? { county: Number(county), id } : undefined

/** 消息卡片: the message on whose card the page was opened. */
export const useCardParams = (): MatterParams | undefined => {
  const { county = '', k = '' } = usePageParams()
  return matterIn(county, k)
}
