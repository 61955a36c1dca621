import { uuidv7 } from 'uuidv7'
import { aReportAt } from '../../kit/caller'
import { aSentPhoto, someAreas } from './an-area'
import { everyoneAt } from './people'

test('nobody begins, finalizes, reports with or acts with the photo of another', async () => {
  const { own, nextDoor, other } = await someAreas()
  for (const { role, call } of await everyoneAt(own))
    for (const place of [nextDoor, other]) {
      const { county } = place
      const id = await aSentPhoto(place)
      const failureOf = async (path: string, input: unknown) => {
        const reply = await call(path, input)
        return [role, path, reply.ok ? 'taken' : reply.failure]
      }
      expect(await failureOf('photo.begin', { id, county, kind: 'photo', bytes: 100 })).toEqual([role, 'photo.begin', 'idTaken'])
      expect(await failureOf('photo.finalize', { id, county })).toEqual([role, 'photo.finalize', 'attachmentNotFound'])
      const withIt = aReportAt(place.grid, { attachments: [id] })
      expect(await failureOf('report.submit', withIt)).toEqual([role, 'report.submit', 'attachmentNotFound'])
    }
})

test('a step with another’s photo is not taken, by whoever may take it', async () => {
  const { own, nextDoor } = await someAreas()
  const takes = { resident: 'supplement', gridWorker: 'note', dispatcher: 'note' } as const
  for (const walker of await everyoneAt(own)) {
    const action = walker.role in takes ? takes[walker.role as keyof typeof takes] : undefined
    if (!action) continue
    const step = { id: uuidv7(), action, words: '看过了', attachments: [await aSentPhoto(nextDoor)] }
    const reply = await walker.call('report.advance', { county: own.county, id: own.report.id, revision: 1, steps: [step] })
    expect(reply).toMatchObject({ ok: false, failure: 'attachmentNotFound' })
  }
})
