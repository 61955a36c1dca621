import type { Database } from '../database'
import answers from './answers.json'
import { seedDay } from './seed-day'
import { stableId } from './stable-id'

/** 答案库 as it begins: what national law and notices say, each with its source; the center looks at them anew by their day. */
export const seedAnswers = async (db: Database): Promise<void> => {
  await db
    .insertInto('answer')
    .values(
      answers.map(({ question, answer, source, keywords, validUntil }) => ({
        id: stableId(`answer ${question}`),
        state: 'published' as const,
        question,
        answer,
        source,
        owner: '市网格化中心',
        keywords,
        valid_until: validUntil,
        replaces: null,
        proposed_by: null,
        proposed_at: new Date(seedDay),
        decided_by: null,
        decided_at: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
