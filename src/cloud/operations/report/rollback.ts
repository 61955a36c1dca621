import type { Failure } from '../../../contract/failure'
import { fail, type Outcome, succeed } from '../../../domain/outcome'

/** A refusal found inside a transaction: thrown, so that nothing of it stays. */
export class Rollback extends Error {
  constructor(
    readonly failure: Failure,
    readonly sentence?: string,
  ) {
    super(failure)
  }
}

/** Turns a rolled-back refusal into data again; accidents go on being thrown. */
export const undone = <Value>(work: Promise<Value>): Promise<Outcome<Value, Failure>> =>
  work.then(
    (value) => succeed(value),
    (error: unknown) => {
      if (error instanceof Rollback) return fail(error.failure, error.sentence)
      throw error
    },
  )
