import { authorization, type Procedure } from '../../src/domain/authorization'
import { missingConsent, takingIn } from '../../src/domain/consent'
import { isUnderFourteen } from '../../src/domain/id-number'

const everyone = { isStaff: false, actions: [] }
const procedures = Object.keys(authorization) as Procedure[]

test('a person never asked, one who agreed, and a child whose guardian agreed are refused nothing', () => {
  for (const agreed of [null, true])
    for (const guarded of [null, true])
      for (const procedure of procedures) expect(missingConsent(procedure, { agreed, guarded }, everyone)).toBeUndefined()
})

test('what takes in something new waits for the consent that was taken back, the guardian’s first', () => {
  for (const procedure of takingIn) {
    expect(missingConsent(procedure, { agreed: false, guarded: null }, everyone)).toBe('consentMissing')
    expect(missingConsent(procedure, { agreed: false, guarded: false }, everyone)).toBe('guardianMissing')
    expect(missingConsent(procedure, { agreed: true, guarded: false }, everyone)).toBe('guardianMissing')
  }
})

test('reading, copying, taking back, closing and finding help never wait for consent', () => {
  for (const procedure of [
    'report.mine',
    'report.view',
    'personData.see',
    'personData.copy',
    'personData.remove',
    'personData.setConsent',
    'personData.closeAccount',
    'home.view',
    'guardian.view',
    'guardian.consent',
    'guardian.revoke',
  ] as const)
    expect(missingConsent(procedure, { agreed: false, guarded: false }, everyone)).toBeUndefined()
})

test('of a matter that was filed before, adding to it waits and ending it does not', () => {
  const taken = { agreed: false, guarded: null }
  for (const action of ['confirm', 'dispute', 'withdraw'])
    expect(missingConsent('report.advance', taken, { isStaff: false, actions: [action] })).toBeUndefined()
  expect(missingConsent('report.advance', taken, { isStaff: false, actions: ['confirm', 'supplement'] })).toBe('consentMissing')
})

test('a card is shown with the person’s own consent; whether a guardian has to agree, the card says', () => {
  for (const procedure of ['identity.ask', 'identity.confirm'] as const) {
    expect(missingConsent(procedure, { agreed: false, guarded: null }, everyone)).toBe('consentMissing')
    expect(missingConsent(procedure, { agreed: true, guarded: false }, everyone)).toBeUndefined()
  }
})

test.each([
  ['20121124', '2026-11-23', true],
  ['20121123', '2026-11-23', false],
  ['20120229', '2026-02-28', true],
  ['20120229', '2026-03-01', false],
  ['19491231', '2026-11-23', false],
])('who was born on %s is under fourteen on %s: %s', (birthday, day, isUnder) => {
  expect(isUnderFourteen(`110105${birthday}0021`, day)).toBe(isUnder)
})
