import fc from 'fast-check'
import { procedures } from '../../contract/procedures'
import { broken, shapeOf, wellFormed } from '../../kit/schema-arbitrary'
import type { Path } from '../authorization/samples'

/** One call of the contract, as it is made up: by whom, and with what. */
export interface FuzzCall {
  readonly procedure: Path
  /** Somebody whom the table lets in, unless it is just anybody. */
  readonly by: { readonly anybody: boolean; readonly number: number }
  readonly input: MadeUp
}

export type MadeUp =
  /** What makes sense of things that are there, with so many of its fields made up. */
  | { readonly from: 'sample'; readonly change: unknown; readonly fields: number }
  /** Made up as a whole; what it names is there most of the time. */
  | { readonly from: 'shape'; readonly value: unknown }
  | { readonly from: 'nothing'; readonly value: unknown }

const callOf = ({ name, input }: (typeof procedures)[number]): fc.Arbitrary<FuzzCall> => {
  const shape = input ? shapeOf(input) : {}
  return fc.record({
    procedure: fc.constant(name as Path),
    by: fc.record({ anybody: fc.integer({ min: 1, max: 6 }).map((number) => number === 1), number: fc.nat(1_000) }),
    input: fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({ from: fc.constant('sample' as const), change: wellFormed(shape), fields: fc.constantFrom(0, 1, 1, 2) }),
      },
      { weight: 2, arbitrary: wellFormed(shape).map((value) => ({ from: 'shape' as const, value })) },
      { weight: 2, arbitrary: broken(shape).map(({ value }) => ({ from: 'nothing' as const, value })) },
      { weight: 1, arbitrary: fc.jsonValue().map((value) => ({ from: 'nothing' as const, value })) },
    ),
  })
}

export const anyCall: fc.Arbitrary<FuzzCall> = fc.oneof(...procedures.map(callOf))
