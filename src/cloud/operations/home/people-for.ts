import type { Home } from '../../../contract/person'
import { cityCounty } from '../../../domain/city'
import type { App } from '../../app'
import { listContacts, listLeads } from '../../store/home-store'
import { dutyWording } from '../../wording/duty'

type Worker = Home['workers'][number]

interface Where {
  readonly county: number
  /** A grid's code, or a community's where the grid is not known. */
  readonly code: string
  readonly workers: readonly string[]
}

/** The grid's workers; where there is none, whoever answers for the grid or its community. */
export const peopleFor = (app: Pick<App, 'db' | 'cipher'>, { county, code, workers }: Where): Promise<Worker[]> =>
  workers.length > 0 ? workersOf(app, workers) : leadsOf(app, county, code)

const workersOf = async ({ db, cipher }: Pick<App, 'db' | 'cipher'>, workers: readonly string[]): Promise<Worker[]> => {
  const contacts = await listContacts(db, workers)
  const open = (field: string, sealed: string | null) => (sealed === null ? null : cipher.open(field, cityCounty, sealed))
  return workers
    .flatMap((account) => contacts.filter(({ id }) => id === account))
    .map(({ name, phone }) => ({
      name: open('account.name', name) ?? dutyWording.gridWorker,
      phone: open('account.phone', phone),
      duty: dutyWording.gridWorker,
    }))
}

const leadsOf = async ({ db, cipher }: Pick<App, 'db' | 'cipher'>, county: number, code: string): Promise<Worker[]> => {
  const posts = await listLeads(db, county, code)
  return posts.map(({ kind, person_name, phone }) => ({
    name: cipher.open('grid_post.person_name', county, person_name),
    phone: phone === null ? null : cipher.open('grid_post.phone', county, phone),
    duty: kind === 'lead' ? dutyWording.lead : dutyWording.instructor,
  }))
}
