import { covers } from './area'
import type { Grant } from './authorization'
import { findPhrase, tidy } from './everyday-words'

/** 被反映的人: a matter about one of these never passes through them, nor through where they work. */
export const officials = ['gridWorker', 'villageCadre', 'townCadre', 'mediator', 'police', 'other'] as const
export type Official = (typeof officials)[number]

/** 三圈: 公开, 对被反映人保密, 仅中心可见. */
export const rings = ['public', 'confidential', 'centerOnly'] as const
export type Ring = (typeof rings)[number]

/** Which center has it: that of the town, or of the county where the town itself might be meant. */
export const seats = ['town', 'county'] as const
export type Seat = (typeof seats)[number]

const seatAbout: Readonly<Record<Official, Seat>> = {
  gridWorker: 'town',
  villageCadre: 'town',
  townCadre: 'county',
  mediator: 'county',
  police: 'county',
  other: 'county',
}

export interface Choice {
  readonly ring: Ring
  readonly about: Official | null
}

/** A matter about an official is for the center alone, whatever else was chosen. */
export const ringOf = ({ ring, about }: Choice): Ring => (about === null ? ring : 'centerOnly')

/** Who has a matter that is for the center alone; nothing where it goes to its grid like any other. */
export const seatOf = (choice: Choice): Seat | undefined => {
  if (ringOf(choice) !== 'centerOnly') return undefined
  return choice.about === null ? 'town' : seatAbout[choice.about]
}

/** 回避: where such a matter lies, and the area that it avoids. */
export interface Guarded {
  /** A community's code that no community has: the town's or county's own, so whatever asks by village or grid finds nothing. */
  readonly community: string
  /** Nobody who holds a role in here may see it, act on it or be told, whatever else they are. */
  readonly avoids: string
}

export const guardedAt = (community: string, seat: Seat): Guarded => {
  const digits = seat === 'town' ? 9 : 6
  return { community: community.slice(0, digits).padEnd(12, '0'), avoids: community.slice(0, digits + 3) }
}

export interface Barring {
  readonly avoids?: string | null
  /** Whoever worked there when it was filed: who is moved to another place since is not let in by it. */
  readonly barred?: readonly string[]
}

/** Whether the guard keeps this person out; who filed it reads their own matter all the same. */
export const isBarred = ({ avoids, barred = [] }: Barring, { account, grants }: { account: string; grants: readonly Grant[] }): boolean =>
  barred.includes(account) || (Boolean(avoids) && grants.some(({ role, area }) => role !== 'resident' && covers(avoids ?? '', area)))

/** Whether the code is that of a town's or county's own matters. */
export const liesWithNoVillage = (community: string): boolean => community.endsWith('000')
export const liesWithNoTown = (community: string): boolean => community.endsWith('000000')

const listed = (words: string) => words.trim().split(/\s+/)

const spoken: Readonly<Record<Exclude<Official, 'other'>, readonly string[]>> = {
  gridWorker: listed(
    '网格员*不 网格员*收 网格员*骂 网格员*态度 举报网格员 投诉网格员 反映网格员 网格员*吃拿 网格员*要钱 网格员*好处 网格员*推',
  ),
  townCadre: listed('镇长 镇书记 乡长 镇干部 乡干部 镇政府*干部 街道干部 街道*书记 街道主任 副镇长 副乡长'),
  villageCadre: listed('村干部 村书记 村支书 支书 村主任 村长 社区书记 社区主任 社区干部 居委会主任 队长*贪 组长*贪 村会计 两委'),
  mediator: listed('调解员*不 调解员*收 调解员*偏 投诉调解员 举报调解员 反映调解员'),
  police: listed('举报民警 投诉民警 举报警察 投诉警察 民警*收 民警*态度 警察*收 警察*打 派出所*不管 派出所*收钱 辅警'),
}

/** 猜一猜 whom the words speak of; the person is asked, and the words alone decide nothing. */
export const guessOfficial = (words: string): Official | undefined => {
  const tidied = tidy(words)
  return (Object.keys(spoken) as Exclude<Official, 'other'>[]).find((official) =>
    spoken[official].some((phrase) => findPhrase(tidied, phrase)),
  )
}
