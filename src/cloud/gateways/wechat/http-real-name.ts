import * as z from 'zod/mini'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { createAccessToken } from './access-token'
import type { HttpWechatSettings } from './http-wechat'
import { peopleRefusalOf } from './people-codes'
import { createPostJson } from './post-json'
import type { RealNameProvider, RealNameRefusal } from './real-name-provider'

const residentCard = '1'
const path = '/intp/realname/checkrealnameinfo'

/** 城市服务实名信息校验: WeChat compares with what the person told WeChat Pay, with their consent; only where it was granted. */
export const createHttpRealName = (settings: HttpWechatSettings): RealNameProvider => {
  const post = createPostJson(settings)
  const token = createAccessToken({ ...settings, post })
  const ask = async (lent: string, body: object) =>
    Answer.safeParse(await post(`${path}?access_token=${encodeURIComponent(lent)}`, body)).data

  return {
    check: async ({ openid, code, name, idNumber }) => {
      const lent = await token.get()
      if (!lent.ok) return fail('silent')
      const answer = await ask(lent.value, { openid, real_name: name, cred_id: idNumber, cred_type: residentCard, code })
      // The code was not looked at, so the person may try again at once.
      if (answer && staleTokens.includes(answer.errcode)) await token.drop(lent.value)
      return answer ? read(answer) : fail('silent')
    },
  }
}

const staleTokens = [40001, 40014, 42001]

const Answer = z.object({
  errcode: z.int(),
  /** Of the person and the name: V_OP_NM_MA fits, V_OP_NM_UM does not, V_OP_NA is nobody WeChat knows. */
  verify_openid: z.optional(z.string()),
  /** Of the name and the number: V_NM_ID_MA fits, V_NM_ID_UM does not. */
  verify_real_name: z.optional(z.string()),
})

const read = ({ errcode, verify_openid: person, verify_real_name: number }: z.infer<typeof Answer>): Outcome<true, RealNameRefusal> => {
  if (errcode !== 0) return fail(peopleRefusalOf(errcode) === 'silent' ? 'silent' : 'codeRefused')
  if (person === 'V_OP_NM_MA' && number === 'V_NM_ID_MA') return succeed(true)
  if (person === 'V_OP_NA') return fail('unknown')
  // A word that is not documented is no yes.
  return fail(person === undefined || number === undefined ? 'silent' : 'notTheirs')
}
