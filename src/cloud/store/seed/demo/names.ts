import { pick, type Random } from '../random'

const surnames = [
  '王',
  '李',
  '张',
  '刘',
  '陈',
  '杨',
  '赵',
  '黄',
  '周',
  '吴',
  '徐',
  '孙',
  '胡',
  '朱',
  '高',
  '林',
  '何',
  '郭',
  '马',
  '罗',
] as const
const givenNames = [
  '建国',
  '秀英',
  '志强',
  '桂兰',
  '海燕',
  '小军',
  '玉梅',
  '德福',
  '春华',
  '永平',
  '丽娟',
  '家明',
  '晓东',
  '素珍',
  '立新',
] as const

/** Marked as test data in the name itself, so that nobody takes it for a person wherever it is shown. */
export const inventedName = (random: Random): string => testName(pick(random, surnames) + pick(random, givenNames))

export const testName = (name: string): string => `${name}（测试）`

const series = {
  worker: '1990000',
  lead: '1990001',
  instructor: '1990002',
  police: '1990003',
  lawyer: '1990004',
  cast: '1990005',
  local: '1990006',
  unit: '1990007',
  guide: '1990008',
  director: '1990009',
} as const

/** 199 0000 to 199 0009 are set aside here for people who do not exist. */
export const inventedPhone = (kind: keyof typeof series, count: number): string => series[kind] + String(count % 10_000).padStart(4, '0')
