import * as z from 'zod/mini'
import { RoleName } from './person'
import { Id, Moment, Printable } from './words'

const WechatCode = z.string().check(z.minLength(1), z.maxLength(200))

/** wx.login's code, where the program runs on a server of one's own. */
export const SignInByCode = z.object({ code: WechatCode })
/** The code of WeChat's phone number button; it has nothing to do with wx.login's. */
export const ConfirmPhone = z.object({ code: WechatCode })
/** Covered but for its ends, as everywhere. */
export const ConfirmedPhone = z.object({ phone: z.string() })
export const SwitchRole = z.object({ role: RoleName })

/** 电脑登录: six digits on the screen, a secret that stays in that browser. */
const Digits = z.string().check(z.regex(/^\d{6}$/))
export const DeskCode = z.object({ id: Id, code: Digits, secret: z.string(), until: Moment })
export type DeskCode = z.infer<typeof DeskCode>
export const PollDesk = z.object({ id: Id, secret: z.string().check(z.regex(/^[\w-]{43}$/)) })
const deskStates = ['waiting', 'signedIn', 'refused', 'over'] as const
export const DeskState = z.object({ state: z.enum(deskStates) })
export type DeskState = z.infer<typeof DeskState>

export const CodeShown = z.object({ code: Digits })
/** What asks to be let in: which computer, from when to when. */
export const DeskAsking = z.object({ id: Id, device: z.string(), at: Moment, until: Moment })
export type DeskAsking = z.infer<typeof DeskAsking>
export const AnswerDesk = z.object({ id: Id, allow: z.boolean() })

/** 现场核对身份: the resident reads out the digits, the desk worker writes what the card says. */
export const SightCode = z.object({ code: Digits, until: Moment })
export type SightCode = z.infer<typeof SightCode>
export const CheckRealName = z.object({
  code: Digits,
  name: z.string().check(Printable, z.trim(), z.minLength(2), z.maxLength(40)),
  idNumber: z.string().check(Printable, z.trim(), z.maxLength(30)),
})
export type CheckRealName = z.infer<typeof CheckRealName>
/** What is kept of one's own card, covered but for its ends. */
export const CheckedRealName = z.object({ name: z.string(), idNumber: z.string(), at: Moment })
export type CheckedRealName = z.infer<typeof CheckedRealName>
export const OwnRealName = z.object({
  checked: z.nullable(CheckedRealName),
  /** Whether WeChat may be asked here instead of a desk. */
  byWechat: z.boolean(),
})
/** 微信核对实名: with the code of the person's consent on WeChat's own page. */
export const ConfirmRealName = z.object({
  code: WechatCode,
  name: z.string().check(Printable, z.trim(), z.minLength(2), z.maxLength(40)),
  idNumber: z.string().check(Printable, z.trim(), z.maxLength(30)),
})
export type ConfirmRealName = z.infer<typeof ConfirmRealName>
