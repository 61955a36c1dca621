import type { Failure } from '../../../contract/failure'
import type { DeclareRelative, Practice } from '../../../contract/practice'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { findAdviserOf } from '../../store/adviser-store'
import { deleteRelative, putRelative } from '../../store/practice-store'
import { hashedMarks } from './hashed-marks'
import { type PracticeApp, viewPractice } from './view'

/** 申报近亲属: by the adviser alone; what is compared is a hash of it. */
export const declareRelative = async (app: PracticeApp, person: Person, input: DeclareRelative): Promise<Outcome<Practice, Failure>> => {
  const { db, cipher, now } = app
  const { kin, name, number } = input.relative
  const adviser = await findAdviserOf(db, person.account)
  if (!adviser) return fail('notAnAdviser')
  const marks = hashedMarks(cipher, { kind: 'person', name, number: number ?? null })
  if (marks.name === null) return fail('wordsMissing')
  if (number && marks.number === null) return fail('notAnIdNumber')
  const { county } = adviser
  const isOurs = await putRelative(db, {
    ...{ county, id: input.id, adviser: adviser.adviser, kin, at: now() },
    ...{ name: cipher.seal('adviser_relative.name', county, name), name_mark: marks.name, number_mark: marks.number },
  })
  return isOurs ? succeed(await viewPractice(app, person, {})) : fail('idTaken')
}

export const removeRelative = async (app: PracticeApp, person: Person, { id }: { id: string }): Promise<Outcome<Practice, Failure>> => {
  const adviser = await findAdviserOf(app.db, person.account)
  if (!adviser) return fail('notAnAdviser')
  return (await deleteRelative(app.db, adviser, id)) ? succeed(await viewPractice(app, person, {})) : fail('notFound')
}
