import { type AskedMatter, conflictOf, conflictsOf, mayConsult, type Ties } from '../../src/domain/conflict'
import { partyMarks } from '../../src/domain/party'

const person = (name: string) => partyMarks({ kind: 'person', name })
const company = (name: string) => partyMarks({ kind: 'company', name })
const committee = (name: string, number?: string) => partyMarks({ kind: 'villageCommittee', name, ...(number !== undefined && { number }) })

const [asker, opponent] = [person('李秀英'), person('王大勇')]
const asked: AskedMatter = { asker, otherSide: [opponent] }
const free: Ties = {
  self: person('陈律师'),
  firm: company('安徽某某律师事务所'),
  villages: [],
  relatives: [],
  colleaguesRelatives: [],
  matters: [],
  retainers: [],
}
const dayMs = 86_400_000
const now = Date.parse('2026-11-23T01:00:00Z')
const matter = { clients: [person('某甲')], otherSide: [person('某乙')], endedAt: null }
const found = (ties: Partial<Ties>, matterAsked = asked) => conflictsOf(matterAsked, { ...free, ...ties }, now)
const degree = (ties: Partial<Ties>, matterAsked = asked) => conflictOf(matterAsked, { ...free, ...ties }, now)

test('an adviser who has nothing to do with either side is clear', () => {
  expect(found({ matters: [matter], retainers: [{ party: company('别的公司'), until: null }], relatives: [person('别人')] })).toEqual([])
  expect(degree({})).toBe('clear')
})

test('律师法 39: an adviser is no adviser in their own matter, nor in one against their close kin', () => {
  expect(found({ self: opponent })).toEqual(['isParty'])
  expect(found({ relatives: [opponent] })).toEqual(['relativeIsParty'])
  expect(degree({ relatives: [opponent] })).toBe('absolute')
})

test('律师法 39, 规范 51: nobody serves both sides of one dispute, and no firm does', () => {
  const theirs = { clients: [opponent], otherSide: [asker], endedAt: null }
  expect(found({ matters: [theirs] })).toEqual(['bothSides', 'servesOtherSide', 'servesAgainstAsker'])
  expect(degree({ matters: [theirs] })).toBe('absolute')
})

test('规范 51: a firm that is a party itself sends it on', () => {
  expect(degree({}, { ...asked, otherSide: [company('某某律师事务所'), free.firm] })).toBe('absolute')
})

test('what is, or may be, about the village never goes to the village’s own adviser', () => {
  const aboutVillage = { ...asked, otherSide: [committee('曹集村委会', '340402100200')] }
  expect(found({ villages: [committee('曹集村村民委员会', '340402100200')] }, aboutVillage)).toEqual(['servesVillage'])
  expect(degree({ villages: [committee('曹集村委会', '340402100200')] }, aboutVillage)).toBe('absolute')
  expect(degree({ villages: [committee('曹集村委会', '340402100201')] }, aboutVillage)).toBe('clear')
  // Named by somebody who said that it had nothing to do with the village.
  expect(degree({ villages: [committee('曹集村委会', '340402100200')] }, { ...asked, otherSide: [committee('曹集村委')] })).toBe('absolute')
  expect(degree({ villages: [committee('曹集村委会', '340402100200')] })).toBe('clear')
})

test('规范 52: a colleague’s kin on the other side', () => {
  expect(found({ colleaguesRelatives: [opponent] })).toEqual(['colleaguesRelative'])
  expect(degree({ colleaguesRelatives: [opponent] })).toBe('relative')
})

test('规范 52: the other side is a client in something else', () => {
  expect(found({ matters: [{ ...matter, clients: [opponent] }] })).toEqual(['servesOtherSide'])
  expect(degree({ matters: [{ ...matter, clients: [opponent] }] })).toBe('relative')
})

test('规范 52: whoever asks is the other side of a client', () => {
  expect(found({ matters: [{ ...matter, otherSide: [asker] }] })).toEqual(['servesAgainstAsker'])
})

test('规范 52: the other side retains the firm, the village committee as well', () => {
  expect(found({ retainers: [{ party: opponent, until: null }] })).toEqual(['retainedByOtherSide'])
  const village = { ...asked, otherSide: [committee('曹集村委会')] }
  expect(degree({ retainers: [{ party: committee('曹集村村民委员会', '340402100200'), until: null }] }, village)).toBe('relative')
})

test('规范 52: a year after the end it still counts, and then no more', () => {
  const ended = (days: number) => now - days * dayMs
  expect(degree({ matters: [{ ...matter, clients: [opponent], endedAt: ended(366) }] })).toBe('relative')
  expect(degree({ matters: [{ ...matter, clients: [opponent], endedAt: ended(367) }] })).toBe('clear')
  expect(degree({ retainers: [{ party: opponent, until: ended(366) }] })).toBe('relative')
  expect(degree({ retainers: [{ party: opponent, until: ended(367) }] })).toBe('clear')
})

test('someone’s own further question to the lawyer who serves them is no conflict', () => {
  expect(degree({ matters: [{ clients: [asker], otherSide: [opponent], endedAt: null }] })).toBe('clear')
})

test('kin of an adviser who ask are brought to somebody else, for they may be asking about the adviser', () => {
  expect(found({ relatives: [asker] }, { ...asked, otherSide: [] })).toEqual(['askerIsRelative'])
})

test('of an other side that nobody could name nothing is known, so the adviser looks at kind and area first', () => {
  expect(
    degree({ matters: [{ ...matter, clients: [{ name: null, number: null }] }] }, { ...asked, otherSide: [{ name: null, number: null }] }),
  ).toBe('clear')
})

test('the gravest decides, and in a consultation none of them stays', () => {
  expect(degree({ relatives: [opponent], retainers: [{ party: opponent, until: null }] })).toBe('absolute')
  expect([mayConsult('clear'), mayConsult('relative'), mayConsult('absolute')]).toEqual([true, false, false])
})
