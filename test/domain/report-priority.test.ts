import fc from 'fast-check'
import { priorityOf } from '../../src/domain/report-priority'
import { priorities } from '../../src/domain/report-reason'

test.each([
  [3, 4, 3],
  [3, 5, 2],
  [3, 9, 2],
  [3, 10, 1],
  [3, 500, 1],
  [2, 5, 2],
  [0, 5, 0],
] as const)('priority %i with %i people of one building becomes %i', (priority, people, raised) => {
  expect(priorityOf(priority, people, 5)).toBe(raised)
})

test('more people never make a matter less pressing, and numbers alone never make it dangerous', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...priorities),
      fc.nat(1_000),
      fc.nat(1_000),
      fc.integer({ min: 2, max: 50 }),
      (priority, people, more, each) => {
        const raised = priorityOf(priority, people, each)
        expect(raised).toBeLessThanOrEqual(priority)
        expect(priorityOf(priority, people + more, each)).toBeLessThanOrEqual(raised)
        if (priority > 0) expect(raised).toBeGreaterThan(0)
      },
    ),
  )
})
