import Taro from '@tarojs/taro'
import { isWeapp } from './display'
import { withConsent } from './privacy'

/** 城市服务实名信息校验: WeChat's own page, on which a person allows their real name to be compared. */
const consentPage = { appId: 'wx308bd2aeb83d3345', path: 'subPages/city/wxpay-auth/main' }

export const hasConsentPage = isWeapp

/** Answers the code that the person's consent is worth once, or nothing where they came back without it. */
export const askOnWechatPage = (): Promise<string | undefined> => withConsent('realName', goAndComeBack)

const goAndComeBack = () =>
  new Promise<string | undefined>((resolve) => {
    const end = (code?: string) => {
      Taro.offAppShow(onShown)
      resolve(code)
    }
    const onShown = ({ referrerInfo }: Taro.onAppShow.CallbackResult) => end(codeIn(referrerInfo))
    // Before the way out: whoever is quick is back before the call has been answered.
    Taro.onAppShow(onShown)
    Taro.navigateToMiniProgram(consentPage).catch(() => end())
  })

/** Nobody else's program hands us a consent. */
const codeIn = (from: Taro.onAppShow.ResultReferrerInfo | undefined): string | undefined => {
  const code: unknown = from?.appId === consentPage.appId ? from.extraData?.['code'] : undefined
  return typeof code === 'string' && code !== '' ? code : undefined
}
