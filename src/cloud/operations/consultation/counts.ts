import type { ConsultationCounts } from '../../../contract/consultation'
import type { Person } from '../../../domain/authorization'
import { leastCounted, standingOf, toldCount } from '../../../domain/consultation'
import type { App } from '../../app'
import { countByStatus } from '../../store/consultation-count-store'

const most = 50
const standings = ['waiting', 'waitsForAsker', 'answered', 'ended'] as const
type Standing = (typeof standings)[number]
type Row = ConsultationCounts['rows'][number]

/** 网格员 and 村里的窗口 see that there are some, and how far; by whole villages, never by grid, and no sum from which one could be worked out. */
export const countConsultations = async ({ db }: Pick<App, 'db'>, { grants }: Person): Promise<ConsultationCounts> => {
  const found = await countByStatus(db, grants.flatMap(beginningOf))
  const codes = [...new Set(found.map(({ community }) => community))]
  const rows = codes.flatMap((code): Row[] => {
    const counted = found.filter(({ community }) => community === code)
    const sumOf = (standing: Standing) =>
      toldCount(counted.filter(({ status }) => standingOf(status) === standing).reduce((sum, { count }) => sum + count, 0))
    const [waiting, waitsForAsker, answered, ended] = [sumOf('waiting'), sumOf('waitsForAsker'), sumOf('answered'), sumOf('ended')]
    const told = { waiting, waitsForAsker, answered, ended }
    // That there is a row would say as much as a number.
    return standings.some((standing) => told[standing] !== null) ? [{ community: { code, name: counted[0]?.name ?? '' }, ...told }] : []
  })
  return { least: leastCounted, rows: rows.slice(0, most) }
}

const beginningOf = ({ role, area }: Person['grants'][number]): string[] => {
  if (role === 'gridWorker' && /^\d{15}$/.test(area)) return [area.slice(0, 12)]
  return role === 'clerk' && /^\d{6,12}$/.test(area) ? [area] : []
}
