import { communityOf, countyOf, gcj02Point } from '../../src/domain/place'

test('a grid’s code tells its county and its community', () => {
  expect(countyOf('340403007001006')).toBe(340403)
  expect(communityOf('340403007001006')).toBe('340403007001')
})

test('a point says longitude first', () => {
  expect(gcj02Point(117.0186, 32.6476)).toEqual({ longitude: 117.0186, latitude: 32.6476 })
})
