import { type ConsultationFacts, consultationActions, consultationLifecycle, consultationStatuses } from '../../src/domain/consultation'
import { startClock } from '../../src/domain/consultation-clock'
import { fileNameProblem } from '../../src/domain/file-name'
import { next } from '../../src/domain/lifecycle'
import { settings } from '../../src/domain/setting'
import { at, rules, shown } from './consultation-rules'

test('the life of a consultation is this table', () => expect(consultationLifecycle.steps).toMatchSnapshot())

test('every action is taken from somewhere, and every status but the first is reached', () => {
  const rows = Object.values(consultationLifecycle.steps)
  const taken = new Set(rows.flatMap((row) => Object.keys(row)))
  expect(consultationActions.filter((action) => !taken.has(action))).toEqual([])
  const reached = new Set(
    rows.flatMap((row) =>
      Object.values(row)
        .flat()
        .map(({ to }) => to),
    ),
  )
  expect(consultationStatuses.filter((status) => status !== 'triaging' && !reached.has(status))).toEqual([])
})

test('nobody but the adviser answers, nobody but the asker closes, follows up or takes it back', () => {
  const may = (action: (typeof consultationActions)[number], status: (typeof consultationStatuses)[number]) =>
    (['resident', 'lawyer', 'gridWorker', 'clerk', 'dispatcher', 'administrator', 'proxy'] as const).filter(
      (role) => next(consultationLifecycle, { status }, action, role, everything).ok,
    )
  for (const action of ['answer', 'askMore'] as const) expect(may(action, 'answering')).toEqual(['lawyer'])
  expect(may('accept', 'queued')).toEqual(['lawyer'])
  for (const action of ['followUp', 'acceptClose', 'unsatisfied'] as const) expect(may(action, 'answered')).toEqual(['resident'])
  expect(may('reopen', 'closed')).toEqual(['resident'])
  expect(may('withdraw', 'answering')).toEqual(['resident'])
})

const everything: ConsultationFacts = {
  isFullAnswer: true,
  isAidAnswered: true,
  namesMissing: true,
  asksLeft: 1,
  followUpsLeft: 1,
  isFollowUpTime: true,
  isReopenTime: true,
  adviserStays: true,
  hasAdviser: true,
  saysSomething: true,
}

test.each(['isFullAnswer', 'isAidAnswered', 'hasAdviser'] as const)('without %s no answer is one', (fact) => {
  const facts = { ...everything, [fact]: false }
  expect(next(consultationLifecycle, { status: 'answering' }, 'answer', 'lawyer', facts)).toEqual({ ok: false, failure: 'notNow' })
})

describe('the clock of an answer', () => {
  const marksOf = (...given: Parameters<typeof startClock>) => startClock(...given).marks.map(({ mark, atMs }) => `${mark} ${shown(atMs)}`)

  test('of a message runs a day, reminds after four and eight hours and is told upward after half of it', () => {
    expect(marksOf('first', 'message', at('2026-11-23 08:00'), rules)).toEqual([
      'remind4 2026-11-23 12:00',
      'remind8 2026-11-23 16:00',
      'escalate12 2026-11-23 20:00',
      'escalate20 2026-11-24 04:00',
      'breach24 2026-11-24 08:00',
    ])
    // On a Saturday as on any day: what rings too late in the evening waits for the morning.
    expect(marksOf('first', 'message', at('2026-11-28 09:00'), rules)).toEqual([
      'remind4 2026-11-28 13:00',
      'remind8 2026-11-28 17:00',
      'escalate12 2026-11-28 21:00',
      'escalate20 2026-11-29 05:00',
      'breach24 2026-11-29 09:00',
    ])
  })

  test('of an instant one runs five service hours, with its shares, and never longer than a day', () => {
    expect(marksOf('first', 'instant', at('2026-11-23 08:00'), rules)).toEqual([
      'remind4 2026-11-23 08:48',
      'remind8 2026-11-23 09:39',
      'escalate12 2026-11-23 10:30',
      'escalate20 2026-11-23 12:00',
      'breach24 2026-11-23 15:00',
    ])
    expect(shown(startClock('first', 'instant', at('2026-11-27 17:00'), rules).dueMs)).toBe('2026-11-28 17:00')
  })

  test('of what is asked again is reminded of and noted, and goes to nobody else', () => {
    for (const round of ['followUp', 'supplied', 'reopened'] as const)
      expect(startClock(round, 'message', at('2026-11-23 09:00'), rules).marks.map(({ mark }) => mark)).toEqual([
        'remind4',
        'remind8',
        'breach24',
      ])
  })

  test('beyond the published calendar is said to be so', () => {
    const beyond = { ...rules, time: { ...rules.time, calendar: { ...rules.time.calendar, knownUntil: '2026-11-22' } } }
    expect(startClock('first', 'instant', at('2026-11-23 09:00'), beyond).provisional).toBe(true)
    expect(startClock('first', 'message', at('2026-11-23 09:00'), beyond).provisional).toBe(false)
  })

  test('keeps the limits of the rules as they are written', () => {
    expect(settings.consultReplyLimit.usual).toEqual({ kind: 'urgentHours', amount: 24 })
    expect(settings.consultInstantLimit.usual).toEqual({ kind: 'workHours', amount: 5 })
    expect([settings.consultTownShare.usual, settings.consultCountyShare.usual]).toEqual([50, 80])
    expect([settings.consultFollowUps.usual, settings.consultAnswerLeast.usual]).toEqual([3, 60])
  })
})

test.each([
  ['借条.pdf', undefined],
  ['合同 2023年.docx', undefined],
  ['转账记录.v2.xlsx', undefined],
  ['借条.JPG', undefined],
  ['借条.pdf.exe', 'notThatFile'],
  ['借条.exe.pdf', 'fileNameWrong'],
  ['借条.docx.pdf', 'fileNameWrong'],
  ['合同.docm', 'macrosInside'],
  ['表.xlsm', 'macrosInside'],
  ['借\u202efdp.exe', 'fileNameWrong'],
  ['../../etc.pdf', 'fileNameWrong'],
  ['.pdf', 'fileNameWrong'],
  ['老版本.doc', 'notThatFile'],
  ['无后缀', 'notThatFile'],
])('a file called %s: %s', (name, problem) => expect(fileNameProblem(name)).toBe(problem))
