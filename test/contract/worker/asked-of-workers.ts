/** What names a thing: carried along by the page, typed by nobody. */
const named = 'carried along: a page knows which matter, person or page it is about, so that nobody types it'
const onceGiven = 'grid-cases 4.2, invariants: each event once for one key (重复提交只算一次)'
const staleRefused = 'grid-cases 4.2, invariants: two at once, and the other sees what changed'
const place = 'grid-cases 2.2 (where a matter lies): the place of the matter, chosen on a map or from a list, never the worker’s own'

type Asked = Readonly<Record<string, string>>

/** 向网格员要的每一个字段和它的依据 (国办函〔2026〕12号): what no rule needs is not asked. */
export const askedOfWorkers: Readonly<Record<string, Asked>> = {
  'answer.propose': {
    id: onceGiven,
    'question text': 'issue 4.12 答案库: grows from closed 咨询; proposed by whoever likes to, and nobody has to',
    'source owner validUntil': 'issue 4.12 答案库: source, owner and until when it holds, so that nothing outdated is told',
    'keywords[] replaces': 'issue 4.12 答案库: by what it is found, and which one it takes the place of',
  },
  'desk.answer': { id: named, allow: '个人信息保护法 51: nobody else opens a worker’s desk' },
  'desk.look': { code: '个人信息保护法 51: six digits off the screen show which computer asks' },
  'find.file': {
    id: onceGiven,
    'words category': 'grid-cases 4.2 #8 自办自结: what was found, and of what kind',
    'place.by place.point.longitude place.point.latitude place.words place.side place.grid place.community': place,
    'attachments[] course.attachments[]': 'grid-cases 4.2 #32: before and after, of the thing and never of the worker',
    'course.is course.words course.conditions[]': 'grid-cases 4.2 #8 and #32: how it ended, by the closing conditions of its kind',
  },
  'message.absence': { until: 'grid-cases 2.5 A/B岗: told by the worker in two taps, so that nobody waits for them' },
  'nearby.links': { 'county id': named },
  'paper.export': { 'kind on form': named, sentence: '国办函〔2026〕12号: papers are written by the program; one sentence may be added' },
  'paper.view': { 'kind on': named },
  'person.reveal': {
    'county id what': named,
    reason: '个人信息保护法 6, 55: a look at a name or number has a purpose that its owner reads',
  },
  'protection.report': {
    id: onceGiven,
    county: named,
    'about.county about.id about': named,
    'kind to reportedAt': '未成年人保护法 11, 反家庭暴力法 14: who learns of it reports at once, and of what, to whom and when is kept',
    proof: '未成年人保护法 11: that it was reported can be shown',
  },
  'proxy.view': { 'county id': named },
  'report.advance': {
    'county id steps[].action': named,
    'steps[].id': onceGiven,
    revision: staleRefused,
    'steps[].words': 'grid-cases 4.2 #15, #19, #32: a reason, a progress or an answer that the resident reads',
    'steps[].shown': 'grid-cases 4.2 #19: for the resident, or between colleagues',
    'steps[].attachments[]': 'grid-cases 4.2 #32: after-photo, of the thing and never of the worker',
    'steps[].conditions[]': 'grid-cases 4.2 #32, 结案条件 of GB/T 30428.8',
    'steps[].reason': 'grid-cases 4.2 #9, #15, #20: a reason from a closed list',
    'steps[].cause steps[].days': 'grid-cases 4.2 #25 挂账: an objective bar with an end',
    'steps[].share': 'grid-cases 4.2 #23 延期: at most once the original limit',
    'steps[].drafts steps[].signs': 'grid-cases 2.5 送签: a unit’s leader signs what goes out; no grid worker is asked',
    'steps[].grid steps[].unit': 'grid-cases 4.2 #13, #16: to whom it goes',
    'steps[].colleague': 'grid-cases 2.5 A/B岗: who takes it over',
    'steps[].units[]': 'grid-cases 4.2 #20 吹哨: who is called',
    'steps[].approver': 'grid-cases 4.2 #20: whoever is in charge agrees before units are called, but for an emergency',
    'steps[].owner': 'grid-cases 4.2 #15: a unit that returns a matter names whose it is',
    'steps[].into': 'grid-cases 4.2 #11 并单: the matter that it repeats',
    'steps[].external': 'grid-cases 4.2 #40, #41: the other system’s number, so that nobody types the matter twice',
    'steps[].level': 'grid-cases 4.2 #30 督办: the center’s, never a grid worker’s',
    'steps[].answer.taken steps[].answer.with steps[].answer.measure steps[].answer.until':
      'grid-cases 4.2 #20: the four elements of 报到; a unit’s',
    'steps[].ratings[].unit steps[].ratings[].rating':
      'grid-cases 4.2 #22: the community rates each unit that was called; units, never persons',
    'steps[].correction.category': 'grid-cases 4.2 #10: the right kind, so that nobody reports anew',
    'steps[].correction.place.by steps[].correction.place.point.longitude steps[].correction.place.point.latitude steps[].correction.place.words steps[].correction.place.side steps[].correction.place.grid steps[].correction.place.community':
      place,
    'steps[].result steps[].process': 'grid-cases 4.2 #35: asked of whoever reported it',
  },
  'report.callReporter': { 'county id': named, call: 'grid-cases 4.2 #18: the call is logged by itself, so that nobody writes it down' },
  'report.queue': { 'after role filter': named },
  'report.timeAccount': { 'county id': named },
  'report.view': { 'county id': named },
  'staff.leave': { account: 'grid-cases 2.5: a colleague who leaves hands over what is open' },
  'staff.setLeave': { 'account from until standIn handsOpen': 'grid-cases 2.5 A/B岗: from when to when, and who stands in' },
}

/** What a step needs before it may be taken, of those that a grid worker may take: the same rows of the same table. */
export const fieldOfRequirement: Readonly<Record<string, string>> = {
  words: 'steps[].words',
  wordsOrPhoto: 'steps[].words',
  conditions: 'steps[].conditions[]',
  afterPhoto: 'steps[].attachments[]',
  sendBackReason: 'steps[].reason',
  rejectReason: 'steps[].reason',
  voidReason: 'steps[].reason',
  whistleReason: 'steps[].reason',
  cause: 'steps[].cause',
  days: 'steps[].days',
  share: 'steps[].share',
  drafts: 'steps[].drafts',
  colleague: 'steps[].colleague',
  grid: 'steps[].grid',
  unit: 'steps[].unit',
  units: 'steps[].units[]',
  owner: 'steps[].owner',
  approver: 'steps[].approver',
  into: 'steps[].into',
  external: 'steps[].external',
  level: 'steps[].level',
  answer: 'steps[].answer.with',
  correction: 'steps[].correction.place.by',
  ratings: 'steps[].ratings[].rating',
  result: 'steps[].result',
  process: 'steps[].process',
}
