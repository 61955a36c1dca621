import type { Phone } from './weapp-phone'

/** What WeChat counts as personal; each waits for the person's consent, whoever calls it. */
export const personalApis: readonly string[] = [
  'chooseMedia',
  'chooseImage',
  'chooseMessageFile',
  'chooseLocation',
  'choosePoi',
  'getLocation',
  'getFuzzyLocation',
  'RecorderManager.start',
  'scanCode',
  'saveImageToPhotosAlbum',
  'setClipboardData',
  'getClipboardData',
  'getPhoneNumber',
]

interface Answer {
  readonly event: 'exposureAuthorization' | 'agree' | 'disagree'
  readonly buttonId?: string
}
export interface NativeButton {
  readonly openType: string
  readonly id: string
}
type Later = (answer: Promise<unknown>, succeed: (value: unknown) => void, fail: (error: unknown) => void) => void
type Ask = (resolve: (answer: Answer) => void, about: { referrer: string }) => void

/** WeChat's own gate: it asks the program to ask, believes only a tap on its own kind of button, and remembers. */
export const createPrivacy = (phone: Phone, later: Later) => {
  let ask: Ask | undefined
  let tapped: string | undefined
  let waiting = 0
  const allow = (api: string) =>
    new Promise<void>((resolve, reject) => {
      const refuse = () => reject(Object.assign(new Error('fail privacy permission is not authorized'), { errno: 104 }))
      // WeChat reads a code with its own camera and keeps the picture to itself.
      if (phone.hasAgreed || api === 'scanCode' || !personalApis.includes(api)) return resolve()
      if (!ask) return refuse()
      waiting += 1
      const answered = ({ event, buttonId }: Answer) => {
        if (event === 'exposureAuthorization') return
        waiting -= 1
        if (event === 'agree' && buttonId !== undefined && buttonId === tapped) resolve()
        else refuse()
      }
      ask(answered, { referrer: api })
    })
  return {
    allow,
    /** How many calls wait for a person, not for the program. */
    waiting: () => waiting,
    onNeedPrivacyAuthorization: (listener: Ask) => {
      ask = listener
    },
    press: ({ openType, id }: NativeButton, tell: (event: string, detail: object) => void) => {
      if (openType === 'agreePrivacyAuthorization') {
        tapped = id
        phone.hasAgreed = true
        tell('agreeprivacyauthorization', {})
      }
      if (openType !== 'getPhoneNumber') return
      const told = (detail: object) => tell('getphonenumber', detail)
      later(
        allow(openType),
        () => told({ errMsg: 'getPhoneNumber:ok', code: `phone-${phone.number}-once` }),
        () => told({ errMsg: 'getPhoneNumber:fail privacy permission is not authorized', errno: 104 }),
      )
    },
  }
}
