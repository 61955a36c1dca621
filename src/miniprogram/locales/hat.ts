import type { AboutVillage } from '../../contract/consultation'
import type { ProxyHat } from '../../contract/hat'

const hats: Readonly<Record<ProxyHat, string>> = { family: '家人', gridWorker: '网格员', guide: '法律明白人' }

export const hatWords = {
  title: '替人问律师',
  hat: '您现在的身份',
  hats,
  hatNote: {
    family: '替家里人问。您看得到自己写的和办到哪一步。',
    gridWorker: '替网格里的居民问。不在这个网格了，就看不到这些事。',
    guide: '您指路、代办，不替律师答复；问题转给顾问。不在名册里了，就看不到这些事。',
  } satisfies Record<ProxyHat, string>,
  where: (names: readonly string[]) => names.join('、'),
  toAdviser: '转给顾问',
  fileFor: '替人问一件事',
  adviser: '这个村的顾问',
  noAdviser: '还没有顾问，由镇上值班律师接',
  filed: '我替人问的',
  filedNote: '只看得到办到哪一步；律师怎么答的，本人愿意才给您看。',
  none: '还没有替人问过',
  noneWords: '本人同意了才能替他问。先念告知的话给他听，再记下来。',
  person: (name: string | null) => name ?? '本人',
  row: (hat: string, place: string) => `以${hat}身份，${place}`,
  due: (due: string) => `律师最晚 ${due} 答复`,
} as const

export const fileForWords = {
  title: '替人问律师',
  as: (hat: string) => `您以${hat}的身份替人问`,
  village: '在哪个村（社区）',
  who: '是谁的事',
  name: '本人姓名',
  phone: '本人电话',
  phoneHint: '本人用微信验证这个号码，就能自己接过来。',
  about: '跟村里（村委会、村干部）有关吗？',
  abouts: { no: '没有', yes: '有', unsure: '不清楚' } satisfies Record<AboutVillage, string>,
  warned: '这件事跟村里有关，最好请本人自己问。您替他交了以后，只看得到办到哪一步，连写的内容也看不到；也不会给本村的顾问。',
  kind: '哪方面的事',
  words: '什么事',
  wordsPlaceholder: '照本人说的写：前后经过、现在到哪一步、想怎么样',
  party: '对方是谁',
  partyPlaceholder: '不知道就空着',
  consent: '念给本人听',
  consentWords: '本人怎么说的',
  consentPlaceholder: '比如：行，你替我问吧',
  witness: '谁在旁边听到',
  witnessPlaceholder: '见证人的姓名',
  or: '录一段本人的声音；或者记一句原话，写上在旁边听到的人。',
  ticked: '我已经把上面的话念给本人听，本人同意',
  send: '替本人交给顾问',
  sent: '交上去了',
  missing: {
    name: '请写本人姓名。',
    phone: '请写本人电话。',
    words: '请写一写是什么事，至少十个字。',
    about: '请选跟村里有没有关系。',
    place: '请先选您家在哪个社区，才知道交给哪里的顾问。',
    ticked: '请先念给本人听，再勾上。',
    consent: '请录一段本人的声音，或者记下原话和见证人。',
  },
} as const

export const filedWords = {
  title: '替人问的事',
  typed: '您写的',
  party: '对方',
  closed: '这件事跟村里有关，交上去以后内容只有本人和律师看得到。',
  other: '这件事是别人替他写的，您接着跟进，看不到写的内容。',
  person: '本人',
  as: '您的身份',
  agreed: (time: string) => `${time} 本人同意`,
  witness: (name: string) => `${name} 在旁边听到`,
  followed: '本人已经自己跟进',
  answers: '律师的答复',
  answersShut: '答复归本人。本人愿意给您看，这里才有。',
  me: '本人',
  end: '编号',
} as const

export const helperWords = {
  title: '谁替您问的',
  who: (hat: string) => `${hat}替您问的`,
  agreed: (time: string, words: string) => `${time} 您同意：${words || '留了声音'}`,
  witness: (name: string) => `${name} 在旁边听到`,
  open: '律师的答复也给他看',
  openNote: '不打开，他只看得到办到哪一步',
  mayNot: '这件事跟村里有关，答复不能给村里的人看。',
  dismiss: '不要他代办了',
  dismissTitle: '不要他代办了？',
  dismissWords: '他马上看不到这件事，您自己接着办。',
  dismissed: '好了，他看不到了',
} as const
