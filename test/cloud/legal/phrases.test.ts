import { uuidv7 } from 'uuidv7'
import type { Phrase } from '../../../src/contract/phrase'
import { aBookingWorld } from '../../kit/booking'

test('an adviser keeps, changes and removes sentences of their own, eight of a kind at most, and nobody else’s', async () => {
  const { lawyerCaller } = await aBookingWorld()
  const other = await aBookingWorld()
  const id = uuidv7()
  const keep = (phrase: object) => lawyerCaller.call('phrase.keep', { id, kind: 'answer', ...phrase })
  expect(await keep({ words: '请把借条留好。' })).toMatchObject({ ok: true, value: [{ id, kind: 'answer', words: '请把借条留好。' }] })
  expect(await keep({ words: '请把借条和转账记录都留好。' })).toMatchObject({ ok: true, value: [{ words: '请把借条和转账记录都留好。' }] })
  expect(await other.lawyerCaller.answer<Phrase[]>('phrase.list', undefined)).toEqual([])
  await other.lawyerCaller.answer('phrase.remove', { id })
  expect(await lawyerCaller.answer<Phrase[]>('phrase.list', undefined)).toHaveLength(1)
  for (let count = 2; count <= 8; count += 1)
    await lawyerCaller.answer('phrase.keep', { id: uuidv7(), kind: 'answer', words: `第 ${count} 句` })
  await lawyerCaller.answer('phrase.keep', { id: uuidv7(), kind: 'askMore', words: '请补充借条' })
  const full = { id: uuidv7(), kind: 'answer', words: '再多一条' }
  expect(await lawyerCaller.call('phrase.keep', full)).toMatchObject({ failure: 'tooManyTemplates', message: expect.any(String) })
  expect(await keep({ words: '满了也还能改。' })).toMatchObject({ ok: true })
  expect(await lawyerCaller.answer<Phrase[]>('phrase.remove', { id })).toHaveLength(8)
})
