import { useRouter } from '@tarojs/taro'

/** What the page was opened with; every value is a string or missing. */
export const usePageParams = (): Readonly<Record<string, string | undefined>> => useRouter().params
