import type { RatedKind } from '../../../domain/rating'
import type { App } from '../../app'
import type { FoundRating } from '../../store/rating-store'

type Ciphered = Pick<App, 'cipher'>
const remarkField: Readonly<Record<RatedKind, string>> = { consultation: 'consultation_rating.remark', booking: 'booking_rating.remark' }
const replyField = 'rating_reply.words'

export const sealRemark = ({ cipher }: Ciphered, county: number, remark: string): string => cipher.seal(remarkField.booking, county, remark)
export const sealReply = ({ cipher }: Ciphered, county: number, words: string): string => cipher.seal(replyField, county, words)

export const openRemark = ({ cipher }: Ciphered, { kind, county, remark }: FoundRating): string | null =>
  remark && cipher.open(remarkField[kind], county, remark)
export const openReply = ({ cipher }: Ciphered, { county, reply }: FoundRating): string | null =>
  reply && cipher.open(replyField, county, reply)
