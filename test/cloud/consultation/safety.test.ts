import { setConsultationSafety } from '../../../src/cloud/operations/consultation/set-safety'
import { aConsultationWorld } from '../../kit/consultation'

test('whose it is makes its messages neutral and quiet at any time, and takes it back; nobody else does', async () => {
  const world = await aConsultationWorld()
  const { app, county, asker, village, submitted } = world
  const { id, revision } = await submitted()
  const kept = () =>
    app.db
      .selectFrom('consultation')
      .select(['neutral', 'wants_push', 'revision'])
      .where('county', '=', county)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  expect(await kept()).toEqual({ neutral: false, wants_push: true, revision })
  expect(await setConsultationSafety(app, asker, { county, id, neutral: true })).toMatchObject({ ok: true, value: { neutral: true } })
  expect(await kept()).toEqual({ neutral: true, wants_push: false, revision })
  await setConsultationSafety(app, asker, { county, id, neutral: true, push: true })
  expect(await kept()).toEqual({ neutral: true, wants_push: true, revision })
  expect(await setConsultationSafety(app, village.person, { county, id, neutral: false })).toMatchObject({ ok: false, failure: 'notFound' })
  expect(await kept()).toEqual({ neutral: true, wants_push: true, revision })
  await setConsultationSafety(app, asker, { county, id, neutral: false })
  expect(await kept()).toEqual({ neutral: false, wants_push: true, revision })
})
