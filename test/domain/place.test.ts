import fc from 'fast-check'
import { communityOf, countyOf, formatGridCode, gcj02Point, isInsideBox, parseGridCode } from '../../src/domain/place'

const huainan = { west: 116.2, south: 31.9, east: 117.3, north: 33.1 }

test('a point of the city is inside, its edge too, and Shanghai is not', () => {
  expect(isInsideBox(gcj02Point(117.0186, 32.6476), huainan)).toBe(true)
  expect(isInsideBox(gcj02Point(116.2, 33.1), huainan)).toBe(true)
  expect(isInsideBox(gcj02Point(121.47, 31.23), huainan)).toBe(false)
})

test('longitude and latitude mixed up lie outside, and so does what is no number', () => {
  expect(isInsideBox(gcj02Point(32.6476, 117.0186), huainan)).toBe(false)
  expect(isInsideBox(gcj02Point(Number.NaN, 32.6), huainan)).toBe(false)
  expect(isInsideBox(gcj02Point(117, Number.POSITIVE_INFINITY), huainan)).toBe(false)
})

test('a grid’s code tells its community and its number there', () => {
  expect(parseGridCode('340403007001006')).toEqual({ community: '340403007001', sequence: 6 })
  expect(countyOf('340403007001006')).toBe(340403)
  expect(communityOf('340403007001006')).toBe('340403007001')
})

test('two more digits tell the neighbor group', () => {
  expect(parseGridCode('34040300700100602')).toEqual({ community: '340403007001', sequence: 6, neighborGroup: 2 })
})

test('anything else is no grid’s code', () => {
  for (const code of ['', '340403007001', '3404030070010061', '340403007001006 ', '３40403007001006', '34040300700100a'])
    expect(parseGridCode(code)).toBeUndefined()
})

test('a code that is written is read back as it was', () => {
  const community = fc.stringMatching(/^3404\d{8}$/)
  const sequence = fc.integer({ min: 0, max: 999 })
  const neighborGroup = fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined })
  fc.assert(
    fc.property(community, sequence, neighborGroup, (community, sequence, neighborGroup) => {
      const grid = { community, sequence, ...(neighborGroup !== undefined && { neighborGroup }) }
      expect(parseGridCode(formatGridCode(grid))).toEqual(grid)
    }),
  )
})
