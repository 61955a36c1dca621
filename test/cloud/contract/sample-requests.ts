export interface Request {
  readonly procedure: string
  readonly by: string | null
  readonly input?: unknown
}

/** A county that no other test begins in, so that old requests name it for good. */
export const sampleCounty = 899_001
const community = `${sampleCounty}001001`
const [first, second] = [`${community}001`, `${community}002`]
const point = { longitude: 100.055, latitude: 44.765 }

const id = (kind: number, number: number) => `0197c9ab-0000-7000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`
const [report, other, photo] = [id(1, 1), id(1, 2), id(2, 1)]
const key = { county: sampleCounty, id: report }

let steps = 0
const step = (action: string, rest: object = {}) => ({ id: id(3, ++steps), action, ...rest })
const advance = (by: string, revision: number, ...steps: readonly object[]): Request => ({
  procedure: 'report.advance',
  by,
  input: { ...key, revision, steps },
})
const ask = (by: string | null, procedure: string, input?: unknown): Request => ({ procedure, by, ...(input !== undefined && { input }) })

const submit = (change: object = {}) => ({
  id: report,
  words: '三栋门口的路灯不亮',
  category: null,
  place: { by: 'grid', grid: first, words: '测试小区三栋' },
  nameShown: true,
  attachments: [photo],
  ...change,
})

/** What phones have sent so far, in this order; new lines come at the end. */
export const requests: readonly Request[] = [
  ask(null, 'session.open'),
  ask(null, 'development.people'),
  ask(null, 'development.signIn', { subject: `resident-1-${sampleCounty}` }),
  ask('resident-1', 'session.open'),
  ask(null, 'home.view'),
  ask('resident-1', 'division.counties'),
  ask('resident-1', 'division.children', { parent: String(sampleCounty) }),
  ask('resident-1', 'place.locate', { point }),
  ask('resident-1', 'place.locate', { point: { longitude: 2.35, latitude: 48.86 } }),
  ask('resident-1', 'place.grid', { code: first }),
  ask('resident-1', 'place.estates', { community }),
  ask('resident-1', 'place.grids', { community }),
  ask('resident-1', 'category.list'),
  ask('resident-1', 'category.guess', { words: '燃气漏了', county: sampleCounty }),
  ask('resident-1', 'home.move', { community, grid: first, address: '1 栋 1 单元 101 室' }),
  ask('resident-1', 'home.preferences', { name: '陈小一' }),
  ask('resident-1', 'home.view'),
  ask('resident-1', 'photo.begin', { id: photo, county: sampleCounty, kind: 'photo', bytes: 600 }),
  ask('resident-1', 'photo.finalize', { id: photo, county: sampleCounty }),
  ask('resident-1', 'report.submit', submit()),
  ask('resident-1', 'report.submit', submit()),
  ask('resident-1', 'report.submit', submit({ id: other, attachments: [], words: '', place: { by: 'community', community, words: '' } })),
  ask('resident-1', 'report.submit', submit({ id: other, attachments: [], place: { by: 'point', point, words: '南门' } })),
  ask('resident-1', 'report.mine', {}),
  ask('resident-2', 'report.view', key),
  ask('worker-1', 'report.queue', { role: 'gridWorker' }),
  ask('worker-1', 'report.view', key),
  advance('worker-1', 1, step('accept')),
  advance('worker-1', 1, step('accept')),
  advance('worker-1', 2, step('contact'), step('note', { words: '要找电工' })),
  advance('worker-1', 4, step('finish', { words: '灯泡换好了', attachments: [] })),
  advance('resident-1', 5, step('dispute', { words: '又灭了' })),
  advance('worker-1', 6, step('sendBack', { reason: 'notMyGrid', words: '在隔壁网格' })),
  ask('dispatcher', 'report.queue', { role: 'dispatcher' }),
  advance('dispatcher', 7, step('redispatch', { grid: second })),
  advance('worker-2', 8, step('accept'), step('contact'), step('finish', { words: '线路修好了' })),
  advance('resident-1', 11, step('confirm', { result: 'solved', process: 'good' })),
  ask('resident-1', 'report.view', key),
  ask('resident-2', 'session.close'),
]
