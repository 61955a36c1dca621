import type { DirectorsOf, VillageDirectors } from '../../../contract/protection'
import type { Person } from '../../../domain/authorization'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { listDirectorsWithin } from '../../store/protection-store'

const most = 60

/** 登记儿童主任 begins here: the villages that one answers for, those that lack somebody first. */
export const listVillageDirectors = async (
  { db, cipher }: Pick<App, 'db' | 'cipher'>,
  { grants }: Person,
  { words = '' }: DirectorsOf,
): Promise<VillageDirectors[]> => {
  const rows = await listDirectorsWithin(db, { beginnings: villageBeginnings(grants), words, limit: most })
  return rows.map(({ code, name, town, directors }) => ({
    village: { code, name, town },
    directors: directors.map((each) => ({
      id: each.id,
      name: cipher.open('child_director.name', countyOf(code), each.name),
      phone: cipher.open('child_director.phone', countyOf(code), each.phone),
    })),
  }))
}

/** Codes nest by their beginnings, and a city's ends in two zeros. */
const villageBeginnings = (grants: Person['grants']): string[] =>
  grants
    .filter(({ role, area }) => ['dispatcher', 'clerk', 'administrator'].includes(role) && /^\d{6,12}$/.test(area))
    .map(({ area }) => (/^\d{4}00$/.test(area) ? area.slice(0, 4) : area))
