import type { OwnBookings } from '../../../contract/booking'
import type { ConsultationView } from '../../../contract/consultation'
import type { LibraryDraft } from '../../../contract/library'
import type { PersonData } from '../../../contract/person-data'
import type { ReportView } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import type { App } from '../../app'
import { findKeptOf, listFilesOf } from '../../store/person-data-store'
import { type Keyset, listReportsOf } from '../../store/report-list-store'
import { allBookings } from '../booking/read'
import { allConsultations } from '../consultation/own-data'
import { listOwn } from '../library/read'
import { viewReport } from '../report/view'
import { type OwnCard, ownCard } from '../session/own-card'
import { seeData, whole } from './see'

const pageSize = 50

export interface Everything {
  readonly madeAt: string
  readonly phone: string | null
  readonly realName: OwnCard | null
  readonly data: PersonData
  readonly matters: readonly ReportView[]
  readonly bookings: OwnBookings
  readonly consultations: readonly ConsultationView[]
  readonly library: readonly LibraryDraft[]
  readonly files: readonly {
    readonly id: string
    readonly report: string | null
    readonly key: string | null
    readonly mime: string | null
  }[]
}

/** What a person is told of themselves, with their own number in full and every matter as they may read it. */
export const everythingOf = async (app: Pick<App, 'db' | 'now' | 'cipher'>, person: Person): Promise<Everything> => {
  const kept = await findKeptOf(app.db, person.account)
  return {
    madeAt: app.now().toISOString(),
    phone: kept?.phone ? app.cipher.open('account.phone', cityCounty, kept.phone) : null,
    realName: (await ownCard(app, person.account)) ?? null,
    data: await seeData(app, person, whole),
    matters: await mattersOf(app, { account: person.account, grants: [] }),
    bookings: await allBookings(app, person),
    consultations: await allConsultations(app, person),
    library: await listOwn(app, person),
    files: await listFilesOf(app.db, person.account),
  }
}

const mattersOf = async (app: Pick<App, 'db' | 'now' | 'cipher'>, resident: Person): Promise<ReportView[]> => {
  const matters: ReportView[] = []
  for (let after: Keyset | undefined; ; ) {
    const page = await listReportsOf(app.db, resident.account, after, pageSize)
    for (const { county, id } of page) {
      const viewed = await viewReport(app, resident, { county, id })
      if (viewed.ok) matters.push(viewed.value)
    }
    const last = page.at(-1)
    if (page.length < pageSize || !last) return matters
    after = { at: last.at, id: last.id }
  }
}
