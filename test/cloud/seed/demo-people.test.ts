import { cast } from '../../../src/cloud/store/seed/demo/cast'
import { demoEstates } from '../../../src/cloud/store/seed/demo/estates'
import type { DemoPerson } from '../../../src/cloud/store/seed/demo/person'
import { demoPosts } from '../../../src/cloud/store/seed/demo/posts'
import { demoWorkers } from '../../../src/cloud/store/seed/demo/workers'

const workers = demoWorkers()
const gridsOf = ({ grants }: DemoPerson) => grants.map(({ area }) => area)

test('4,911 workers look after 5,001 grids: each has one, some have two, and some people serve two', () => {
  expect(workers).toHaveLength(4911)
  const workersByGrid = new Map<string, number>()
  for (const grid of workers.flatMap(gridsOf)) workersByGrid.set(grid, (workersByGrid.get(grid) ?? 0) + 1)
  expect(workersByGrid.size).toBe(5001)
  expect([...new Set(workersByGrid.values())].sort()).toEqual([1, 2])
  expect([...new Set(workers.map((worker) => gridsOf(worker).length))].sort()).toEqual([1, 2])
})

test('whoever serves two grids serves them in one community', () => {
  for (const worker of workers) expect(new Set(gridsOf(worker).map((grid) => grid.slice(0, 12))).size).toBe(1)
})

test('the nine grids of 黎明社区 each have their own worker from the cast', () => {
  const inLiming = workers.filter((worker) => gridsOf(worker).some((grid) => grid.startsWith('340403007001')))
  expect(inLiming.map(({ subject }) => subject)).toEqual(Array.from({ length: 9 }, (_, at) => `worker-liming-${at + 1}`))
})

test('everyone invented says so in the name, and no two share a phone number', () => {
  const people = [...cast, ...workers.filter(({ subject }) => subject === undefined)]
  for (const { name, phone } of people) {
    expect(name).toMatch(/（测试）$/)
    expect(phone).toMatch(/^199000\d{5}$/)
  }
  expect(new Set(people.map(({ phone }) => phone)).size).toBe(people.length)
  expect(new Set(people.map(({ key }) => key)).size).toBe(people.length)
})

test('a police officer or lawyer answers for three grids at most, and every grid has one of each post', () => {
  const posts = demoPosts()
  expect(posts).toHaveLength(5001 * 4)
  const gridsByOfficer = new Map<string, string[]>()
  for (const { kind, phone, grid } of posts.filter(({ slot }) => slot !== null)) {
    const officer = `${kind} ${phone}`
    gridsByOfficer.set(officer, [...(gridsByOfficer.get(officer) ?? []), grid])
  }
  expect(Math.max(...[...gridsByOfficer.values()].map((grids) => grids.length))).toBe(3)
})

test('no community has two estates of one name', () => {
  const names = demoEstates().map(({ grid, name }) => grid.slice(0, 12) + name)
  expect(new Set(names).size).toBe(names.length)
})
