/** The kinds of field that a template of WeChat's subscription messages can have. */
export const fieldKinds = [
  'thing',
  'number',
  'letter',
  'symbol',
  'character_string',
  'time',
  'date',
  'amount',
  'phone_number',
  'car_number',
  'name',
  'phrase',
] as const
export type FieldKind = (typeof fieldKinds)[number]

interface FieldRule {
  /** What may not stand in the field. */
  readonly strip: RegExp
  readonly limit: number
}

const momentSigns = /[^\d年月日时分:：~\-/. ]/gu

const rules: Readonly<Record<Exclude<FieldKind, 'thing' | 'amount' | 'name'>, FieldRule>> = {
  number: { strip: /[^\d.]/gu, limit: 32 },
  letter: { strip: /[^A-Za-z]/gu, limit: 32 },
  symbol: { strip: /[^\p{P}\p{S}]/gu, limit: 5 },
  character_string: { strip: /[^\x21-\x7e]/gu, limit: 32 },
  time: { strip: momentSigns, limit: 40 },
  date: { strip: momentSigns, limit: 40 },
  phone_number: { strip: /[^\d+()\-*#]/gu, limit: 17 },
  car_number: { strip: /[^\p{Script=Han}A-Za-z\d]/gu, limit: 8 },
  phrase: { strip: /[^\p{Script=Han}]/gu, limit: 5 },
}

/** The value as WeChat takes it in a field of this kind; one sign too many and it refuses the whole message (47003). */
export const fitField = (kind: FieldKind, value: string): string => {
  const line = value.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  if (kind === 'thing') return shorten(line, 20)
  if (kind === 'amount') return fitAmount(line)
  if (kind === 'name') return fitName(line)
  const { strip, limit } = rules[kind]
  return first(line.replace(strip, '').trim(), limit)
}

/** Signs are counted as people see them in Chinese: by code point. */
const first = (text: string, limit: number) => [...text].slice(0, limit).join('')

const shorten = (text: string, limit: number) => ([...text].length <= limit ? text : `${first(text, limit - 1)}…`)

const fitAmount = (line: string) => {
  const [, sign = '', digits = '', yuan = ''] = /([¥￥$€£]?)\s*([\d.]+)\s*(元?)/u.exec(line) ?? []
  return sign + first(digits, 10) + yuan
}

// A name with a single Chinese sign in it counts as Chinese.
const fitName = (line: string) => {
  const name = line.replace(/\d/gu, '').trim()
  return first(name, /\p{Script=Han}/u.test(name) ? 10 : 20)
}
