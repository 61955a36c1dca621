const county = 899_001
const community = `${county}001001`
const id = (number: number) => `0197c9ab-0000-7000-8020-${String(number).padStart(12, '0')}`
const [asked, taken] = [id(1), id(2)]
const ask = (by: string, procedure: string, input?: unknown) => ({ by, procedure, ...(input !== undefined && { input }) })

const question = {
  community,
  aboutVillage: 'no',
  parties: [{ kind: 'person', name: '周某某' }],
  category: 'debt',
  words: '去年借给邻居两万块，有借条，他一直不还，怎么办？',
  attachments: [],
  wish: 'message',
}
const answer =
  '您手里有借条，借款合同是成立的。先写一份催款的话发给对方，留好记录；他还不还，可以带着借条和转账记录到法院起诉，三年以内都可以。'

/** 咨询: asked, answered with an article, closed and rated; another is taken back. The dispatcher is the village's adviser as well. */
export const consultationRequests = [
  ask('worker-1', 'consultation.submit', { id: asked, ...question }),
  ask('dispatcher', 'consultation.queue', { part: 'open' }),
  ask('dispatcher', 'consultation.view', { county, id: asked }),
  ask('dispatcher', 'consultation.advance', { county, id: asked, revision: 0, action: 'accept' }),
  ask('dispatcher', 'consultation.advance', {
    ...{ county, id: asked, revision: 1, action: 'answer', words: answer, aidHint: false, nextSteps: '先写催款的话' },
    cited: [{ law: '中华人民共和国民法典', article: '第六百七十五条', text: '借款人应当按照约定的期限返还借款。', asOf: '2021-01-01' }],
  }),
  ask('worker-1', 'consultation.view', { county, id: asked }),
  ask('worker-1', 'consultation.advance', { county, id: asked, revision: 2, action: 'acceptClose' }),
  ask('worker-1', 'consultation.rate', { county, id: asked, clear: 5, prompt: 4, attitude: 5, useful: 5, remark: '说得明白' }),
  ask('worker-1', 'consultation.submit', { id: taken, ...question, aboutVillage: 'unsure', safety: { neutral: true } }),
  ask('worker-1', 'consultation.advance', { county, id: taken, revision: 0, action: 'withdraw' }),
  ask('worker-1', 'consultation.mine', {}),
  ask('dispatcher', 'consultation.pool'),
]

/** 低调提醒, switched on for what was asked before. */
export const safetyRequests = [ask('worker-1', 'consultation.setSafety', { county, id: asked, neutral: true, push: false })]
