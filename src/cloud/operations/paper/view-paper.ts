import type { Paper, PaperOf } from '../../../contract/paper'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { dayNumberOf, dayOf, momentOf } from '../../../domain/civil-day'
import { stretchOf } from '../../../domain/number-span'
import { countsOf, type PaperAct, paperActOf, paperActs, paperSpan } from '../../../domain/paper'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { listContacts } from '../../store/home-store'
import { listWorkerEvents, type WorkerEvent } from '../../store/paper-store'
import { matterWording } from '../../wording/matter'
import { paperWording } from '../../wording/paper'
import { diaryLines, logLines, matterLines } from './paper-lines'

export type Acted = WorkerEvent & { readonly act: PaperAct }

/** Of one's own work and nobody else's; everything in it stands in the events already. */
export const viewPaper = async (
  { db, cipher }: Pick<App, 'db' | 'cipher'>,
  { account, grants }: Person,
  { kind, on }: PaperOf,
): Promise<Paper> => {
  const { from, until } = stretchOf(paperSpan[kind], on)
  const counties = [...new Set(grants.filter(({ role }) => role === 'gridWorker').map(({ area }) => countyOf(area)))]
  const span = { from: new Date(momentOf(dayNumberOf(from), 0)), until: new Date(momentOf(dayNumberOf(until), 0)) }
  const events = (await Promise.all(counties.map((county) => listWorkerEvents(db, { county, account, ...span })))).flat()
  const acted = events.flatMap((event): Acted[] => {
    const act = paperActOf(event.action, event.actor_role === 'proxy' ? 'proxy' : 'gridWorker')
    return act ? [{ ...event, act }] : []
  })
  const [contact] = await listContacts(db, [account])
  const name = contact?.name ? cipher.open('account.name', cityCounty, contact.name) : matterWording.roles.gridWorker
  const to = dayOf(dayNumberOf(until) - 1)
  const acts = acted.map(({ act }) => act)
  const matters = [...new Map(acted.map((event) => [event.report, event])).values()]
  const categories = matters.map(({ category_name }) => category_name ?? paperWording.unsorted)
  return {
    title: paperWording.file(paperWording.titles[kind], name, from, to),
    from,
    to,
    counts: [...mattersIn(matters), ...countsOf(paperActs, acts).map(({ name: act, count }) => ({ name: paperWording.acts[act], count }))],
    byCategory: countsOf([...new Set(categories)], categories).sort((one, other) => other.count - one.count),
    lines: kind === 'log' ? logLines(acted) : kind === 'diary' ? diaryLines(acted) : matterLines(acted),
  }
}

const mattersIn = (matters: readonly Acted[]): Paper['counts'] => {
  const finished = matters.filter(({ finished_at, closed_at }) => finished_at !== null || closed_at !== null)
  return [
    { name: paperWording.matters, count: matters.length },
    { name: paperWording.finished, count: finished.length },
    { name: paperWording.open, count: matters.length - finished.length },
  ]
}
