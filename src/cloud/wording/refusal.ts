import type { Failure } from '../../contract/failure'

/** The sentence a person reads when something is refused. */
export const refusalWording: Record<Failure, string> = {
  badInput: '填写的内容有误，请检查后再试。',
  noSuchProcedure: '程序版本太旧了，请更新后再试。',
  notSignedIn: '请先登录。',
  notAllowed: '您不能办理或查看这件事。',
  notFound: '没有找到，可能已经删除，或者不归您看。',
  notConfigured: '这项功能还没有开通，请联系社区工作人员。',
  broken: '系统出了点问题，您填的内容还在，请稍后再试。',
}
