import { sql } from 'kysely'
import { formalNames } from '../../contract/worker/no-formalism'
import { aWorld } from '../../kit/world'

/** Where a point or an outline is kept, and of what; a person is none of it. */
const places = {
  'county_outline.outline': 'a county',
  'grid.boundary': 'a grid',
  'grid.center': 'a grid',
  'report.place_point': 'the matter that was reported',
  'shop.point': 'a lawyer shop’s door',
}

const columns = async () => {
  const { app } = await aWorld()
  const { rows } = await sql<{ name: string; type: string }>`
    select table_name || '.' || column_name as name, udt_name as type from information_schema.columns
    where table_schema = 'public' order by 1`.execute(app.db)
  return rows
}

test('no table keeps attendance, points, a ranking, online time, an install count or anybody’s way', async () => {
  const names = (await columns()).map(({ name }) => name)
  expect(names.length).toBeGreaterThan(200)
  expect(names.filter((name) => name.split('.').some((word) => formalNames.test(word)))).toEqual([])
})

test('where something is is kept of places and matters alone, never of a person', async () => {
  const kept = (await columns()).filter(
    ({ name, type }) => ['point', 'polygon', 'box', 'path'].includes(type) || /l(ong|at)itude|lng/.test(name),
  )
  expect(kept.map(({ name }) => name)).toEqual(Object.keys(places))
})
