import type { Failure } from '../../../contract/failure'
import type { ChangeSetting, SettingPage } from '../../../contract/setting'
import type { Person } from '../../../domain/authorization'
import { dayNumberOf, dayOf, momentOf } from '../../../domain/civil-day'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { categoryOfLimit, categoryOfNearby, ruleOf } from '../../../domain/setting'
import { earliestChange, settingProblem } from '../../../domain/setting-value'
import type { App } from '../../app'
import { listKeptCategories } from '../../store/category-store'
import { insertSetting } from '../../store/setting-store'
import { decidesForCity, listCitySettings } from './list'

/** Decides what is to hold from a day on; what runs already keeps what it began with. */
export const changeSetting = async (
  app: Pick<App, 'db' | 'cipher' | 'now' | 'newId'>,
  person: Person,
  { name, value, from }: ChangeSetting,
): Promise<Outcome<SettingPage, Failure>> => {
  if (!decidesForCity(person)) return fail('notAllowed')
  if (!(await isKnown(app, name))) return fail('noSuchSetting')
  const problem = value === null ? undefined : settingProblem(name, value)
  if (problem) return fail(problem)
  const at = app.now()
  const fromMs = momentOf(dayNumberOf(from), 0)
  if (dayOf(dayNumberOf(from)) !== from || fromMs < earliestChange(at.getTime())) return fail('settingTooEarly')
  await insertSetting(app.db, { id: app.newId(), name, value, from: new Date(fromMs), by: person.account, at })
  return succeed(await listCitySettings(app, person))
}

const isKnown = async ({ db, now }: Pick<App, 'db' | 'now'>, name: string): Promise<boolean> => {
  const category = categoryOfLimit(name) ?? categoryOfNearby(name)
  if (category) return (await listKeptCategories(db, now())).some(({ code, parent }) => code === category && parent !== null)
  return ruleOf(name) !== undefined
}
