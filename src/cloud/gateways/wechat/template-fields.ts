/** WeChat's 参数值内容限制说明: what it takes in a field, told by the name's beginning. */
const formsByKind: Readonly<Record<string, RegExp>> = {
  thing: /^.{1,20}$/u,
  number: /^[\d.]{1,32}$/u,
  letter: /^[A-Za-z]{1,32}$/u,
  symbol: /^[\p{P}\p{S}]{1,5}$/u,
  character_string: /^[\x21-\x7e]{1,32}$/u,
  time: /^(?=.*\d{1,2}[:：]\d{2})[\d年月日:：~\-/. ]+$/u,
  date: /^(?=.*\d{4}[年\-/.]\d{1,2})[\d年月日:：~\-/. ]+$/u,
  amount: /^[¥￥$€£]?[\d.]{1,10}元?$/u,
  phone_number: /^[\d+()\-*#]{1,17}$/u,
  car_number: /^[\p{Script=Han}A-Za-z\d]{1,8}$/u,
  name: /^(?=.*\p{Script=Han})\D{1,10}$|^[^\p{Script=Han}\d]{1,20}$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
  enum: /^.{1,20}$/u,
}

/** Whether WeChat would take this value in the field `thing1`, `phrase3` …; otherwise it answers 47003. */
export const takesValue = (field: string, value: string): boolean => {
  const [, kind = ''] = /^([a-z_]+)\d{1,2}$/u.exec(field) ?? []
  return !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) && (formsByKind[kind]?.test(value) ?? false)
}
