import * as z from 'zod/mini'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { peopleRefusalOf } from './people-codes'
import type { PeopleRefusal } from './wechat-people'

/** Reads the answer of getuserphonenumber, over HTTP or through the cloud's own channel, which spells it differently. */
export const phoneIn = (said: unknown): Outcome<string, PeopleRefusal> => {
  const { data: answer } = Answer.safeParse(said)
  const phone = answer?.phone_info?.purePhoneNumber ?? answer?.phoneInfo?.purePhoneNumber
  const code = answer?.errcode ?? answer?.errCode
  return phone && !code ? succeed(phone) : fail(peopleRefusalOf(code))
}

const PhoneInfo = z.optional(z.object({ purePhoneNumber: z.string() }))
const Answer = z.object({
  errcode: z.optional(z.number()),
  errCode: z.optional(z.number()),
  phone_info: PhoneInfo,
  phoneInfo: PhoneInfo,
})
