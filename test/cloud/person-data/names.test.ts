import type { LookPage } from '../../../src/contract/person-data'
import type { ReportView } from '../../../src/contract/report'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const aNamedReport = async (nameShown: boolean) => {
  const { app, county, community } = await aWorld()
  const caller = (who: string) => aCaller(app, `${who}-${county}`)
  const [resident, worker, dispatcher] = [await caller('resident-1'), await caller('worker-1'), await caller('dispatcher')]
  await resident.answer('home.preferences', { name: '陈阿姨' })
  const { report } = await resident.answer<{ report: ReportView }>('report.submit', aReportAt(community.grids[0].code, { nameShown }))
  const key = { county, id: report.id }
  return { resident, worker, dispatcher, report, key, reveal: { ...key, what: 'name', reason: 'verify' } as const }
}

test('a name shown by choice is covered for staff, in the timeline too, until one says why it is needed', async () => {
  const { resident, worker, dispatcher, report, key, reveal } = await aNamedReport(true)
  expect(report.reporterName).toBe('陈阿姨')
  for (const staff of [worker, dispatcher]) {
    const seen = await staff.answer<ReportView>('report.view', key)
    expect(seen).toMatchObject({ reporterName: '陈**', mayRevealName: true })
    expect(JSON.stringify(seen)).not.toContain('陈阿姨')
    expect(await staff.answer('person.reveal', reveal)).toEqual({ value: '陈阿姨' })
  }
  const { looks } = await resident.answer<LookPage>('personData.looks', {})
  expect(looks.map(({ what, reason }) => [what, reason])).toEqual(Array(2).fill(['看了您的称呼', '核对情况']))
})

test('a name that the resident hides is neither shown nor revealed', async () => {
  const { worker, key, reveal } = await aNamedReport(false)
  const seen = await worker.answer<ReportView>('report.view', key)
  expect([seen.reporterName, seen.mayRevealName]).toEqual([null, undefined])
  expect(await worker.call('person.reveal', reveal)).toMatchObject({ failure: 'notFound' })
})
