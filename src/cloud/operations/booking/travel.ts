import type { SetTravel, Travels } from '../../../contract/diary'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findAdviserOf } from '../../store/adviser-store'
import { listTravel, setTravel } from '../../store/travel-store'

type TravelApp = Pick<App, 'db'>

/** 路程: how long the way takes between the villages of whoever asks. */
export const viewTravel = async ({ db }: TravelApp, { account }: Person): Promise<Outcome<Travels, Failure>> => {
  const own = await findAdviserOf(db, account)
  if (!own) return fail('notAnAdviser')
  const ways = await listTravel(db, own)
  return succeed({
    ways: ways.map(({ one, one_name, other, other_name, minutes }) => ({ one, oneName: one_name, other, otherName: other_name, minutes })),
  })
}

/** A way is the same for everybody of the county, and the same both ways; only who goes it says how long it takes. */
export const changeTravel = async (app: TravelApp, person: Person, said: SetTravel): Promise<Outcome<Travels, Failure>> => {
  const own = await findAdviserOf(app.db, person.account)
  if (!own) return fail('notAnAdviser')
  const [one, other] = said.one < said.other ? [said.one, said.other] : [said.other, said.one]
  const isOwn = (await listTravel(app.db, own)).some((way) => way.one === one && way.other === other)
  if (!isOwn) return fail('placeNotFound')
  await setTravel(app.db, own.county, { one, other, minutes: said.minutes })
  return viewTravel(app, person)
}
