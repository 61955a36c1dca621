import type { Failure } from '../../../contract/failure'
import type { RatingPage, RatingsOf, ReplyToRating } from '../../../contract/rating'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { hasPersonalData } from '../../../domain/personal-text'
import type { App } from '../../app'
import { listRatings, listScores, setReply } from '../../store/rating-store'
import { adviserSeenBy, asAdviser } from '../adviser-duty/own'
import { publishedFigures } from './figures'
import { openRemark, openReply, sealReply } from './sealed'

type RatingApp = Pick<App, 'db' | 'now' | 'cipher'>
const most = 100

/** 收到的评价: scores and remarks, for the adviser's own eyes and the bureau's. */
export const viewRatings = async (app: RatingApp, person: Person, { of }: RatingsOf): Promise<Outcome<RatingPage, Failure>> => {
  if (!of) return asAdviser(app.db, person, (own) => viewRatings(app, person, { of: own }))
  const card = await adviserSeenBy(app.db, person, of)
  if (!card.ok) return card
  const [rows, scores] = [await listRatings(app.db, of, most), await listScores(app.db, of)]
  return succeed({
    adviserName: card.value.name,
    count: scores.length,
    figures: (await publishedFigures(app, scores)) ?? null,
    mayReply: card.value.account === person.account,
    ratings: rows.map((row) => ({
      county: row.county,
      id: row.about,
      kind: row.kind,
      clear: row.clear,
      prompt: row.prompt,
      attitude: row.attitude,
      useful: row.useful,
      at: row.at.toISOString(),
      remark: openRemark(app, row),
      reply: openReply(app, row),
    })),
  })
}

/** 回复: only to what was said of one's own work; the resident and the bureau read it, nobody else. */
export const replyToRating = (
  app: RatingApp,
  person: Person,
  { county, id, kind, words }: ReplyToRating,
): Promise<Outcome<Record<string, never>, Failure>> =>
  asAdviser(app.db, person, async (own) => {
    if (hasPersonalData(words)) return fail('personalDataInAnswer')
    const reply = { county, about: id, kind, words: sealReply(app, county, words), by: person.account, at: app.now() }
    return (await setReply(app.db, own, reply)) ? succeed({}) : fail('notFound')
  })
