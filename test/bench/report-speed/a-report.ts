import { uuidv7 } from 'uuidv7'

/** What a resident sends in the simplest case. */
export const aReport = (grid: string) => ({
  id: uuidv7(),
  words: '三栋门口的路灯不亮，晚上老人出门看不见台阶',
  category: '0101',
  place: { by: 'grid', grid, words: '测试小区三栋' },
  nameShown: false,
  attachments: [],
})
