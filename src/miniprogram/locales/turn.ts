import type { Turn } from '../../contract/duty'

export const turnWords = {
  title: '新的事先给谁',
  note: 'A岗先接；没人接或者手上满了给B岗；到时告诉网格长。',
  turns: { 1: '定为A岗', 2: '定为B岗', 3: '定为网格长' } satisfies Record<Turn, string>,
  set: '定好了',
} as const
