import { settingWording as wording } from './wording/setting'

type Env = Readonly<Record<string, string | undefined>>

const isUrl = (text: string, protocols: RegExp) => URL.canParse(text) && protocols.test(text)
const isPort = (text: string) => Number.isInteger(Number(text)) && Number(text) >= 1 && Number(text) <= 65_535

const forms: Readonly<
  Record<string, { readonly isMeant: (text: string) => boolean; readonly wording: (name: string, text: string) => string }>
> = {
  DATABASE_URL: { isMeant: (text) => isUrl(text, /^postgres(ql)?:\/\//), wording: () => wording.database },
  WX_REAL_NAME: { isMeant: (text) => text === 'granted', wording: () => wording.realName },
  PORT: { isMeant: isPort, wording: (_name, text) => wording.port(text) },
  ...Object.fromEntries(
    ['WX_API_URL', 'LINLI_PUBLIC_URL', 'S3_ENDPOINT', 'WECOM_API_URL', 'SMS_API_URL'].map((name) => [
      name,
      { isMeant: (text: string) => isUrl(text, /^https?:\/\//), wording: wording.url },
    ]),
  ),
}

/** The first says nothing without the second. */
const pairs = [
  ['WX_SECRET', 'WX_APPID'],
  ['WX_REAL_NAME', 'WX_SECRET'],
  ['WX_MESSAGE_AES_KEY', 'WX_MESSAGE_TOKEN'],
  ['S3_ENDPOINT', 'S3_ACCESS_KEY_ID'],
  ['S3_ENDPOINT', 'S3_SECRET_ACCESS_KEY'],
  ['S3_BUCKET', 'S3_ENDPOINT'],
  ['S3_ACCESS_KEY_ID', 'S3_ENDPOINT'],
  ['S3_SECRET_ACCESS_KEY', 'S3_ENDPOINT'],
] as const

/** Throws one sentence for the first setting that cannot be meant so; what is merely not set is for whoever needs it to say. */
export const checkSettings = (env: Env): void => {
  for (const [name, { isMeant, wording: say }] of Object.entries(forms)) {
    const text = env[name]
    if (text && !isMeant(text)) throw new Error(say(name, text))
  }
  for (const [one, other] of pairs) if (env[one] && !env[other]) throw new Error(wording.together(one, other))
}
