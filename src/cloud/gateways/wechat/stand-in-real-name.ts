import * as z from 'zod/mini'

/** `realname-<name>-<number>-<anything>` is the consent of whoever is called so and has this number; `nobody` has told WeChat nothing. */
export const consentForm = /^realname-([^-]+-\d{17}[\dX])-[\w-]*$/

const Question = z.object({
  openid: z.string(),
  real_name: z.string(),
  cred_id: z.string().check(z.regex(/^\d{17}[\dX]$/)),
  cred_type: z.literal('1'),
  code: z.string(),
})

export const readRealNameQuestion = (body: unknown) => Question.safeParse(body).data

/** 城市服务实名信息校验, in its documented words. */
export const compareRealName = (person: string, { real_name, cred_id }: z.infer<typeof Question>) => {
  const [name, number] = person.split('-')
  const isNamed = name === real_name
  return {
    errcode: 0,
    errmsg: 'ok',
    verify_openid: name === 'nobody' ? 'V_OP_NA' : isNamed ? 'V_OP_NM_MA' : 'V_OP_NM_UM',
    verify_real_name: isNamed && number === cred_id ? 'V_NM_ID_MA' : 'V_NM_ID_UM',
  }
}
