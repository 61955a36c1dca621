import Taro from '@tarojs/taro'

/** Closing the phone's own question is no failure. */
export const callPhone = (phoneNumber: string) => void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
