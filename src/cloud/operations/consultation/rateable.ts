import type { ConsultationView } from '../../../contract/consultation'
import type { App } from '../../app'
import type { StoredRating } from '../../store/consultation-rating-store'
import type { FoundConsultation, StoredConsultation } from '../../store/consultation-store'

const field = 'consultation_rating.remark'

export const sealRemark = ({ cipher }: Pick<App, 'cipher'>, county: number, remark: string): string => cipher.seal(field, county, remark)

type Finished = FoundConsultation & { readonly adviser_county: number; readonly adviser: string }

export const mayRate = (row: FoundConsultation): row is Finished =>
  row.status === 'closed' && row.close_reason !== 'noMaterial' && isAnswered(row) && row.adviser !== null && row.adviser_county !== null

const isAnswered = ({ first_reply_at, aid_hint }: StoredConsultation) => first_reply_at !== null && aid_hint !== null

export const toRating = ({ cipher }: Pick<App, 'cipher'>, county: number, rating: StoredRating): ConsultationView['rating'] => ({
  clear: rating.clear,
  prompt: rating.prompt,
  attitude: rating.attitude,
  useful: rating.useful,
  remark: rating.remark && cipher.open(field, county, rating.remark),
  at: rating.at.toISOString(),
})
