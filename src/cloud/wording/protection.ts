import type { GrantedRole } from '../../domain/role'

/** Never a word that sends a child back to those at home. */
export const protectionNumbers = [
  { kind: 'police', name: '有危险，马上报警', phone: '110' },
  { kind: 'youth', name: '未成年人的事，都能说', phone: '12355' },
  { kind: 'women', name: '家里有人打您，妇联帮您', phone: '12338' },
  { kind: 'mentalHealth', name: '心里难受，有人陪您说话', phone: '12356' },
] as const

export const protectionWording = {
  roles: {
    gridWorker: '网格员',
    dispatcher: '中心工作人员',
    administrator: '管理人员',
    clerk: '窗口工作人员',
    officer: '单位工作人员',
    lawyer: '律师',
    mediator: '人民调解员',
  } satisfies Readonly<Record<GrantedRole, string>>,
} as const
