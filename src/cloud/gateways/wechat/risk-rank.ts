import * as z from 'zod/mini'

/** 社区发言: what a resident writes is written to a community. */
export const riskScene = 2

/** Reads the answer of getuserriskrank; whatever is no rank says nothing about the person. */
export const riskIn = (said: unknown): number | undefined => {
  const { data: answer } = Answer.safeParse(said)
  return answer && !(answer.errcode || answer.errCode) ? (answer.risk_rank ?? answer.riskRank) : undefined
}

const Rank = z.optional(z.int().check(z.minimum(0), z.maximum(4)))
const Answer = z.object({ errcode: z.optional(z.number()), errCode: z.optional(z.number()), risk_rank: Rank, riskRank: Rank })
