import type { ConsultationStatus } from '../../contract/consultation'
import type { Tone } from '../ui/tone'

const statusWords: Readonly<Record<ConsultationStatus, { label: string; tone: Tone }>> = {
  triaging: { label: '正在找律师', tone: 'info' },
  queued: { label: '等律师接', tone: 'info' },
  answering: { label: '律师正在答', tone: 'brand' },
  waitingResident: { label: '等您补充', tone: 'warn' },
  answered: { label: '律师答复了', tone: 'warn' },
  closed: { label: '问完了', tone: 'success' },
  withdrawn: { label: '您撤回了', tone: 'quiet' },
  redirected: { label: '转到别处', tone: 'info' },
  converted: { label: '转去办了', tone: 'info' },
}

/** A newer cloud may know a status that this phone does not. */
export const consultationStatusOf = (status: ConsultationStatus): { label: string; tone: Tone } =>
  statusWords[status] ?? { label: '正在办', tone: 'brand' }

export const consultationRowWords = {
  asked: '问律师的事',
  neutral: '一项服务',
  quietly: { label: '进展', tone: 'quiet' },
  due: (due: string) => `最晚：${due}`,
  more: '再看一些',
} as const
