import type * as z from 'zod/mini'
import { contract } from '../../src/contract/router'

export interface ContractProcedure {
  readonly name: string
  /** None where nothing is asked. */
  readonly input: z.ZodMiniType | undefined
  readonly output: z.ZodMiniType
}

/** Every procedure of the contract with its two schemas. */
export const procedures: readonly ContractProcedure[] = Object.entries(contract).flatMap(([noun, verbs]) =>
  Object.entries(verbs as unknown as Record<string, Defined>).map(([verb, { '~orpc': defined }]) => ({
    name: `${noun}.${verb}`,
    input: defined.inputSchema,
    output: defined.outputSchema,
  })),
)

interface Defined {
  readonly '~orpc': { readonly inputSchema?: z.ZodMiniType; readonly outputSchema: z.ZodMiniType }
}
