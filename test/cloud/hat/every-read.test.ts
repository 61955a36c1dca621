import { uuidv7 } from 'uuidv7'
import type { ConsultationView } from '../../../src/contract/consultation'
import type { FiledView } from '../../../src/contract/hat'
import { contract } from '../../../src/contract/router'
import { aWholeAnswer } from '../../kit/consultation'
import { aVillage } from './a-village'

/** What would end the session that looks, or the account. */
const endsIt = ['session.close', 'session.closeEverywhere', 'session.switchRole', 'personData.closeAccount', 'home.preferences']
const procedures = Object.entries(contract)
  .flatMap(([noun, verbs]) => Object.keys(verbs).map((verb) => `${noun}.${verb}`))
  .filter((procedure) => !endsIt.includes(procedure))

const secrets = {
  question: '去年借给侄子两万块不还',
  party: '周不肯说的人',
  answer: `只给本人看的答复。${aWholeAnswer.words}`,
  next: '只给本人看的下一步',
  followUp: '只有本人知道的追问',
}

type Village = Awaited<ReturnType<typeof aVillage>>

/** Filed for somebody, answered, and followed up by the person themselves. */
const aLongOne = async (world: Village, aboutVillage: 'no' | 'yes') => {
  const { guide, filing, known, county, old, village, town, pool, seen, stepped } = world
  const { person } = await known(`resident-2-${county}`, old.phone)
  const parties = [{ kind: 'person' as const, name: secrets.party }]
  const filed = await guide.answer<ConsultationView>('consultation.submit', filing({ aboutVillage, words: secrets.question, parties }))
  const { adviser } = await seen(person, filed)
  const by = [village, town, pool].find(({ id }) => id === adviser?.id)
  if (!by) throw new Error('nobody has it')
  const accepted = await stepped(by.person, await seen(by.person, filed), 'accept')
  const answered = await stepped(by.person, accepted, 'answer', { ...aWholeAnswer, words: secrets.answer, nextSteps: secrets.next })
  await stepped(person, answered, 'followUp', { words: secrets.followUp })
  return { filed, adviser, messages: (await seen(person, filed)).messages.map(({ id }) => id) }
}

/** With every id that there is, in the shapes that procedures ask for. */
const inputsOf = ({ county, community, old }: Village, { filed, adviser, messages }: Awaited<ReturnType<typeof aLongOne>>) => {
  const key = { county, id: filed.id }
  return [
    undefined,
    {},
    key,
    { ...key, ids: [filed.id, ...messages] },
    { ...key, part: 'open', words: '借条', role: 'resident', community, area: community, month: '2026-11' },
    { county, id: messages[0], part: 'answered' },
    { county, community, kind: 'guides', on: '2026-11-23', from: '2026-11-01T00:00:00Z', until: '2026-12-01T00:00:00Z' },
    { county, shop: adviser?.shop, adviser: adviser?.id, id: adviser?.id },
    { id: filed.id, code: filed.number, number: filed.number, phone: old.phone, look: uuidv7() },
  ]
}

const secretsIn = (reply: unknown): string[] =>
  Object.entries(secrets).flatMap(([what, words]) => (JSON.stringify(reply).includes(words) ? [what] : []))

test.each(['no', 'yes'] as const)(
  'whoever filed it (about the village: %s) tries every procedure with real ids: what they typed and how far it is come back, and nothing else',
  async (aboutVillage) => {
    const world = await aVillage()
    const { guide, county } = world
    const long = await aLongOne(world, aboutVillage)
    const found = new Set<string>()
    for (const procedure of procedures)
      for (const input of inputsOf(world, long))
        for (const what of secretsIn(await guide.call(procedure, input))) found.add(`${procedure}: ${what}`)
    const isKept = aboutVillage === 'no'
    expect([...found].sort()).toEqual(isKept ? ['hat.view: party', 'hat.view: question'] : [])
    const view = await guide.answer<FiledView>('hat.view', { county, id: long.filed.id })
    expect(view).toMatchObject({ status: 'answering', messages: [], adviserName: null })
    expect(view.typed?.words).toBe(isKept ? secrets.question : undefined)
  },
)
